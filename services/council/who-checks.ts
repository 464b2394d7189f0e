import { listAccounts } from '../accounts/list-accounts.js';
import type { RecordStore } from '../ports/record-store.js';

/**
 * Whether somebody looks at a text before it goes to the council: a coordinator who signed in and may still do so.
 * Without one a text would lie there for ever, so it goes on, and nobody is told that it is looked at.
 */
export const isTextChecked = async (store: RecordStore): Promise<boolean> =>
  (await listAccounts(store)).some(
    ({ role, openedAt, blockedAt }) =>
      role === 'coordinator' && openedAt !== undefined && blockedAt === undefined,
  );
