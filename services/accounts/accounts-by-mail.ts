import { profileSchema } from '../domain/volunteer.js';
import type { RecordStore } from '../ports/record-store.js';
import { type KnownAccount, listAccounts } from './list-accounts.js';

/** Who may sign in and gave this mail address, whatever its capitals: one person may have an account in each role. */
export async function accountsByMail(store: RecordStore, mail: string): Promise<readonly KnownAccount[]> {
  const wanted = mail.trim().toLowerCase();
  const found: KnownAccount[] = [];
  for (const account of await listAccounts(store)) {
    if (account.blockedAt !== undefined) continue;
    const profile = await store.read({ kind: 'profile', id: account.id });
    if (profile && profileSchema.parse(profile.body).mail?.toLowerCase() === wanted) found.push(account);
  }
  return found;
}
