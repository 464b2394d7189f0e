import type { RecordStore } from '../../services/ports/record-store.js';
import type { Clock } from '../../services/ports/clock.js';
import { seenNote, seenTopic } from '../../services/ports/conversations.js';
import {
  typingTopic,
  type ActivitySet,
  type ActivityStream,
  type TypingNote,
  type Visit,
} from '../../services/ports/direct-line.js';
import type { Line } from '../line.js';
import { randomId } from './passes.js';
import { toActivity, typingActivity } from './to-activity.js';

interface Following {
  readonly line: Line;
  readonly store: RecordStore;
  readonly clock: Clock;
}

interface Read {
  readonly set: ActivitySet;
  /** Where to go on. */
  readonly next: number;
  /** Who talks with the person now. */
  readonly volunteer: string | undefined;
  /** The sequence of the last thing a volunteer said in it. */
  readonly theirs: number | undefined;
}

/** What was said after that sequence. */
export async function readAfter(line: Line, visit: Visit, after: number): Promise<Read> {
  const { utterances, last, volunteer } = await line.transcript(visit.conversationId, after);
  // A watermark from the future (the line was put back from a backup) must not hide what comes next.
  const next = utterances.at(-1)?.sequence ?? Math.min(after, last);
  const set: ActivitySet = {
    activities: utterances.map((said) => toActivity(said, visit)),
    watermark: String(next),
  };
  return { set, next, volunteer, theirs: utterances.findLast(({ from }) => from === 'volunteer')?.sequence };
}

/**
 * Pulls instead of being pushed: a slow reader costs one batch of memory, and nothing comes twice or out of order.
 */
export function follow(
  { line, store, clock }: Following,
  visit: Visit,
  after: number,
  ...[send, fail]: Parameters<ActivityStream['follow']>
): () => void {
  let position = after;
  let volunteer: string | undefined;
  let isStopped = false;
  let hasNews = false;
  let wake: (() => void) | undefined;

  const look = () => {
    hasNews = true;
    wake?.();
  };
  const isRunning = () => !isStopped;
  /** Resolves when there is something to read since `hasNews` was last put down, at once if there is. */
  const news = async () => {
    if (!hasNews) await new Promise<void>((resolve) => (wake = resolve));
    wake = undefined;
  };

  const delivered = (upTo: number) => {
    store.signal(seenTopic(visit.conversationId), seenNote({ side: 'person', what: 'delivered', upTo }));
  };

  async function keepUp(): Promise<void> {
    while (isRunning()) {
      hasNews = false;
      const { theirs, ...read } = await readAfter(line, visit, position);
      if (!isRunning()) return;
      position = read.next;
      volunteer = read.volunteer;
      if (read.set.activities.length > 0) await send(read.set);
      else await news();
      if (theirs !== undefined) delivered(theirs);
    }
  }

  const stopWatching = line.watch(visit.conversationId, look);
  const stopListening = store.onSignal(typingTopic(visit.conversationId), (note) => {
    const isIdle = wake !== undefined;
    if (note !== ('line' satisfies TypingNote) || !isIdle) return;
    send({ activities: [typingActivity(visit, randomId(), clock.now(), volunteer)] }).catch(() => undefined);
  });
  const stop = () => {
    isStopped = true;
    stopWatching();
    stopListening();
    wake?.();
  };

  keepUp().catch((error: unknown) => {
    if (isStopped) return;
    stop();
    fail(error);
  });
  return stop;
}
