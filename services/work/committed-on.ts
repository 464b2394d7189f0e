import { StaleRevision } from '../domain/errors.js';
import type { Clock } from '../ports/clock.js';
import type { RecordStore } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { UnitOfWork } from './unit-of-work.js';

/** When another was faster this often in a row, something else is wrong. */
const attemptsAtMost = 8;

/**
 * Does something on fresh state until its commit fits; it has no other effect than that commit.
 *
 * @throws StoreUnavailable
 */
export async function committedOn<Result>(
  { store, clock }: { readonly store: RecordStore; readonly clock: Clock },
  does: (work: Work) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    const work = new UnitOfWork(store, clock.now());
    const result = await does(work);
    try {
      await work.commit();
      return result;
    } catch (error) {
      if (!(error instanceof StaleRevision) || attempt >= attemptsAtMost) throw error;
    }
  }
}
