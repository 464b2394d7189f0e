import { fold } from '../domain/fold.js';

/** One word or number of the text, with what the recognisers ask about it. Offsets in UTF-16 units. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly folded: string;
  /** What stands between the word before and this one. */
  readonly gap: string;
  readonly isNumber: boolean;
  readonly isCapital: boolean;
  /** A capital here says nothing: the text, a sentence or a quotation begins. */
  readonly startsSentence: boolean;
}

const wordPattern = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;
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

/** Cuts the text into words and numbers. Linear in its length. */
export function tokenise(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let previous: Token | undefined;
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0];
    const gap = text.slice(previous?.end ?? 0, match.index);
    const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
    const token: Token = {
      start: match.index,
      end: match.index + word.length,
      text: word,
      folded: fold(word),
      gap,
      isNumber: /^\p{N}/u.test(word),
      isCapital: first !== first.toLowerCase(),
      startsSentence: previous === undefined || endsSentence(gap, previous),
    };
    tokens.push(token);
    previous = token;
  }
  return tokens;
}

function endsSentence(gap: string, previous: Token): boolean {
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
