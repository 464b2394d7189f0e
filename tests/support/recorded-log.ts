import type { Log, LogEvents } from '../../services/ports/log.js';

/** A log that a test can read: names of events, and the lines as they would be written. */
export interface RecordedLog extends Log {
  names(): readonly (keyof LogEvents)[];
  lines(): readonly string[];
}

export function recordedLog(): RecordedLog {
  const events: { readonly name: keyof LogEvents; readonly line: string }[] = [];
  return {
    event(name, fields) {
      events.push({ name, line: JSON.stringify({ event: name, ...fields }) });
    },
    names: () => events.map(({ name }) => name),
    lines: () => events.map(({ line }) => line),
  };
}
