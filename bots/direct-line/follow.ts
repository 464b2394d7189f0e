import type { RecordStore } from '../../services/ports/record-store.js';
import type { Clock } from '../../services/ports/clock.js';
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

/** What was said after that sequence, and where to go on. */
export async function readAfter(
  line: Line,
  visit: Visit,
  after: number,
): Promise<{ readonly set: ActivitySet; readonly next: number }> {
  const { utterances, last } = await line.transcript(visit.conversationId, after);
  // A watermark from the future (the line was put back from a backup) must not hide what comes next.
  const next = utterances.at(-1)?.sequence ?? Math.min(after, last);
  const set: ActivitySet = {
    activities: utterances.map((said) => toActivity(said, visit)),
    watermark: String(next),
  };
  return { set, next };
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

  async function keepUp(): Promise<void> {
    while (isRunning()) {
      hasNews = false;
      const { set, next } = await readAfter(line, visit, position);
      if (!isRunning()) return;
      position = next;
      if (set.activities.length > 0) await send(set);
      else await news();
    }
  }

  const stopWatching = line.watch(visit.conversationId, look);
  const stopListening = store.onSignal(typingTopic(visit.conversationId), (note) => {
    const isIdle = wake !== undefined;
    if (note !== ('line' satisfies TypingNote) || !isIdle) return;
    send({ activities: [typingActivity(visit, randomId(), clock.now())] }).catch(() => undefined);
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
