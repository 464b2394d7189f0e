import { fold } from '../../domain/fold.js';
import { spelled } from './spelling.js';

/** A word, a number or a sign, in lower case without accents; words of time without slips of the finger. */
export interface Token {
  readonly word: string;
  /** UTF-16 offsets in the text: the first of the token, and the first after it. */
  readonly start: number;
  readonly end: number;
}

/** The words of a text, in time that grows with its length. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(/\d+(?:(?:ste|de|e|st|nd|rd|th)(?!\p{L}))?|\p{L}+|[^\s\p{L}\d]/gu)].map(
    (match) => ({
      word: spelled(fold(match[0])),
      start: match.index,
      end: match.index + match[0].length,
    }),
  );
}
