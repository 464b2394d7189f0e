import { allIn, type Finding, type Recogniser } from '../finding.js';
import { digitsOf, passesElevenProof } from './numbers.js';

/** Nine digits with at most two characters between each. Bounded, so linear. */
const nineDigits = /(?<!\d[ .\-\u00a0]{0,2}|\+[ ]?)\d(?:[ .\-\u00a0]{0,2}\d){8}(?![ .\-\u00a0]{0,2}\d)/g;
/** Among more digits nothing that passes the proof may stay either: the whole run goes. */
const longRun = /(?:[A-Z]{2}\d{3,6}-)?\d{10,}/g;
const afterCue =
  /\b(?:bsn|burgerservicenummer|sofi-?nummer|sofinr)[^\d\n]{0,30}(?<span>\d(?:[ .\-\u00a0]{0,2}\d){6,9})(?!\d)/gi;

/** Citizen service numbers that pass the 11-proof, written in any way. */
export function findBsn(text: string): Finding[] {
  const found: Finding[] = [];
  for (const match of allIn(text, nineDigits)) {
    if (passesElevenProof(digitsOf(match[0]))) {
      found.push({ start: match.index, end: match.index + match[0].length, label: 'BSN' });
    }
  }
  return found;
}

/** Also a wrong one after the word BSN: a slip of one digit gives away the rest. */
export const bsn: Recogniser = ({ text, digits }, taken) => {
  if (digits < 7) return [];
  const cued = allIn(text, afterCue).map((match): Finding => {
    const end = match.index + match[0].length;
    return { start: end - (match.groups?.span?.length ?? 0), end, label: 'BSN' };
  });
  const rows = allIn(text, longRun)
    .filter(([run]) =>
      Array.from(digitsOf(run)).some((_, at, all) => passesElevenProof(all.slice(at, at + 9).join(''))),
    )
    .map((match): Finding => ({ start: match.index, end: match.index + match[0].length, label: 'BSN' }));
  return [...cued, ...findBsn(text), ...rows].filter(({ start, end }) => taken.isFree(start, end));
};
