import { errorName } from '../domain/errors.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';

/**
 * Does a piece of housekeeping again and again, so many milliseconds after the last time was done.
 *
 * @returns how to stop; resolves when the round under way is done.
 */
export function inRounds(
  parts: { readonly clock: Clock; readonly log: Log },
  every: number,
  work: () => Promise<unknown>,
): () => Promise<void> {
  let stopped = false;
  let cancel: () => void = () => undefined;
  let round: Promise<void> = Promise.resolve();
  const sleep = (): void => {
    if (stopped) return;
    cancel = parts.clock.after(every, () => {
      round = work()
        .then(
          () => undefined,
          (error: unknown) => {
            parts.log.event('timer-failed', { job: 'housekeeping', error: errorName(error) });
          },
        )
        .then(sleep);
    });
  };
  sleep();
  return () => {
    stopped = true;
    cancel();
    return round;
  };
}
