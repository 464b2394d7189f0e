import { spokenNumbers } from '../recognisers/calendar.js';

/** FNV-1a over a stretch of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, from); at < Math.min(to, text.length); at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

/** What a word is to the weights; a number that can be an age by its size: what is true of *14* is true of *15*. */
export const hashOfWord = (folded: string, canBeAge: boolean): number =>
  hashOf(canBeAge ? sizeOf(folded) : folded, 0, 40);

function sizeOf(folded: string): string {
  const value = Number(
    /^\d+/.exec(folded)?.[0] ?? spokenNumbers.get(folded.replace(/-?jarige?n?$/, '')) ?? 0,
  );
  const size = [4, 8, 12, 18, 26, 45, 110].findIndex((until) => value < until);
  return `number ${String(size)} ${folded.replace(/^\d+/, '')}`;
}

/** How a word sounds, as hashes. */
export interface Sound {
  /** Its first and last two, three and four letters, by turns. */
  readonly edges: readonly number[];
  /** Any three letters of it. */
  readonly pieces: readonly number[];
}

/** The beginning and the end of a word count as letters, and what comes after its 24th does not. */
export function soundOf(folded: string): Sound {
  const word = `<${folded.slice(0, 24)}>`;
  const edges: number[] = [];
  for (let length = 2; length <= 4; length += 1)
    edges.push(hashOf(word, 0, length), hashOf(word, word.length - length, word.length));
  const pieces: number[] = [];
  for (let from = 0; from + 3 <= word.length; from += 1) pieces.push(hashOf(word, from, from + 3));
  return { edges, pieces };
}
