import { homes } from '../../services/accounts/homes.js';
import { shownAtDesk } from '../../services/alerts/at-the-desk.js';
import { type Alert, alertRef, alertSchema } from '../../services/alerts/alert.js';
import { callPeople } from '../../services/alerts/call-people.js';
import type { Ways } from '../../services/alerts/callees.js';
import type { Role } from '../../services/domain/role.js';
import type { AlertNeed } from '../../services/ports/alerts.js';
import { TimerWorker } from '../../services/timers/timer-worker.js';
import { UnitOfWork } from '../../services/work/unit-of-work.js';
import type { House } from './a-house.js';
import { aVolunteer, onDuty } from './a-volunteer.js';
import { noJobs } from './no-jobs.js';
import { recordedLog } from './recorded-log.js';

/** One process that calls people. Of several on the same house each has its own. */
export interface AlertLine {
  needs(need: AlertNeed): Promise<void>;
  settles(need: Pick<AlertNeed, 'reason' | 'id'>): Promise<void>;
  /** Lets so many milliseconds pass, a second at a time, doing what is due and waiting for what is being sent. */
  passes(milliseconds: number): Promise<void>;
  /** Does what is due now, without waiting for what that sends. */
  due(): Promise<void>;
  shows(accountId: string): Promise<void>;
  alert(need: Pick<AlertNeed, 'reason' | 'id'>): Promise<Alert | undefined>;
  readonly logged: () => readonly string[];
}

export function anAlertLine(house: House, ways: Ways, url = 'https://lijn.example'): AlertLine {
  const { store, keys, clock } = house;
  const log = recordedLog();
  const deskOf = (role: Role): string => url + homes[role];
  const caller = callPeople({ store, keys, clock, log, ways, text: 'Er wacht iemand', deskOf });
  const timers = new TimerWorker({ store, clock, log, jobs: { ...noJobs, alert: caller.job } });
  const inWork = async (does: (work: UnitOfWork) => Promise<void>): Promise<void> => {
    const work = new UnitOfWork(store, clock.now());
    await does(work);
    await work.commit();
  };
  return {
    needs: (need) => inWork((work) => caller.needed(work, need)),
    settles: (need) => inWork((work) => caller.settled(work, need)),
    async passes(milliseconds) {
      const end = clock.now().getTime() + milliseconds;
      for (;;) {
        await timers.runDue();
        await caller.finish();
        await timers.runDue(); // a call that failed has made the next step due
        await caller.finish();
        if (clock.now().getTime() >= end) return;
        await clock.advance(Math.min(1_000, end - clock.now().getTime()));
      }
    },
    due: () => timers.runDue(),
    shows: (accountId) => shownAtDesk(store, accountId, clock.now(), clock.now()),
    async alert(need) {
      const stored = await store.read(alertRef(keys, need));
      return stored && alertSchema.parse(stored.body);
    },
    logged: () => log.lines(),
  };
}

/** Somebody of the line, with a mail address; a volunteer is on duty. */
export async function somebody(
  house: House,
  id: string,
  role: Role = 'peer_volunteer',
  mail = `${id}@mail.example`,
): Promise<string> {
  await (role === 'peer_volunteer' ? onDuty(house, id, { mail }) : aVolunteer(house, id, { mail }, role));
  return id;
}
