import type { Clock } from '../ports/clock.js';
import type { RecordStore } from '../ports/record-store.js';
import { recentlyClaimed } from './handoff-records.js';

const minute = 60_000;
const lookedBack = 14 * 24 * 60 * minute;
/** Looked up again after so long; in between it is not worth reading a fortnight. */
const fresh = 10 * minute;

/** Minutes until somebody picked up: the median of 14 days, rounded up; `undefined` without figures. */
export type TypicalWait = () => Promise<number | undefined>;

export function typicalWait(store: RecordStore, clock: Clock): TypicalWait {
  let known: { readonly at: number; readonly minutes: number | undefined } | undefined;
  return async () => {
    const now = clock.now();
    if (known && now.getTime() - known.at < fresh) return known.minutes;
    const claimed = await recentlyClaimed(store, new Date(now.getTime() - lookedBack));
    const waits = claimed
      .map(
        ({ claimedAt = '', requestedAt, searchingSince = requestedAt }) =>
          Date.parse(claimedAt) - Date.parse(searchingSince),
      )
      .filter((wait) => wait >= 0)
      .sort((one, other) => one - other);
    const median = waits[Math.floor((waits.length - 1) / 2)];
    known = {
      at: now.getTime(),
      minutes: median === undefined ? undefined : Math.max(1, Math.ceil(median / minute)),
    };
    return known.minutes;
  };
}
