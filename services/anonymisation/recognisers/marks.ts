import { list } from './cues.js';

const listed = new Map<string, number>();
const shaped: (readonly [bit: number, is: (folded: string) => boolean])[] = [];
let count = 0;

/**
 * Gives a list of words, or a shape of them, a bit in `Entry.marks`, so that one look-up answers for every list. At
 * most 31, each marked while the program loads.
 */
export function mark(words: string | ((folded: string) => boolean)): number {
  if (count === 31) throw new RangeError('no bit is left for another list');
  const bit = 1 << count;
  count += 1;
  if (typeof words === 'function') shaped.push([bit, words]);
  else for (const word of list(words)) listed.set(word, (listed.get(word) ?? 0) | bit);
  return bit;
}

/** The marks that a folded word has. */
export const marksOf = (folded: string): number =>
  shaped.reduce((marks, [bit, is]) => (is(folded) ? marks | bit : marks), listed.get(folded) ?? 0);
