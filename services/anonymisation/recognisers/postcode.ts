import { allIn, type Finding, type Recogniser } from '../finding.js';

const shape =
  /(?<![\p{L}\p{N}.,-])(?<digits>[1-9]\d{3})(?<space>[ \u00a0]?)(?<letters>[a-z]{2})(?![\p{L}\p{N}])/giu;
const houseNumber =
  /^[ ,]{0,2}(?<span>(?:nr\.?|nummer|huisnummer|huisnr\.?|no\.?|#)?[ ]?\d{1,4}(?:[ -]?[a-z])?)(?![\p{L}\p{N}]|[ ]?(?:uur|jaar|keer|x\b))/iu;
const never = new Set(['sa', 'sd', 'ss']);

/** Dutch postcodes with the house number after it. `2024 is` is a year and a word: small letters after a space must be no word. */
export const postcode: Recogniser = ({ text, lexicon, digits: count }) => {
  const found: Finding[] = [];
  if (count < 4) return found;
  for (const match of allIn(text, shape)) {
    const { digits = '', space = '', letters = '' } = match.groups ?? {};
    const folded = letters.toLowerCase();
    const couldBeWord = space !== '' && letters !== letters.toUpperCase();
    const unit =
      letters !== letters.toUpperCase() && /^(?:cm|mm|km|kg|mg|ml|gr|kb|mb|gb|am|pm)$/.test(folded);
    if (never.has(folded) || unit || (couldBeWord && lexicon.isFrequent(folded))) continue;
    if (/^(?:19|20)/.test(digits) && space !== '' && couldBeWord) continue;
    const end = match.index + match[0].length;
    found.push({ start: match.index, end, label: 'POSTCODE' });
    const house = houseNumber.exec(text.slice(end, end + 20));
    const part = house?.groups?.span?.trimStart();
    if (house !== null && part !== undefined) {
      const stop = end + house[0].length;
      found.push({ start: stop - part.length, end: stop, label: 'ADDRESS' });
    }
  }
  return found;
};
