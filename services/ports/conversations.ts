import type { News } from '../domain/news.js';
import type { Utterance } from '../domain/utterance.js';
import type { Work } from './work.js';

/** Something a volunteer says; the same `clientId` again changes nothing. */
export interface VolunteerWords {
  readonly conversationId: string;
  readonly accountId: string;
  readonly alias: string;
  readonly clientId: string;
  readonly text: string;
}

/**
 * The conversations as the people of the line reach them: desks, mediators, timers. Everything staged on the work
 * is one commit with what it belongs to (a claim and its *… is er*).
 */
export interface Conversations {
  /**
   * Runs `does` in the queue of the conversation, on fresh state until its commit fits.
   *
   * @throws StoreUnavailable · AppError `too-many-waiting`
   */
  run<Result>(conversationId: string, does: (work: Work) => Promise<Result>): Promise<Result>;
  /** Tells the person what happened, as a turn of the bot. Does nothing when the case is no longer open. */
  tell(work: Work, conversationId: string, news: News): Promise<void>;
  /** Puts a volunteer's words in the conversation. @returns their sequence, also when they stood there already. */
  say(work: Work, words: VolunteerWords): Promise<number>;
  /** What was said after that sequence. */
  transcript(conversationId: string, after: number, limit?: number): Promise<readonly Utterance[]>;
  watch(conversationId: string, again: () => void): () => void;
}

/** On this topic of `RecordStore.signal` each side says how far it got; never durable, never content. */
export const seenTopic = (conversationId: string): string => `seen:${conversationId}`;

/**
 * One side has, or has looked at, everything up to a sequence. `line` is the volunteer. Who types is said on
 * `typingTopic`, as ever.
 */
export interface SeenMark {
  readonly side: 'person' | 'line';
  readonly what: 'delivered' | 'seen';
  readonly upTo: number;
}

export const seenNote = ({ side, what, upTo }: SeenMark): string => `${side} ${what} ${String(upTo)}`;

/** `undefined` for what is no such note. */
export function readSeenNote(note: string): SeenMark | undefined {
  const [, side, what, upTo] = /^(person|line) (delivered|seen) (\d{1,9})$/.exec(note) ?? [];
  if (side === undefined || what === undefined) return undefined;
  return { side: side as SeenMark['side'], what: what as SeenMark['what'], upTo: Number(upTo) };
}
