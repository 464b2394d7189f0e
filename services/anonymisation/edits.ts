import type { Token } from './tokens.js';

/** One stretch of the input and what comes in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The text with its edits, and where each stretch that stayed came from. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly origin: (at: number) => number } {
  let result = '';
  let from = 0;
  const kept: { readonly out: number; readonly from: number; readonly length: number }[] = [];
  for (const edit of edits) {
    kept.push({ out: result.length, from, length: edit.start - from });
    result += text.slice(from, edit.start) + edit.text;
    from = edit.end;
  }
  kept.push({ out: result.length, from, length: text.length - from });
  result += text.slice(from);
  const origin = (at: number): number => {
    const stretch = kept[firstIndex(kept.length, (index) => (kept[index]?.out ?? 0) > at) - 1];
    return stretch === undefined ? at : stretch.from + Math.min(at - stretch.out, stretch.length);
  };
  return { text: result, origin };
}

/** The case of the first letter goes over to what replaces it, where a sentence starts. */
export function startLike(original: string, isStart: boolean, replacement: string): string {
  const first = original.charAt(0);
  return isStart && first !== first.toLowerCase()
    ? replacement.charAt(0).toUpperCase() + replacement.slice(1)
    : replacement;
}

export const tokenAt = (tokens: readonly Token[], start: number): Token | undefined =>
  tokens[indexAt(tokens, start)];

export function tokenBefore(tokens: readonly Token[], start: number): Token | undefined {
  return tokens[indexAt(tokens, start) - 1];
}

/** The first token that starts there or later. */
export const indexAt = (tokens: readonly Token[], start: number): number =>
  firstIndex(tokens.length, (index) => (tokens[index]?.start ?? 0) >= start);

/** Where `isPast` begins to hold, by halving; `length` when nowhere. */
function firstIndex(length: number, isPast: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isPast(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
