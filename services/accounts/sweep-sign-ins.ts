import { StaleRevision } from '../domain/errors.js';
import type { AccountParts } from './account.js';

const atOnce = 200;

/** Takes away links and sessions that have ended. They are worth nothing any more; this only keeps the store small. */
export async function sweepSignIns({ store, clock }: Pick<AccountParts, 'store' | 'clock'>): Promise<void> {
  for (const kind of ['invite', 'session'] as const) {
    const { refs } = await store.refs({ kind, until: clock.now().getTime() + 1, limit: atOnce });
    for (const { id, revision } of refs) {
      try {
        await store.commit([{ remove: { kind, id }, expected: revision }]);
      } catch (error) {
        if (!(error instanceof StaleRevision)) throw error; // it was used or swept meanwhile
      }
    }
  }
}
