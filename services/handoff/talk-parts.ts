import type { KnownHandoff, TalkPart } from '../domain/handoff.js';

/** Where a talk stands, window by window: in this one now, and in these before it. */
export interface Readable {
  readonly conversationId: string;
  /** Nothing up to this sequence is theirs to read. */
  readonly after: number;
  readonly earlier: readonly TalkPart[];
  /** Of what was said before that instant only the story: other talks were with other volunteers. */
  readonly storyUntil: string;
}

/** Changes of window that are remembered; nobody goes to and fro so often to be read back from the first. */
const mostParts = 50;

/** The talk as it goes on in another window, behind `last`: nothing that was said in either stands behind that. */
export const movedTo = (
  { earlier = [], ...handoff }: KnownHandoff,
  conversationId: string,
  last: number,
): KnownHandoff => {
  const left = { conversationId: handoff.conversationId, after: endOf(earlier), upTo: last };
  return { ...handoff, conversationId, earlier: [...earlier, left].slice(-mostParts) };
};

/** Which words come next for whoever has read up to `watermark`. The last part has no end. */
export function nextPart({ conversationId, after, earlier }: Readable, watermark: number): TalkPart {
  const behind = Math.max(after, watermark);
  const part = earlier.find(({ upTo }) => upTo > behind) ?? {
    conversationId,
    after: endOf(earlier),
    upTo: Infinity,
  };
  return { ...part, after: Math.max(behind, part.after) };
}

const endOf = (parts: readonly TalkPart[]): number => parts.at(-1)?.upTo ?? 0;
