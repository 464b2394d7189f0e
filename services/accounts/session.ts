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

const isOver = (record: Stored, now: Date): boolean => record.order <= now.getTime();

async function personOf({ store }: AccountParts, accountId: string): Promise<Person | undefined> {
  const stored = await store.read({ kind: 'account', id: accountId });
  if (!stored) return undefined;
  const { alias, role } = accountSchema.parse(stored.body);
  return { accountId, alias, role };
}

const idleUntil = (now: Date, session: Session): number =>
  Math.min(now.getTime() + lifetimes.idle, Date.parse(session.endsAt));

/**
 * Opens a session with the token of a link. Of any number of uses at once exactly one succeeds.
 *
 * @returns the new session's token and whose it is; `undefined` for a link that was used, is over, or never was.
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
  const person = await personOf(parts, accountId);
  if (!person) return undefined;
  const token = randomBytes(32).toString('base64url');
  const body: Session = {
    version: 1,
    accountId,
    endsAt: new Date(now.getTime() + lifetimes.session).toISOString(),
  };
  try {
    await store.commit([
      { remove: { kind: 'invite', id: link.id }, expected: link.revision },
      {
        put: { ...sessionRef(parts, token), owner: 'line', keys: {}, order: idleUntil(now, body), body },
        expected: 0,
      },
      auditRecord('signed-in', accountId, now),
    ]);
  } catch (error) {
    if (error instanceof StaleRevision) return undefined;
    throw error;
  }
  return { token, person };
}

/** Whose session this is, and lets it last again; `undefined` when it ended or never was. */
export async function findSession(parts: AccountParts, token: string): Promise<Person | undefined> {
  const { store, clock } = parts;
  const now = clock.now();
  const stored = await store.read(sessionRef(parts, token));
  if (!stored || isOver(stored, now)) return undefined;
  const session = sessionSchema.parse(stored.body);
  const order = idleUntil(now, session);
  if (order - stored.order >= writtenAfter) await extend(parts, { ...stored, order });
  return personOf(parts, session.accountId);
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
