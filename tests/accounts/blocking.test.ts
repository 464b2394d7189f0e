import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { AccountParts } from '../../services/accounts/account.js';
import { blockAccount, unblockAccount } from '../../services/accounts/block.js';
import { makeLink } from '../../services/accounts/invite.js';
import { findSession, type Person, signIn, whenSessionEnds } from '../../services/accounts/session.js';
import { auditRecord } from '../../services/audit/audit-record.js';
import type { Role } from '../../services/domain/role.js';
import type { Change } from '../../services/ports/record-store.js';
import { fakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';

const clock = fakeClock();
let real: RealStore;
let parts: AccountParts;
beforeEach(async () => {
  real = await realStore(clock);
  parts = { ...real, clock };
});
afterEach(() => real.close());

const trace = (id?: string): Change => auditRecord('invite-made', 'somebody', clock.now(), id);

const linkFor = async (role: Role, alias: string): Promise<string> =>
  (await makeLink(parts, role, alias, trace)).path.replace('/aanmelden/', '');

async function enter(role: Role, alias: string): Promise<Person & { readonly token: string }> {
  const opened = await signIn(parts, await linkFor(role, alias));
  if (!opened) throw new Error('this link should have worked');
  return { ...opened.person, token: opened.token };
}

it('ends every session of whoever is blocked at once, and opens no other', async () => {
  const sanne = await enter('coordinator', 'Sanne');
  const atHome = await enter('peer_volunteer', 'Mira');
  const onPhone = await enter('peer_volunteer', 'Mira');
  const link = await linkFor('peer_volunteer', 'Mira');

  const { accountId } = atHome;
  expect(await blockAccount(parts, { accountId, by: sanne.accountId }, trace())).toBe('blocked');
  for (const { token } of [atHome, onPhone]) expect(await findSession(parts, token)).toBeUndefined();
  expect(await signIn(parts, link)).toBeUndefined();
  await expect(linkFor('peer_volunteer', 'Mira')).rejects.toMatchObject({ code: 'account-blocked' });
  expect(await findSession(parts, sanne.token)).toBeDefined();
  expect(await real.store.count({ kind: 'session' })).toBe(1);
});

it('tells whatever stays open that the session ended, once and only then', async () => {
  const sanne = await enter('coordinator', 'Sanne');
  const mira = await enter('peer_volunteer', 'Mira');
  const joost = await enter('peer_volunteer', 'Joost');
  const ended: string[] = [];
  for (const { token, accountId, alias } of [mira, joost]) {
    whenSessionEnds(parts, token, accountId, () => ended.push(alias));
  }
  await clock.advance(2 * 60_000);
  await findSession(parts, mira.token); // lengthens it, which is a change of its record
  await blockAccount(parts, { accountId: mira.accountId, by: sanne.accountId }, trace());
  await real.store.read({ kind: 'account', id: mira.accountId });
  await new Promise(setImmediate);
  expect(ended).toEqual(['Mira']);
});

it('lets somebody in again who was blocked by mistake, with a new link and no old session', async () => {
  const sanne = await enter('coordinator', 'Sanne');
  const mira = await enter('peer_volunteer', 'Mira');
  await blockAccount(parts, { accountId: mira.accountId, by: sanne.accountId }, trace());
  expect(await unblockAccount(parts, mira.accountId, trace())).toBe(true);
  expect(await findSession(parts, mira.token)).toBeUndefined();
  expect((await enter('peer_volunteer', 'Mira')).accountId).toBe(mira.accountId);
});

it('always leaves a coordinator: nobody blocks themselves, and of two who block each other one is too late', async () => {
  const sanne = await enter('coordinator', 'Sanne');
  const bo = await enter('coordinator', 'Bo');
  const [byBo, bySanne] = [
    { accountId: sanne.accountId, by: bo.accountId },
    { accountId: bo.accountId, by: sanne.accountId },
  ];
  expect(await blockAccount(parts, { ...byBo, by: sanne.accountId }, trace())).toBe('not-yourself');
  const outcomes = await Promise.all([
    blockAccount(parts, byBo, trace()),
    blockAccount(parts, bySanne, trace()),
  ]);
  expect(outcomes.filter((one) => one === 'blocked')).toHaveLength(1);
  const left = await Promise.all([sanne, bo].map(({ token }) => findSession(parts, token)));
  expect(left.filter((one) => one !== undefined)).toHaveLength(1);
});

it('blocks whoever signs in at the same moment just as well', async () => {
  const sanne = await enter('coordinator', 'Sanne');
  const links = await Promise.all(Array.from({ length: 8 }, () => linkFor('peer_volunteer', 'Mira')));
  const { accountId } = await makeLink(parts, 'peer_volunteer', 'Mira', trace);
  const [, ...opened] = await Promise.all([
    blockAccount(parts, { accountId, by: sanne.accountId }, trace()),
    ...links.map((link) => signIn(parts, link)),
  ]);
  for (const one of opened) expect(await findSession(parts, one?.token ?? '')).toBeUndefined();
});
