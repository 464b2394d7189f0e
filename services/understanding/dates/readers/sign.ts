import type { Meaning } from '../atoms.js';
import type { Cursor } from '../cursor.js';
import { beginWords, endWords, middleWords, sinceWords, untilWords } from '../date-words.js';
import type { Found } from '../found.js';

/** What says nothing by itself, and all the more about the times beside it: "eind", "sinds", "tot en met", "en". */
export function sign(text: Cursor, i: number): Found {
  const through = upTo(text, i);
  if (through !== undefined) return { next: through, means: { kind: 'until' } };
  if (untilWords.has(text.word(i))) {
    const isIncluded = text.is(i + 1, 'en') && text.is(i + 2, 'met');
    return { next: isIncluded ? i + 3 : i + 1, means: { kind: 'until' } };
  }
  const means = meaningAt(text, i);
  return means && { next: i + 1, means };
}

/** "t/m": the place after it. */
export const upTo = (text: Cursor, i: number): number | undefined =>
  text.is(i, 't') && text.is(i + 1, '/') && text.is(i + 2, 'm') ? i + 3 : undefined;

function meaningAt(text: Cursor, i: number): Meaning | undefined {
  const word = text.word(i);
  if (beginWords.has(word)) return { kind: 'part', part: 'begin' };
  if (middleWords.has(word)) return { kind: 'part', part: 'middle' };
  if (endWords.has(word)) return { kind: 'part', part: 'end' };
  if (sinceWords.has(word)) return { kind: 'since' };
  if (text.is(i, 'tussen', 'between')) return { kind: 'between' };
  if (text.is(i, 'en', 'of', 'and', 'or', '&', '-', '–')) return { kind: 'and' };
  const isInstead = text.is(i, 'maar') && text.is(i - 2, 'niet');
  return isInstead || text.is(i, 'nee', 'sorry', 'bedoel', 'no', 'oh') ? { kind: 'rather' } : undefined;
}
