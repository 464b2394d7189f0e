import { StaleRevision } from '../domain/errors.js';
import type { RecordStore, Stored } from '../ports/record-store.js';
import { type Alert, alertRecord, alertSchema } from './alert.js';
import { forOnePerson } from './callees.js';

const atMost = 200;

/**
 * Somebody's desk (or the coordinator's page) showed what waits: whatever they are called for, needed at that instant
 * or before, has arrived with them.
 *
 * @param listedAt - when what was shown was looked up.
 */
export async function shownAtDesk(
  store: RecordStore,
  accountId: string,
  listedAt: Date,
  now: Date,
): Promise<void> {
  for (const state of ['calling', 'unreached'] as const) {
    const until = listedAt.getTime() + 1;
    const { records } = await store.find({ kind: 'alert', keys: { state }, until, limit: atMost });
    for (const record of records) await note(store, record, accountId, now);
  }
}

const isFor = ({ who, calls, shown }: Alert, accountId: string): boolean =>
  (who.includes(accountId) || calls.some((call) => call.accountId === accountId)) &&
  !shown.some((one) => one.accountId === accountId);

async function note(store: RecordStore, record: Stored, accountId: string, now: Date): Promise<void> {
  const alert = alertSchema.parse(record.body);
  if (!isFor(alert, accountId)) return;
  const shown = [...alert.shown, { accountId, at: now.toISOString() }];
  const state = alert.state === 'unreached' ? 'arrived' : alert.state;
  try {
    await store.commit([
      { put: alertRecord(record.id, { ...alert, state, shown }), expected: record.revision },
    ]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    const fresh = await store.read(record); // it was called for, or settled, at the same moment
    if (fresh) await note(store, fresh, accountId, now);
  }
}

/** Times at which people were called and nobody could be reached at all, since then. */
export async function nobodyReached(store: RecordStore, since: Date): Promise<readonly Date[]> {
  const { records } = await store.find({
    kind: 'alert',
    keys: { state: 'unreached' },
    from: since.getTime(),
    limit: atMost,
  });
  return records
    .filter(({ body }) => !forOnePerson.has(alertSchema.parse(body).reason))
    .map(({ order }) => new Date(order));
}
