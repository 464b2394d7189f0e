import type { Standpoint } from './standpoint.js';
import type { Token } from './tokens.js';

/** The words of a text by their place, and where the person stands who wrote them. */
export interface Cursor extends Standpoint {
  readonly isFuture: boolean;
  /** How many words there are. */
  readonly length: number;
  /** The word at a place; empty before the first and after the last. */
  word(at: number): string;
  is(at: number, ...words: readonly string[]): boolean;
  /** The place after articles and prepositions: after three such words at most. */
  past(at: number, ...words: readonly string[]): number;
  /** What the first phrase in a list that stands here means, and the place after it. */
  phrase<T>(at: number, phrases: Phrases<T>): { readonly value: T; readonly next: number } | undefined;
  /** Whether the words from one place to another stand together, without spaces. */
  isJoined(from: number, to: number): boolean;
}

/** Phrases by their first word, each in its words, and what they mean. */
export type Phrases<T> = ReadonlyMap<string, readonly (readonly [words: readonly string[], value: T])[]>;

export function phrasesOf<T>(list: readonly (readonly [phrase: string, value: T])[]): Phrases<T> {
  const phrases = list.map(([phrase, value]) => [phrase.split(' '), value] as const);
  const firsts = new Set(phrases.map(([[first = '']]) => first));
  return new Map([...firsts].map((word) => [word, phrases.filter(([[first]]) => first === word)]));
}

const mostPast = 3;

export function cursorOver(tokens: readonly Token[], { ref, direction }: Standpoint): Cursor {
  const word = (at: number): string => tokens[at]?.word ?? '';
  return {
    ref,
    direction,
    isFuture: direction === 'future',
    length: tokens.length,
    word,
    is: (at, ...words) => words.includes(word(at)),
    past(from, ...words) {
      let at = from;
      while (at < from + mostPast && words.includes(word(at))) at += 1;
      return at;
    },
    phrase(from, phrases) {
      const found = phrases
        .get(word(from))
        ?.find(([words]) => words.every((one, at) => one === word(from + at)));
      return found && { value: found[1], next: from + found[0].length };
    },
    isJoined: (from, to) =>
      tokens.slice(from, to).every(({ end }, at) => end === tokens[from + at + 1]?.start),
  };
}
