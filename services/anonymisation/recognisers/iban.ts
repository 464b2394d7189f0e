import { allIn, matches, type Finding, type Recogniser } from '../finding.js';
import { passesMod97 } from './numbers.js';

const start = /(?<![\p{L}\p{N}])[a-z]{2}[ .-]?\d[ .-]?\d(?=[ .-]{0,2}[a-z0-9])/giu;
/** Characters an account number has in the countries people here come from (IBAN registry). */
const lengths: Readonly<Record<string, number>> = {
  nl: 18,
  be: 16,
  de: 22,
  fr: 27,
  es: 24,
  it: 27,
  pl: 28,
  tr: 26,
  gb: 22,
  pt: 25,
  ro: 24,
  bg: 22,
  hu: 28,
  lt: 20,
  at: 20,
  ch: 21,
  ie: 22,
  lu: 20,
  ua: 29,
  ma: 28,
};
const dutchShape = /^nl\d{2}[a-z]{4}\d{10}$/i;
/** A digit too few or too many is a slip: bank and account can be read. */
const nearlyDutch =
  /(?<![\p{L}\p{N}])nl[ .-]?\d[ .-]?\d[ .-]{0,2}(?:abna|ingb|rabo|snsb|asnb|trio|knab|bunq|rbrb|fvlb|revo|ntsb|adyb|hand|bnga)(?:[ .-]{0,2}\d){7,12}(?!\p{N})/giu;

/** Account numbers: any country's that passes mod 97, and anything in the Dutch shape. */
export const iban: Recogniser = ({ text, digits }) => {
  const found: Finding[] = [];
  if (digits < 2) return found;
  for (const match of allIn(text, start)) {
    const isCountry = Object.hasOwn(lengths, match[0].slice(0, 2).toLowerCase());
    if (!isCountry && !/^\p{L}{2}\d{2}$/u.test(match[0])) continue;
    const end = endOfIban(text, match.index);
    if (end !== undefined) found.push({ start: match.index, end, label: 'IBAN' });
  }
  return [...found, ...matches(text, nearlyDutch, 'IBAN')];
};

/** Up to 34 characters, at most two spaces, dots and dashes between them: as many as the country has, else the first that pass. */
function endOfIban(text: string, from: number): number | undefined {
  let code = '';
  const length = lengths[text.slice(from, from + 2).toLowerCase()];
  for (let at = from; at < text.length && code.length < 34; at += 1) {
    const character = text.charAt(at);
    if (/[a-z0-9]/i.test(character)) {
      code += character;
      const isLong = length === undefined ? code.length >= 15 : code.length === length;
      if (isLong && (passesMod97(code) || dutchShape.test(code))) return at + 1;
      if (code.length === length) return undefined;
    } else if (!/[ .-]/.test(character) || !/[a-z0-9]/i.test(text.charAt(at + 1) + text.charAt(at + 2)))
      break;
  }
  return undefined;
}
