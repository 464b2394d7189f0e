import type { TimerJobs } from '../timers/timer-worker.js';
import { timerRecord } from '../timers/timer.js';
import { connectedHandoffs, happen, waitingHandoffs } from './handoff-records.js';
import { inTalk, isHeld } from './in-talk.js';
import { lookAtCallback } from './look-at-callback.js';
import { lookAtHandoff } from './look-at-handoff.js';
import type { PeopleParts } from './people-parts.js';
import { dutyRecord, readDuty } from './volunteers.js';

/** What timers do for the people who wait, who talk, and who are on duty. */
export const peopleJobs = (parts: PeopleParts): Pick<TimerJobs, 'handoff' | 'callback' | 'duty'> => ({
  handoff: ({ handoffId }) => lookAtHandoff(parts, handoffId),
  callback: (timer) => lookAtCallback(parts, timer),
  /** Nobody stays on call because they forgot to say goodbye; the talks they have go on. */
  async duty({ accountId }, work) {
    const duty = await readDuty(work, accountId);
    if (!duty || duty.state === 'off') return;
    const until = new Date(duty.until);
    if (until > work.now)
      await work.put(timerRecord({ version: 1, job: 'duty', accountId }, until, `duty ${accountId}`));
    else await work.put(dutyRecord(accountId, { ...duty, state: 'off', since: work.now.toISOString() }));
  },
});

/**
 * After a start no desk is connected yet: whoever talks has a moment to come back before the person hears of it.
 * To be done once, before anybody can connect.
 */
export async function missEveryDesk(parts: PeopleParts): Promise<void> {
  const open = [...(await connectedHandoffs(parts.store)), ...(await waitingHandoffs(parts.store))];
  for (const { id } of open.filter(isHeld))
    await inTalk(parts, id, undefined, async (work, handoff) => {
      const missed = (await happen(work, handoff, { what: 'miss' })) ?? handoff;
      await happen(work, missed, { what: 'second-there', isThere: false });
    });
}
