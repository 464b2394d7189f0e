import { StaleRevision } from '../domain/errors.js';
import type { Change } from '../ports/record-store.js';
import { type Account, type AccountParts, accountSchema } from './account.js';
import { sessionKeys } from './session.js';

/** More than anybody has open at once; those that are left open nothing either. */
const mostSessions = 500;

/** Who blocks whom. */
export interface Blocking {
  readonly accountId: string;
  /** The account of whoever does it: nobody shuts themselves out, so there is always a coordinator left. */
  readonly by: string;
}

/**
 * From now on nothing of this account opens anything: its sessions end in the same commit.
 *
 * @param trace - what this act leaves behind.
 * @returns `not-yourself` and `no-such-account` change nothing.
 */
export async function blockAccount(
  parts: AccountParts,
  { accountId, by }: Blocking,
  trace: Change,
): Promise<'blocked' | 'not-yourself' | 'no-such-account'> {
  if (accountId === by) return 'not-yourself';
  const { store, clock } = parts;
  const stored = await store.read({ kind: 'account', id: accountId });
  if (!stored) return 'no-such-account';
  const doer = await store.read({ kind: 'account', id: by });
  const { revision, ...account } = stored;
  const sessions = await store.refs({
    kind: 'session',
    keys: sessionKeys(accountId),
    limit: mostSessions,
  });
  const body: Account = { ...accountSchema.parse(stored.body), blockedAt: clock.now().toISOString() };
  try {
    await store.commit([
      { put: { ...account, body }, expected: revision },
      // Of two who block each other one is too late.
      ...(doer ? [{ check: { kind: doer.kind, id: doer.id }, expected: doer.revision }] : []),
      ...sessions.refs.map(({ kind, id, revision: expected }) => ({ remove: { kind, id }, expected })),
      trace,
    ]);
    return 'blocked';
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    if (doer && (await isBlocked(parts, by))) return 'no-such-account';
    return blockAccount(parts, { accountId, by }, trace); // they signed in or clicked at the same moment
  }
}

async function isBlocked({ store }: AccountParts, accountId: string): Promise<boolean> {
  const stored = await store.read({ kind: 'account', id: accountId });
  return stored === undefined || accountSchema.parse(stored.body).blockedAt !== undefined;
}

/** Somebody may be invited again. @returns whether there is such an account. */
export async function unblockAccount(
  { store }: Pick<AccountParts, 'store'>,
  accountId: string,
  trace: Change,
): Promise<boolean> {
  const stored = await store.read({ kind: 'account', id: accountId });
  if (!stored) return false;
  const { revision, ...account } = stored;
  const { blockedAt: _over, ...body } = accountSchema.parse(stored.body);
  try {
    await store.commit([{ put: { ...account, body }, expected: revision }, trace]);
    return true;
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    return unblockAccount({ store }, accountId, trace);
  }
}
