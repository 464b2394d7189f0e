import type { Finding, Recogniser } from '../finding.js';
import { list } from './cues.js';

const threeGroups =
  /(?<![\p{L}\p{N}-])(?:[a-z]{1,3}|\d{1,3})(?<by>[- ])(?:[a-z]{1,3}|\d{1,3})\k<by>(?:[a-z]{1,3}|\d{1,3})(?![\p{L}\p{N}-])/giu;
const afterCue =
  /\b(?:kenteken|nummerbord|kentekenplaat|license plate)[^\p{N}\n]{0,25}?\b(?<span>[a-z0-9]{1,3}[- ]?[a-z0-9]{1,3}[- ]?[a-z0-9]{1,3})\b/giu;

/** The Dutch series (RDW sidecodes 1 to 14 and mopeds), letters as A and digits as 9. */
const series = list(
  'AA-99-99 99-99-AA 99-AA-99 AA-99-AA AA-AA-99 99-AA-AA 99-AAA-9 9-AAA-99 AA-999-A A-999-AA AAA-99-A A-99-AAA 9-AA-999 999-AA-9 AAA-99-9',
);

/** Licence plates; without dashes only in capitals, or after the word for it. */
export const plate: Recogniser = ({ text }) => {
  const found: Finding[] = [];
  for (const match of text.matchAll(threeGroups)) {
    const shape = match[0].replace(/[a-z]/gi, 'A').replace(/\d/g, '9').replaceAll(' ', '-');
    const written = match.groups?.by === '-' || match[0] === match[0].toUpperCase();
    if (series.has(shape) && written)
      found.push({ start: match.index, end: match.index + match[0].length, label: 'PLATE' });
  }
  for (const match of text.matchAll(afterCue)) {
    const part = match.groups?.span ?? '';
    const end = match.index + match[0].length;
    if (/\d/.test(part) && /[a-z]/i.test(part)) found.push({ start: end - part.length, end, label: 'PLATE' });
  }
  return found;
};
