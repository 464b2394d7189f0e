import { fold } from '../domain/fold.js';
import type { Entry } from './entry.js';

/** One word or number of the text, with what the recognisers ask about it. Offsets in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** What the lists say about it. */
  readonly entry: Entry;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly isNumber: boolean;
  readonly isCapital: boolean;
  /** A capital here says nothing: the text, a sentence or a quotation begins. */
  readonly startsSentence: boolean;
}

/** After these a full stop is no end. */
const abbreviations = new Set([
  'mw',
  'mevr',
  'mvr',
  'dhr',
  'mr',
  'dr',
  'drs',
  'ing',
  'ir',
  'prof',
  'nr',
  'st',
  'jr',
  'ms',
  'mrs',
  'tel',
  'geb',
]);

/** Whether the word stands in one of these lists of cues (bits of `cue`). */
export const hasCue = (token: Token | undefined, lists: number): boolean =>
  token !== undefined && (token.entry.cues & lists) !== 0;

/** Whether the word has one of these marks (bits of `mark`). */
export const hasMark = (token: Token | undefined, marks: number): boolean =>
  token !== undefined && (token.entry.marks & marks) !== 0;

/** Whether the word stands in one of these gazetteers (bits of `listed`). */
export const isListed = (token: Token | undefined, lists: number): boolean =>
  token !== undefined && (token.entry.lists & lists) !== 0;

/** Cuts the text into words and numbers. Linear in its length. */
export function tokenise(text: string, lexicon: { entryOf(folded: string): Entry }): readonly Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  for (let start = 0; start < text.length; start += 1) {
    const end = endOfWord(text, start);
    if (end === start) continue;
    const word = text.slice(start, end);
    const gap = text.slice(previous?.end ?? 0, start);
    const entry = lexicon.entryOf(fold(word));
    previous = {
      start,
      end,
      text: word,
      folded: entry.folded,
      entry,
      gap,
      isNumber: startsWithNumber(word),
      isCapital: startsWithCapital(word),
      startsSentence: previous === undefined || endsSentence(gap, previous),
    };
    tokens.push(previous);
    start = end;
  }
  return tokens;
}

/** Letters, marks and digits, also joined by an apostrophe or a hyphen: where the word that begins here ends. */
function endOfWord(text: string, start: number): number {
  let end = endOfRun(text, start);
  if (end === start) return start;
  while (isJoin(text.charCodeAt(end))) {
    const next = endOfRun(text, end + 1);
    if (next === end + 1) break;
    end = next;
  }
  return end;
}

/** An apostrophe, straight or curled, or a hyphen. */
const isJoin = (unit: number): boolean => unit === 0x27 || unit === 0x2019 || unit === 0x2d;
const wordCharacter = /[\p{L}\p{M}\p{N}]/u;
/** Most letters by far are among these: a table tells sooner than a pattern. */
const isInWord = Array.from({ length: 0x180 }, (_, unit) => wordCharacter.test(String.fromCharCode(unit)));

function endOfRun(text: string, start: number): number {
  let at = start;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit < isInWord.length) {
      if (isInWord[unit] !== true) break;
      at += 1;
    } else {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      if (!wordCharacter.test(character)) break;
      at += character.length;
    }
  }
  return at;
}

function startsWithNumber(word: string): boolean {
  const unit = word.charCodeAt(0);
  return unit < 0x80 ? unit <= 0x39 : /^\p{N}/u.test(word);
}

function startsWithCapital(word: string): boolean {
  const unit = word.charCodeAt(0);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  return first !== first.toLowerCase();
}

function endsSentence(gap: string, previous: Token): boolean {
  if (gap === ' ') return false;
  if (/[!?\n"“”„…•*]|(?:^|\s)['‘’-]/.test(gap)) return true;
  if (!gap.includes('.')) return false;
  const isInitial = previous.text.length === 1 && previous.isCapital;
  return !isInitial && !abbreviations.has(previous.folded);
}

/** How far capitals can be trusted in this text. */
export type Casing = 'normal' | 'meaningless';

/** All small letters, all capitals and Every Word With A Capital tell nothing about names. */
export function casingOf(tokens: readonly Token[]): Casing {
  let capitals = 0;
  let words = 0;
  for (const token of tokens) {
    if (token.isNumber || token.startsSentence) continue;
    words += 1;
    if (token.isCapital) capitals += 1;
  }
  return words >= 4 && capitals > words * 0.6 ? 'meaningless' : 'normal';
}
