import type { Clock } from '../../services/ports/clock.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { visitSeconds } from './passes.js';

/**
 * Forgets which case a conversation led to once no token opens it any more; the case itself opens by its code.
 * Every conversation there is came over Direct Line. Returns how many.
 */
export async function sweepVisits(store: RecordStore, clock: Clock): Promise<number> {
  const until = clock.now().getTime() - visitSeconds * 1000;
  for (let swept = 0; ;) {
    const { records, next } = await store.find({ kind: 'conversation', until, limit: 200 });
    if (records.length > 0) {
      await store.commit(
        records.map(({ kind, id, revision }) => ({ remove: { kind, id }, expected: revision })),
      );
    }
    swept += records.length;
    if (next === undefined) return swept;
  }
}
