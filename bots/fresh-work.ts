import { StaleRevision } from '../services/domain/errors.js';
import type { Clock } from '../services/ports/clock.js';
import type { Log } from '../services/ports/log.js';
import type { RecordStore } from '../services/ports/record-store.js';
import { UnitOfWork } from '../services/work/unit-of-work.js';

/**
 * When others were faster this often in a row, something else is wrong. Of so many people who ask to be called at the
 * same moment each has to count the others first.
 */
const attemptsAtMost = 24;

interface Parts {
  readonly store: RecordStore;
  readonly clock: Clock;
  readonly log: Log;
}

export const freshWork = ({ store, clock }: Parts): UnitOfWork => new UnitOfWork(store, clock.now());

/** What is to be committed, and what comes of it. */
interface Staged<Result> {
  readonly work: UnitOfWork;
  readonly result: Result;
}

/** Runs it on fresh state until its commit fits: whatever it does, it does by that commit alone. */
export async function committed<Result>(
  parts: Parts,
  stage: (work: UnitOfWork) => Promise<Staged<Result>>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      const { work, result } = await stage(freshWork(parts));
      await work.commit();
      return result;
    } catch (error) {
      if (!(error instanceof StaleRevision) || attempt >= attemptsAtMost) throw error;
      parts.log.event('turn-replayed', { attempt });
    }
  }
}
