import type { SentenceKey } from '../../../services/domain/text-catalogue.js';

/** Nothing is said until the line speaks by itself. */
export const silence = Symbol('silence');

/** What a person says, as they type it, and the texts that answer it. */
export type Turn = readonly [words: string | typeof silence, keys: readonly SentenceKey[]];

/** A whole talk of one person. */
export interface LongTalk {
  /** Who it is, for the title of the test. */
  readonly who: string;
  readonly form: 'u' | 'je' | 'en';
  readonly turns: readonly Turn[];
  /** What the summary must say when it is confirmed. */
  readonly onCard: readonly string[];
  /** What the text for the council must say when it is agreed to; empty when nothing goes there. */
  readonly forCouncil: readonly string[];
  /** What nobody may read back, in any bubble. */
  readonly nowhere: readonly string[];
}
