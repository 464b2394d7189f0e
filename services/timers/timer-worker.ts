import { errorName, StaleRevision } from '../domain/errors.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { RecordStore, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { UnitOfWork } from '../work/unit-of-work.js';
import { type Timer, type TimerJob, timerSchema } from './timer.js';

/** What to do for each job. It stages its effects; they are committed together with the end of the timer. */
export type TimerJobs = {
  readonly [Job in TimerJob]: (timer: Extract<Timer, { job: Job }>, work: Work) => Promise<void>;
};

/** Taking a timer puts it this far ahead: when the process dies, another takes it then. */
const lease = 60_000;
/** Looks again at least this often, for timers that another process set. */
const longestSleep = 60_000;
/** A timer that is due and could not be taken (a full disk) is left alone for so long. */
const pauseAfterFailure = 10_000;
const atOnce = 20;

/**
 * Runs timers when they are due, in any process: taking one is a put with a later order, so of two
 * processes one is too late. A job that fails is tried again after its lease.
 */
export class TimerWorker {
  readonly #store: RecordStore;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #jobs: TimerJobs;
  #wake: (() => void) | undefined;
  #unwatch: (() => void) | undefined;
  #round: Promise<void> = Promise.resolve();
  /** A round is waiting to begin: whatever happens until then, it will see. */
  #isQueued = false;

  constructor(parts: { store: RecordStore; clock: Clock; log: Log; jobs: TimerJobs }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.#log = parts.log;
    this.#jobs = parts.jobs;
  }

  start(): void {
    this.#unwatch = this.#store.watch({ kind: 'timer' }, () => {
      this.#again();
    });
    this.#again();
  }

  /** No new timers; resolves when the one under way is done. */
  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#wake?.();
    await this.#round;
  }

  /** Runs everything that is due now, one after another. */
  async runDue(): Promise<void> {
    const now = this.#clock.now().getTime();
    const { records } = await this.#store.find({ kind: 'timer', until: now + 1, limit: atOnce });
    let taken = 0;
    for (const record of records) if (await this.#run(record)) taken += 1;
    if (taken === atOnce) await this.runDue();
  }

  #again(): void {
    this.#wake?.();
    if (this.#isQueued) return;
    this.#isQueued = true;
    this.#round = this.#round.then(() => this.#loop());
  }

  async #loop(): Promise<void> {
    this.#isQueued = false;
    if (!this.#unwatch) return;
    try {
      await this.runDue();
      const { records } = await this.#store.find({ kind: 'timer', limit: 1 });
      const wait = (records[0]?.order ?? Infinity) - this.#clock.now().getTime();
      this.#sleep(wait > 0 ? wait : pauseAfterFailure);
    } catch (error) {
      this.#log.event('timer-failed', { job: 'list', error: errorName(error) });
      this.#sleep(longestSleep);
    }
  }

  #sleep(milliseconds: number): void {
    this.#wake?.();
    this.#wake = this.#clock.after(Math.max(0, Math.min(milliseconds, longestSleep)), () => {
      this.#wake = undefined;
      this.#again();
    });
  }

  /** @returns whether it was taken, by this process or another: false when it is still due. */
  async #run(record: Stored): Promise<boolean> {
    let isTaken = false;
    let job = 'unreadable';
    try {
      const order = this.#clock.now().getTime() + lease;
      const { revision, ...rest } = record;
      await this.#store.commit([{ put: { ...rest, order }, expected: revision }]);
      isTaken = true;
      const timer = timerSchema.parse(record.body);
      ({ job } = timer);
      const work = new UnitOfWork(this.#store, this.#clock.now());
      // Exactly this one: when a turn has replaced it meanwhile, that one stays and this commit is too late.
      work.removeKnown({ ...record, revision: revision + 1 });
      await this.#do(timer, work);
      await work.commit();
    } catch (error) {
      if (error instanceof StaleRevision) return true; // another process took it, or somebody spoke meanwhile
      this.#log.event('timer-failed', { job, error: errorName(error) });
    }
    return isTaken;
  }

  #do(timer: Timer, work: Work): Promise<void> {
    switch (timer.job) {
      case 'end-case':
        return this.#jobs['end-case'](timer, work);
      case 'erase-keys':
        return this.#jobs['erase-keys'](timer, work);
      case 'silence':
        return this.#jobs.silence(timer, work);
      case 'handoff':
        return this.#jobs.handoff(timer, work);
      case 'callback':
        return this.#jobs.callback(timer, work);
      case 'duty':
        return this.#jobs.duty(timer, work);
      case 'mediation':
        return this.#jobs.mediation(timer, work);
      case 'alert':
        return this.#jobs.alert(timer, work);
      case 'text-check':
        return this.#jobs['text-check'](timer, work);
    }
  }
}
