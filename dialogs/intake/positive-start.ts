import { announcesPraise, isPraise, praiseFor } from '../../services/understanding/story/praise.js';
import type { Draft } from './draft.js';

/** A first message that announces a compliment, or is one: then only what went well is asked. A positive start is a start too. */
export function beginsWithPraise(draft: Draft, text: string): Draft | undefined {
  if (draft.story.length > 0 || draft.praise) return undefined;
  if (announcesPraise(text)) {
    const who = praiseFor(text);
    return { ...draft, praise: true, lines: who === undefined ? draft.lines : { ...draft.lines, who } };
  }
  return isPraise(text) ? { ...draft, praise: true, lines: { ...draft.lines, good: text } } : undefined;
}
