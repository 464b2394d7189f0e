import { randomBytes } from 'node:crypto';
import { auditRecord } from '../audit/audit-record.js';
import { AppError, StaleRevision } from '../domain/errors.js';
import type { Change, Ref } from '../ports/record-store.js';
import { type Account, type AccountParts, type Invite, lifetimes } from './account.js';
import { roleWords } from './role-words.js';
import { sweepSignIns } from './sweep-sign-ins.js';

/** The trace of whoever runs the line from the command line, who has no account. */
const operator = 'operator';
const longestAlias = 40;

/**
 * Makes a link that signs somebody in once, within 30 minutes; the account as well when the alias is new in that role.
 *
 * @param roleWord - one of `roleWords`.
 * @param alias - how others of the line know this person; a first name or a made-up one, 1 to 40 characters.
 * @returns the path to open, with a token that stands nowhere else.
 * @throws AppError `invite-not-valid` for a role or an alias we cannot use.
 */
export async function invite(parts: AccountParts, roleWord: string, alias: string): Promise<`/${string}`> {
  const role = Object.hasOwn(roleWords, roleWord) ? roleWords[roleWord] : undefined;
  if (role === undefined) {
    throw new AppError('invite-not-valid', `a role is one of: ${Object.keys(roleWords).join(', ')}`);
  }
  const name = alias.trim();
  if (name === '' || name.length > longestAlias || /\p{Cc}/u.test(name)) {
    throw new AppError('invite-not-valid', `an alias has 1 to ${String(longestAlias)} characters`);
  }
  const { store, keyRing, clock } = parts;
  await sweepSignIns(parts);
  const now = clock.now();
  const account: Ref = { kind: 'account', id: keyRing.fingerprint('account', `${role}\n${name}`) };
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
    auditRecord('invite-made', operator, now, account.id),
  ];
  const opening: Change = {
    put: { ...account, owner: 'line', keys: {}, order: now.getTime(), body },
    expected: 0,
  };
  const isKnown = (await store.read(account)) !== undefined;
  try {
    await store.commit(isKnown ? changes : [opening, ...changes]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    await store.commit(changes); // somebody invited the same person at the same moment
  }
  return `/aanmelden/${token}`;
}
