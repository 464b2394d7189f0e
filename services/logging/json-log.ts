import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';

/**
 * The log: one JSON object a line, named events only. What an event may carry stands in `services/ports/log.ts`.
 *
 * @param write - where a line goes; standard error in the running line, which keeps standard output for answers.
 */
export function jsonLog(clock: Clock, write: (line: string) => void): Log {
  return {
    event(name, fields) {
      write(`${JSON.stringify({ at: clock.now().toISOString(), event: name, ...fields })}\n`);
    },
  };
}
