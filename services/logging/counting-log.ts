import type { Log, LogEvents } from '../ports/log.js';

/** How often each event happened since the start: all that `/metrics` tells. */
export interface EventCounts {
  readonly log: Log;
  counts(): ReadonlyMap<keyof LogEvents, number>;
}

/** Passes every event on and counts it by name. */
export function countEvents(log: Log): EventCounts {
  const counts = new Map<keyof LogEvents, number>();
  return {
    log: {
      event(name, fields) {
        counts.set(name, (counts.get(name) ?? 0) + 1);
        log.event(name, fields);
      },
    },
    counts: () => counts,
  };
}
