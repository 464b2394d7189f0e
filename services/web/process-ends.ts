import type { Log } from '../ports/log.js';

/**
 * For what nobody caught. After an exception nobody foresaw the process cannot be trusted with anyone's story:
 * it says so by name, ends what it can and exits with 1, and whatever runs it starts it again. Everything that
 * was acknowledged is on disk.
 *
 * @param stop - ends the line in order; bounded in time by itself.
 */
export function onLastResort(log: Log, stop: () => Promise<void>): void {
  let falling = false;
  const fall = (error: unknown): void => {
    if (falling) return; // also when it is the log that fails
    falling = true;
    log.event('last-resort', { error: error instanceof Error ? error.name : 'unknown' });
    const exit = (): void => process.exit(1);
    stop().then(exit, exit);
  };
  process.on('uncaughtException', fall);
  process.on('unhandledRejection', fall);
}

/**
 * SIGTERM and Ctrl-C: finishes what is under way and exits with 0; a second signal exits at once.
 *
 * @param stop - ends the line in order.
 */
export function onStopSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const end = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
}
