import { dutyRecord, readDuty } from '../handoff/volunteers.js';
import type { Clock } from '../ports/clock.js';
import type { RecordStore } from '../ports/record-store.js';
import { committedOn } from '../work/committed-on.js';

/** Somebody is no longer there, whatever they said themselves: nothing new is offered, and nobody counts on them. */
export const endDuty = (
  parts: { readonly store: RecordStore; readonly clock: Clock },
  accountId: string,
): Promise<void> =>
  committedOn(parts, async (work) => {
    const duty = await readDuty(work, accountId);
    if (!duty || duty.state === 'off') return;
    const ended = { ...duty, state: 'off', since: work.now.toISOString() } as const;
    await work.put(dutyRecord(accountId, ended));
    await work.remove({ kind: 'timer', id: `duty ${accountId}` });
  });
