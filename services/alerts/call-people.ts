import { StaleRevision, errorName } from '../domain/errors.js';
import type { Role } from '../domain/role.js';
import type { Alerts } from '../ports/alerts.js';
import type { Clock } from '../ports/clock.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { Log } from '../ports/log.js';
import type { RecordStore } from '../ports/record-store.js';
import type { TimerJobs } from '../timers/timer-worker.js';
import { timerRecord } from '../timers/timer.js';
import { UnitOfWork } from '../work/unit-of-work.js';
import { type Alert, type AlertCall, alertRecord, alertRef, alertSchema, alertTimerId } from './alert.js';
import { calleesOf, roleOf, type Ways } from './callees.js';
import { lasts, nextStep } from './next-step.js';
import { settleAlert } from './settle-alert.js';
import { NotSent } from './not-sent.js';

export interface AlertParts {
  readonly store: RecordStore;
  readonly keys: Pick<KeyRing, 'fingerprint'>;
  readonly clock: Clock;
  readonly log: Log;
  readonly ways: Ways;
  /** The one sentence that is ever sent. */
  readonly text: string;
  /** Where the work of somebody with this role is: a whole address. */
  readonly deskOf: (role: Role) => string;
}

/** Calls people, one after the other, until one of them has seen it. */
export interface PeopleCaller extends Alerts {
  /** What the timer of an alert does. */
  readonly job: TimerJobs['alert'];
  /** Resolves when nothing is being sent any more, or soon: what is still on its way then is taken as failed. */
  finish(): Promise<void>;
}

/** Then it is of no use to anybody, and goes. */
const keptFor = 7 * 86_400_000;
/** A stopping line waits so long for what is being sent, in milliseconds. */
const finishing = 3_000;

const timerOf = (alertId: string, due: Date) =>
  timerRecord({ version: 1, job: 'alert', alertId }, due, alertTimerId(alertId));

const later = (now: Date, milliseconds: number): Date => new Date(now.getTime() + milliseconds);

/**
 * What is needed is a record with a timer, made in the commit that needs it; each call is written down before it is
 * made. So of any number of processes one makes it, and after a restart the next step is taken when it is due.
 */
export function callPeople(parts: AlertParts): PeopleCaller {
  const { store, keys, clock, log, ways } = parts;
  const underWay = new Set<Promise<void>>();

  const job: TimerJobs['alert'] = async ({ alertId }, work) => {
    const ref = { kind: 'alert', id: alertId } as const;
    const stored = await work.read(ref);
    if (!stored) return;
    const alert = alertSchema.parse(stored.body);
    if (alert.state !== 'calling') {
      await work.remove(ref);
      return;
    }
    const step = nextStep(alert, await calleesOf(store, ways, alert, work.now), work.now);
    if (step.what === 'wait') {
      await work.put(timerOf(alertId, step.until));
    } else if (step.what === 'end') {
      await work.put(alertRecord(alertId, { ...alert, state: step.state }));
      await work.put(timerOf(alertId, later(work.now, keptFor)));
      if (step.state === 'unreached') log.event('nobody-reached', { reason: alert.reason });
    } else {
      const { accountId, way } = step;
      const call: AlertCall = { accountId, way, at: work.now.toISOString(), outcome: 'sending' };
      await work.put(alertRecord(alertId, { ...alert, calls: [...alert.calls, call] }));
      await work.put(timerOf(alertId, later(work.now, lasts.sending)));
      work.afterCommit(() => {
        const sending = send(alertId, call).finally(() => underWay.delete(sending));
        underWay.add(sending);
        return Promise.resolve(); // other timers do not wait for a slow mail server
      });
    }
  };

  async function send(alertId: string, call: AlertCall): Promise<void> {
    const { accountId, way } = call;
    try {
      const role = await roleOf(store, accountId);
      const how = ways[way];
      if (role === undefined || !how) throw new NotSent('not-there');
      const notice = { text: parts.text, url: parts.deskOf(role) };
      await withinTime(clock, lasts.sending, how.call(accountId, notice));
      await note(alertId, call, 'sent');
    } catch (error) {
      log.event('alert-not-sent', { way, error: error instanceof NotSent ? error.why : errorName(error) });
      // Should this not be written either, the timer finds a call that stayed on its way.
      await note(alertId, call, 'failed').catch(() => undefined);
    }
  }

  /** Keeps how a call went; after one that failed the next step is due at once. */
  async function note(alertId: string, call: AlertCall, outcome: 'sent' | 'failed'): Promise<void> {
    const work = new UnitOfWork(store, clock.now());
    const stored = await work.read({ kind: 'alert', id: alertId });
    const alert = stored && alertSchema.parse(stored.body);
    if (alert?.state !== 'calling') return;
    const calls = alert.calls.map((one) =>
      one.accountId === call.accountId && one.way === call.way ? { ...one, outcome } : one,
    );
    await work.put(alertRecord(alertId, { ...alert, calls }));
    if (outcome === 'failed') await work.put(timerOf(alertId, work.now));
    try {
      await work.commit();
    } catch (error) {
      if (!(error instanceof StaleRevision)) throw error;
      await note(alertId, call, outcome); // a desk showed it at the same moment
    }
  }

  return {
    async needed(work, need) {
      const ref = alertRef(keys, need);
      if (await work.read(ref)) return;
      const alert: Alert = {
        version: 1,
        reason: need.reason,
        neededAt: work.now.toISOString(),
        state: 'calling',
        who: [...need.who],
        calls: [],
        shown: [],
      };
      await work.put(alertRecord(ref.id, alert));
      await work.put(timerOf(ref.id, later(work.now, lasts.desk)));
    },

    settled: (work, need) => settleAlert(work, keys, need),

    job,

    async finish() {
      await withinTime(clock, finishing, Promise.all(underWay)).catch(() => undefined);
    },
  };
}

/** @throws NotSent when it takes longer than that. */
async function withinTime(clock: Clock, milliseconds: number, work: Promise<unknown>): Promise<void> {
  let cancel: () => void = () => undefined;
  const tooLate = new Promise<never>((_, reject) => {
    cancel = clock.after(milliseconds, () => {
      reject(new NotSent('too-slow'));
    });
  });
  try {
    await Promise.race([work, tooLate]);
  } finally {
    cancel();
  }
}
