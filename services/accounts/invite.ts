import { randomBytes } from 'node:crypto';
import { auditRecord } from '../audit/audit-record.js';
import { AppError, StaleRevision } from '../domain/errors.js';
import type { Role } from '../domain/role.js';
import type { Change, Ref } from '../ports/record-store.js';
import { type Account, type AccountParts, accountSchema, type Invite, lifetimes } from './account.js';
import { roleWords } from './role-words.js';
import { sweepSignIns } from './sweep-sign-ins.js';

/** The trace of whoever runs the line from the command line, who has no account. */
export const operator = 'operator';
const longestAlias = 40;
/** What the first coordinator is called until they invite themselves by another name. */
export const firstCoordinator = 'Coördinator';

/** A way in that was made for somebody. */
export interface Invited {
  readonly accountId: string;
  /** The path to open, with a token that stands nowhere else. */
  readonly path: `/${string}`;
}

/** A name others of the line may know somebody by; `undefined` when it cannot be one. */
export function aliasFrom(typed: string): string | undefined {
  // On one keyboard ö is a letter, on another an o with two dots: it is the same name.
  const name = typed.normalize('NFC').trim();
  return name === '' || name.length > longestAlias || /\p{Cc}/u.test(name) ? undefined : name;
}

/** One person is one account, in each role: whoever is invited again is the same one. */
export const accountRef = ({ keyRing }: AccountParts, role: Role, alias: string): Ref => ({
  kind: 'account',
  id: keyRing.fingerprint('account', `${role}\n${alias}`),
});

/**
 * Makes a link that signs somebody in once, within 30 minutes; the account as well when the alias is new in that role.
 *
 * Whoever runs the line gives the first coordinator another way in like this, by their role alone.
 *
 * @param roleWord - one of `roleWords`.
 * @param alias - how others of the line know this person; a first name or a made-up one, 1 to 40 characters.
 * @returns the path to open, with a token that stands nowhere else.
 * @throws AppError `invite-not-valid` for a role or an alias we cannot use; `account-blocked`.
 */
export async function invite(parts: AccountParts, roleWord: string, alias: string): Promise<`/${string}`> {
  const role = Object.hasOwn(roleWords, roleWord) ? roleWords[roleWord] : undefined;
  if (role === undefined) {
    throw new AppError('invite-not-valid', `a role is one of: ${Object.keys(roleWords).join(', ')}`);
  }
  const name = role === 'coordinator' && alias.trim() === '' ? firstCoordinator : alias;
  const { path } = await makeLink(parts, role, name, (id) =>
    auditRecord('invite-made', operator, parts.clock.now(), id),
  );
  return path;
}

/**
 * @param traceOf - the trace of whoever makes it, by the id of the account it is for.
 * @throws AppError `invite-not-valid` for an alias we cannot use; `account-blocked`.
 */
export async function makeLink(
  parts: AccountParts,
  role: Role,
  alias: string,
  traceOf: (accountId: string) => Change,
): Promise<Invited> {
  const name = aliasFrom(alias);
  if (name === undefined) {
    throw new AppError('invite-not-valid', `an alias has 1 to ${String(longestAlias)} characters`);
  }
  const { store, keyRing, clock } = parts;
  await sweepSignIns(parts);
  const now = clock.now();
  const account = accountRef(parts, role, name);
  const body: Account = { version: 1, alias: name, role };
  const token = randomBytes(32).toString('base64url');
  const link: Invite = { version: 1, accountId: account.id };
  const changes: readonly Change[] = [
    {
      put: {
        kind: 'invite',
        id: keyRing.fingerprint('invite', token),
        owner: 'line',
        keys: {},
        order: now.getTime() + lifetimes.link,
        body: link,
      },
      expected: 0,
    },
    traceOf(account.id),
  ];
  const opening: Change = {
    put: { ...account, owner: 'line', keys: {}, order: now.getTime(), body },
    expected: 0,
  };
  const known = await store.read(account);
  if (known && accountSchema.parse(known.body).blockedAt !== undefined) {
    throw new AppError('account-blocked', 'this account is blocked');
  }
  try {
    await store.commit(known ? changes : [opening, ...changes]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    await store.commit(changes); // somebody invited the same person at the same moment
  }
  return { accountId: account.id, path: `/aanmelden/${token}` };
}
