import { firstIndex } from './first-index.js';
import type { Token } from './tokens.js';

/** One stretch of the input and what comes in its place. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch of a text, in UTF-16 units. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The text with its edits, and where a stretch of it came from: what lies in our words, from all they stand for. */
export function applyEdits(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly origin: (stretch: Stretch) => Stretch } {
  let result = '';
  let from = 0;
  /** By turns what stayed and what was put in, each with where it begins and what it came from. */
  const parts: (Stretch & { readonly out: number; readonly stayed: boolean })[] = [];
  for (const edit of edits) {
    parts.push({ out: result.length, start: from, end: edit.start, stayed: true });
    result += text.slice(from, edit.start);
    parts.push({ out: result.length, start: edit.start, end: edit.end, stayed: false });
    result += edit.text;
    from = edit.end;
  }
  parts.push({ out: result.length, start: from, end: text.length, stayed: true });
  result += text.slice(from);
  const originAt = (at: number): Stretch => {
    const part = parts[firstIndex(parts.length, (index) => (parts[index]?.out ?? 0) > at) - 1];
    if (part === undefined) return { start: at, end: at + 1 };
    const start = part.start + at - part.out;
    return part.stayed ? { start, end: start + 1 } : part;
  };
  return {
    text: result,
    origin: ({ start, end }) => ({ start: originAt(start).start, end: originAt(end - 1).end }),
  };
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
