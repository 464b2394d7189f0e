import { allIn, type Finding, type Recogniser } from '../finding.js';
import { list } from './cues.js';
import { mark } from './marks.js';

/** From every edge of a word, for the word before it may look like a group too: *bus vx 918 k*. */
const threeGroups =
  /(?<![\p{L}\p{N}-])(?=.{0,10}\d)(?=(?<part>(?:[a-z]{1,3}|\d{1,3})(?<by>[- ])(?:[a-z]{1,3}|\d{1,3})\k<by>(?:[a-z]{1,3}|\d{1,3}))(?![\p{L}\p{N}-]))/giu;
const afterCue =
  /\b(?:kenteken|nummerbord|kentekenplaat|license plate)[^\p{N}\n]{0,25}?\b(?!(?:is|was|van|de|het|nr|die|en|met|car)\b)(?<span>[a-z0-9]{1,3}[- ]?[a-z0-9]{1,3}[- ]?[a-z0-9]{1,3})\b/giu;
const cueLike = mark((folded) => /kenteken|nummerbord|license/.test(folded));

const glued = /(?<![\p{L}\p{N}])(?=[a-z]{0,3}\d)[a-z0-9]{6}(?![\p{L}\p{N}])/giu;
/** Without a letter beside a digit nothing is glued. */
const mixed = /[a-z]\d|\d[a-z]/i;
const vehicle =
  /(?<!\p{L})(?:\p{L}{0,12}auto|\p{L}{0,12}bus|busje|bestelbus|wagen|taxi|taxibus|scooter|brommer|kenteken|nummerbord|plaat|golf|polo|bmw|audi|opel|ford|fiat|kia|seat|skoda|toyota|peugeot|renault|citroen|volvo|mercedes|car|van|parkeert|geparkeerd|reed|rijdt)(?!\p{L})/iu;
/** Far enough to reach the car in the same sentence. */
const nearby = 50;
/** The Dutch series (RDW sidecodes 1 to 14 and mopeds), letters as A and digits as 9. */
const series = list(
  'AA-99-99 99-99-AA 99-AA-99 AA-99-AA AA-AA-99 99-AA-AA 99-AAA-9 9-AAA-99 AA-999-A A-999-AA AAA-99-A A-99-AAA 9-AA-999 999-AA-9 AAA-99-9',
);

/** Licence plates; without dashes only in capitals, near a car, or after the word for it. */
export const plate: Recogniser = ({ text, lexicon, digits, marks }) => {
  const found: Finding[] = [];
  if (digits === 0) return found;
  for (const match of digits < 2 ? [] : allIn(text, threeGroups)) {
    const { part = '', by } = match.groups ?? {};
    const shape = part.replace(/[a-z]/gi, 'A').replace(/\d/g, '9').replaceAll(' ', '-');
    if (series.has(shape) && (by === '-' || isWritten(part.split(' '), match.index)))
      found.push({ start: match.index, end: match.index + part.length, label: 'PLATE' });
  }
  for (const match of mixed.test(text) ? allIn(text, glued) : []) {
    const groups = match[0].match(/[a-z]+|\d+/gi) ?? [];
    const shape = groups.join('-').replace(/[a-z]/gi, 'A').replace(/\d/g, '9');
    if (groups.length === 3 && series.has(shape) && isNearCar(match.index))
      found.push({ start: match.index, end: match.index + match[0].length, label: 'PLATE' });
  }
  for (const match of (marks & cueLike) === 0 ? [] : allIn(text, afterCue)) {
    const part = match.groups?.span ?? '';
    const end = match.index + match[0].length;
    if (/\d/.test(part) && /[a-z]/i.test(part)) found.push({ start: end - part.length, end, label: 'PLATE' });
  }
  return found;

  /** Somebody who shouts writes *ZE IS 14* too; plates have no words in them. */
  function isWritten(groups: readonly string[], at: number): boolean {
    const letters = groups.filter((group) => /[a-z]/i.test(group));
    if (letters.some((group) => group.length > 1 && lexicon.isFrequent(group.toLowerCase()))) return false;
    if (letters.every((group) => group === group.toUpperCase())) return true;
    return !/[aeiou]/i.test(letters.join('')) && isNearCar(at);
  }

  function isNearCar(at: number): boolean {
    return vehicle.test(text.slice(Math.max(0, at - nearby), at + nearby));
  }
};
