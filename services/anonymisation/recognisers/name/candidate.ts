import type { Word } from '../../finding.js';

/** From here on a word is taken for a name. Below it stays; the numbers were set on the labelled texts. */
export const enough = 3;

/** A word that is spoken for. */
const closed: Word = { kind: 'word', points: -99 };

/** Every word of the text, for what it can be where it is still open (1). */
export const candidatesIn = (words: readonly Word[], open: Uint8Array): readonly Word[] =>
  words.map((word, at) => (open[at] === 1 ? word : closed));
