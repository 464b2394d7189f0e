import type { Span, SpanLabel } from '../ports/anonymiser.js';
import type { Gazetteers } from '../ports/gazetteers.js';
import type { WordClass } from './entry.js';
import type { Lexicon } from './lexicon.js';
import { firstIndex } from './first-index.js';
import type { Casing, Token } from './tokens.js';

export interface Finding extends Span {
  /** Who or what it is, for the readable text: the same key gets the same words. */
  readonly key?: string;
}

/** One token, and how much speaks for a name. */
export interface Word {
  readonly kind: WordClass;
  /** -100: nobody is called that; -99: the rules see no name; 99: somebody says it is one. */
  readonly points: number;
}

/** What a recogniser looks at. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly casing: Casing;
  readonly language: 'nl' | 'en';
  /** How many digits stand in the text: a pattern that needs more of them finds nothing. */
  readonly digits: number;
  /** The marks that any of its words has: where none has it, a pattern that asks for such a word finds nothing. */
  readonly marks: number;
  readonly gazetteers: Gazetteers;
  readonly lexicon: Lexicon;
  /** What speaks for each token being a name, in the order of `tokens`. */
  readonly words: readonly Word[];
}

/** A {@link Reading} before its words have been weighed. */
export type PlainReading = Omit<Reading, 'words'>;

/** Finds one kind of identifier. Linear in the length of the text; later recognisers see what earlier ones found. */
export type Recogniser = (reading: Reading, taken: Pick<Taken, 'isFree'>) => readonly Finding[];

/** The stretches of the text that are already spoken for. */
export class Taken {
  /** In order, apart from each other. There are few: less to keep than a mark for each letter. */
  readonly #stretches: { readonly start: number; readonly end: number }[] = [];
  readonly #findings: Finding[] = [];

  isFree(start: number, end: number): boolean {
    const next = this.#stretches[this.#firstAfter(start)];
    return next === undefined || next.start >= end;
  }

  /** Words of ours: nothing is found in them. */
  protect(start: number, end: number): void {
    const first = this.#firstAfter(start);
    let last = first;
    let from = start;
    let to = end;
    for (let one = this.#stretches[last]; one !== undefined && one.start < end; one = this.#stretches[last]) {
      from = Math.min(from, one.start);
      to = Math.max(to, one.end);
      last += 1;
    }
    this.#stretches.splice(first, last - first, { start: from, end: to });
  }

  /** Takes those that are still free, in order. */
  add(findings: readonly Finding[]): void {
    for (const finding of findings) {
      if (finding.end <= finding.start || !this.isFree(finding.start, finding.end)) continue;
      this.protect(finding.start, finding.end);
      this.#findings.push(finding);
    }
  }

  #firstAfter(start: number): number {
    return firstIndex(this.#stretches.length, (index) => (this.#stretches[index]?.end ?? 0) > start);
  }

  /** In order of the text, without overlap. */
  inOrder(): readonly Finding[] {
    return this.#findings.toSorted((one, other) => one.start - other.start);
  }
}

/** As `matchAll`, which takes its time though nothing is there, as is most often so. */
export function allIn(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  pattern.lastIndex = 0;
  let match = pattern.exec(text);
  if (match === null) return [];
  const found: RegExpExecArray[] = [];
  for (; match !== null; match = pattern.exec(text)) {
    found.push(match);
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}

/** A finding per match of a pattern; group `span`, when there is one, is the part that counts. */
export function matches(text: string, pattern: RegExp, label: SpanLabel): Finding[] {
  return allIn(text, pattern).map((match) => {
    const part = match.groups?.span ?? match[0];
    const start = match.index + match[0].lastIndexOf(part);
    return { start, end: start + part.length, label };
  });
}
