import { randomBytes } from 'node:crypto';
import { auditRecord } from '../audit/audit-record.js';
import { StaleRevision } from '../domain/errors.js';
import type { Change, Ref, Stored } from '../ports/record-store.js';
import {
  type Account,
  type AccountParts,
  accountSchema,
  inviteSchema,
  lifetimes,
  type Session,
  sessionSchema,
} from './account.js';

/** Whoever is signed in. */
export interface Person extends Pick<Account, 'alias' | 'role'> {
  readonly accountId: string;
}

/** A session is written again when this much of its idle time has gone, not at every click. */
const writtenAfter = 60_000;

const sessionRef = ({ keyRing }: AccountParts, token: string): Ref => ({
  kind: 'session',
  id: keyRing.fingerprint('session', token),
});

/** By these the sessions of one account are found, and watched. */
export const sessionKeys = (accountId: string): Stored['keys'] => ({ account: accountId });

const isOver = (record: Stored, now: Date): boolean => record.order <= now.getTime();

/** The account as it is stored; nobody's once it is blocked. */
async function openAccount({ store }: AccountParts, accountId: string): Promise<Stored<Account> | undefined> {
  const stored = await store.read({ kind: 'account', id: accountId });
  const body = stored && accountSchema.parse(stored.body);
  return stored && body?.blockedAt === undefined && body ? { ...stored, body } : undefined;
}

const personIn = ({ id, body: { alias, role } }: Stored<Account>): Person => ({ accountId: id, alias, role });

const idleUntil = (now: Date, session: Session): number =>
  Math.min(now.getTime() + lifetimes.idle, Date.parse(session.endsAt));

/** The account with the date of its first sign-in, or guarded: it may not be blocked at this very moment. */
function arrival({ revision, ...account }: Stored<Account>, now: Date): Change {
  if (account.body.openedAt !== undefined) {
    return { check: { kind: account.kind, id: account.id }, expected: revision };
  }
  return {
    put: { ...account, body: { ...account.body, openedAt: now.toISOString() } },
    expected: revision,
  };
}

/**
 * Opens a session with the token of a link. Of any number of uses at once exactly one succeeds.
 *
 * @returns the new session's token and whose it is; `undefined` for a link that was used, is over, or never was, and for
 * whoever is blocked.
 */
export async function signIn(
  parts: AccountParts,
  linkToken: string,
): Promise<{ readonly token: string; readonly person: Person } | undefined> {
  const { store, keyRing, clock } = parts;
  const now = clock.now();
  const link = await store.read({ kind: 'invite', id: keyRing.fingerprint('invite', linkToken) });
  if (!link || isOver(link, now)) return undefined;
  const { accountId } = inviteSchema.parse(link.body);
  const account = await openAccount(parts, accountId);
  if (!account) return undefined;
  const token = randomBytes(32).toString('base64url');
  const body: Session = {
    version: 1,
    accountId,
    endsAt: new Date(now.getTime() + lifetimes.session).toISOString(),
  };
  const session = {
    ...sessionRef(parts, token),
    owner: 'line',
    keys: sessionKeys(accountId),
    order: idleUntil(now, body),
    body,
  } as const;
  try {
    await store.commit([
      { remove: { kind: 'invite', id: link.id }, expected: link.revision },
      arrival(account, now),
      { put: session, expected: 0 },
      auditRecord('signed-in', accountId, now),
    ]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    // The link was used at the same moment; or only the account moved on, and the link still works.
    return signIn(parts, linkToken);
  }
  return { token, person: personIn(account) };
}

/** Whose session this is, and lets it last again; `undefined` when it ended or never was. */
export async function findSession(parts: AccountParts, token: string): Promise<Person | undefined> {
  const { store, clock } = parts;
  const now = clock.now();
  const stored = await store.read(sessionRef(parts, token));
  if (!stored || isOver(stored, now)) return undefined;
  const session = sessionSchema.parse(stored.body);
  const account = await openAccount(parts, session.accountId);
  if (!account) return undefined;
  const order = idleUntil(now, session);
  if (order - stored.order >= writtenAfter) await extend(parts, { ...stored, order });
  return personIn(account);
}

/**
 * Calls `ended` once when a session is signed out, blocked or swept away, for whatever stays open longer than one
 * request. Returns how to stop.
 */
export function whenSessionEnds(
  { store, ...parts }: AccountParts,
  token: string,
  accountId: string,
  ended: () => void,
): () => void {
  let over = false;
  const stop = store.watch({ kind: 'session', keys: sessionKeys(accountId) }, () => {
    void store.read(sessionRef({ store, ...parts }, token)).then(
      (session) => {
        if (session || over) return;
        over = true;
        stop();
        ended();
      },
      () => undefined, // the store is away for a moment: nothing has ended
    );
  });
  return stop;
}

async function extend({ store }: AccountParts, { revision, ...record }: Stored): Promise<void> {
  try {
    await store.commit([{ put: record, expected: revision }]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error; // another click of the same person was faster
  }
}

/** Ends a session now. @param trace - what this act leaves behind. */
export async function signOut(parts: AccountParts, token: string, trace: Change): Promise<void> {
  const stored = await parts.store.read(sessionRef(parts, token));
  if (!stored) return;
  try {
    await parts.store.commit([{ remove: sessionRef(parts, token), expected: stored.revision }, trace]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    await signOut(parts, token, trace); // it was lengthened at the same moment
  }
}
