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
