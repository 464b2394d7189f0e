import { accountSchema } from '../accounts/account.js';
import { rosterBetween } from '../people/roster.js';
import type { RecordStore } from '../ports/record-store.js';

const mostAccounts = 1_000;

/** The accounts of the coordinators, who are called when nobody else is there: whoever has a shift now is first. */
export async function coordinators(store: RecordStore, now: Date): Promise<readonly string[]> {
  const [{ records }, planned] = await Promise.all([
    store.find({ kind: 'account', limit: mostAccounts }),
    rosterBetween(store, now, new Date(now.getTime() + 1)),
  ]);
  const onShift = new Set(planned.filter(({ kind }) => kind === 'shift').map(({ accountId }) => accountId));
  const ids = records
    .filter(({ body }) => {
      const { role, blockedAt } = accountSchema.parse(body);
      return role === 'coordinator' && blockedAt === undefined;
    })
    .map(({ id }) => id);
  return [...ids.filter((id) => onShift.has(id)), ...ids.filter((id) => !onShift.has(id))];
}
