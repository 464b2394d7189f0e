import { accountSchema } from '../accounts/account.js';
import type { RecordStore } from '../ports/record-store.js';

const mostAccounts = 1_000;

/** The accounts of the coordinators, who are called when nobody else is there. */
export async function coordinators(store: RecordStore): Promise<readonly string[]> {
  const { records } = await store.find({ kind: 'account', limit: mostAccounts });
  return records.filter(({ body }) => accountSchema.parse(body).role === 'coordinator').map(({ id }) => id);
}
