import type { Duty } from '../domain/volunteer.js';
import { committedOn } from '../work/committed-on.js';
import { timerRecord } from '../timers/timer.js';
import type { Desk } from './desk.js';
import { traced } from './in-talk.js';
import type { PeopleParts } from './people-parts.js';
import { dutyRecord, plannedShifts, readDuty } from './volunteers.js';

/** Without a planned shift nobody is on call for longer than this at a stretch, in milliseconds. */
const unplanned = 4 * 3_600_000;

/** Who is there, and until when. */
export function duties(parts: PeopleParts): Pick<Desk, 'duty' | 'setDuty'> {
  const { store } = parts;

  /** The end of the shift that is planned now, or of one that nobody planned. */
  const endOf = async (accountId: string, now: Date): Promise<string> => {
    const planned = (await plannedShifts(store, now)).find(
      (shift) =>
        shift.kind === 'shift' &&
        shift.accountId === accountId &&
        Date.parse(shift.startsAt) <= now.getTime() &&
        now.getTime() < Date.parse(shift.endsAt),
    );
    return planned?.endsAt ?? new Date(now.getTime() + unplanned).toISOString();
  };

  return {
    duty: ({ accountId }) => readDuty(store, accountId),

    setDuty: (person, state) =>
      committedOn(parts, async (work) => {
        const { accountId } = person;
        const known = await readDuty(work, accountId);
        const since = work.now.toISOString();
        const isNew = known === undefined || known.state === 'off' || known.until <= since;
        const until = isNew ? await endOf(accountId, work.now) : known.until;
        const { debrief, ...rest }: Pick<Duty, 'open' | 'closing' | 'debrief'> = known ?? {
          open: [],
          closing: [],
        };
        // Their next shift begins without what the coordinator saw to.
        const open = debrief && !(isNew && debrief.seenAt !== undefined) && { debrief };
        await work.put(dutyRecord(accountId, { ...rest, ...open, version: 1, state, since, until }));
        const timerId = `duty ${accountId}`;
        if (state === 'off') await work.remove({ kind: 'timer', id: timerId });
        else await work.put(timerRecord({ version: 1, job: 'duty', accountId }, new Date(until), timerId));
        await traced(work, 'duty-changed', person);
      }),
  };
}
