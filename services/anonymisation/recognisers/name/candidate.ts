import type { WordClass } from '../../lexicon.js';

/** From here on a word is taken for a name. Below it stays; the numbers were set on the labelled texts. */
export const enough = 3;

/** A word that may be a name, and how much speaks for it. */
export interface Candidate {
  readonly at: number;
  readonly kind: WordClass;
  score: number;
}
