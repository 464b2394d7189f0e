import { StaleRevision } from '../../services/domain/errors.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import type { Clock } from '../../services/ports/clock.js';
import type { Ticket } from './passes.js';

/**
 * Marks a ticket as used; of any number of attempts, in any process, exactly one succeeds.
 *
 * @returns whether this one did.
 */
export async function useTicket(store: RecordStore, ticket: Ticket): Promise<boolean> {
  try {
    await store.commit([
      {
        put: { kind: 'ticket', id: ticket.jti, owner: 'line', keys: {}, order: ticket.exp * 1000, body: {} },
        expected: 0,
      },
    ]);
    return true;
  } catch (error) {
    if (error instanceof StaleRevision) return false;
    throw error;
  }
}

/** Forgets the marks of tickets that have expired. Returns how many. */
export async function sweepTickets(store: RecordStore, clock: Clock): Promise<number> {
  let swept = 0;
  for (;;) {
    const { records, next } = await store.find({ kind: 'ticket', until: clock.now().getTime(), limit: 200 });
    if (records.length > 0) {
      await store.commit(
        records.map(({ kind, id, revision }) => ({ remove: { kind, id }, expected: revision })),
      );
    }
    swept += records.length;
    if (next === undefined) return swept;
  }
}
