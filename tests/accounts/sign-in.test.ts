import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { AccountParts } from '../../services/accounts/account.js';
import { invite } from '../../services/accounts/invite.js';
import { roleWords } from '../../services/accounts/role-words.js';
import { findSession, signIn, signOut } from '../../services/accounts/session.js';
import { auditRecord } from '../../services/audit/audit-record.js';
import { fakeClock, type FakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';

const minute = 60_000;

let clock: FakeClock;
let real: RealStore;
let parts: AccountParts;
beforeEach(async () => {
  clock = fakeClock();
  real = await realStore(clock);
  parts = { ...real, clock };
});
afterEach(() => real.close());

const linkFor = async (roleWord = 'council-member', alias = 'Noor'): Promise<string> =>
  (await invite(parts, roleWord, alias)).replace('/aanmelden/', '');

it('opens a session with a link, as the one who was invited', async () => {
  const opened = await signIn(parts, await linkFor());
  expect(opened?.person).toMatchObject({ alias: 'Noor', role: 'council_member' });
  expect(await findSession(parts, opened?.token ?? '')).toEqual(opened?.person);
});

it('lets exactly one of fifty who use the same link at the same moment in', async () => {
  const link = await linkFor();
  const opened = await Promise.all(Array.from({ length: 50 }, () => signIn(parts, link)));
  expect(opened.filter((one) => one !== undefined)).toHaveLength(1);
  expect(await real.store.count({ kind: 'session' })).toBe(1);
  expect(await real.store.count({ kind: 'invite' })).toBe(0);
});

it('gives one person one account, however often and at whatever moment the link is asked for', async () => {
  const links = await Promise.all(Array.from({ length: 10 }, () => linkFor()));
  const people = await Promise.all(links.map(async (link) => (await signIn(parts, link))?.person.accountId));
  expect(new Set(people).size).toBe(1);
  expect(people[0]).toBeDefined();
  expect(await real.store.count({ kind: 'account' })).toBe(1);
});

it('closes a link after half an hour, and one that never was stays closed', async () => {
  const link = await linkFor();
  await clock.advance(30 * minute);
  expect(await signIn(parts, link)).toBeUndefined();
  expect(await signIn(parts, 'A'.repeat(43))).toBeUndefined();
});

it('ends a session after half an hour of silence, and not while somebody is reading', async () => {
  const { token } = (await signIn(parts, await linkFor())) ?? { token: '' };
  for (let click = 0; click < 4; click += 1) {
    await clock.advance(29 * minute);
    expect(await findSession(parts, token)).toBeDefined();
  }
  await clock.advance(30 * minute);
  expect(await findSession(parts, token)).toBeUndefined();
});

it('ends a session after twelve hours, however busy somebody is', async () => {
  const { token } = (await signIn(parts, await linkFor())) ?? { token: '' };
  for (let click = 0; click < 35; click += 1) {
    await clock.advance(20 * minute);
    expect(await findSession(parts, token)).toBeDefined();
  }
  await clock.advance(20 * minute);
  expect(await findSession(parts, token)).toBeUndefined();
});

it('ends a session at once when somebody signs out', async () => {
  const { token, person } = (await signIn(parts, await linkFor())) ?? {};
  const trace = auditRecord('signed-out', person?.accountId ?? '', clock.now());
  await signOut(parts, token ?? '', trace);
  expect(await findSession(parts, token ?? '')).toBeUndefined();
});

it('keeps no token, and takes away what has ended when the next link is made', async () => {
  const link = await linkFor();
  const { token } = (await signIn(parts, link)) ?? { token: '' };
  const kept = await Promise.all(
    (['account', 'invite', 'session', 'audit'] as const).map((kind) => real.store.find({ kind, limit: 100 })),
  );
  expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${link}|${token}`));

  await clock.advance(13 * 60 * minute);
  await linkFor('mediator', 'Sam');
  expect(await real.store.count({ kind: 'session' })).toBe(0);
  expect(await real.store.count({ kind: 'invite' })).toBe(1);
});

it('knows the roles by the words of the command line, and refuses any other and a name that is none', async () => {
  for (const word of Object.keys(roleWords)) expect(await linkFor(word)).toMatch(/^[\w-]{43}$/);
  for (const word of ['admin', 'council_member', '__proto__', 'constructor', '']) {
    await expect(linkFor(word)).rejects.toMatchObject({ code: 'invite-not-valid' });
  }
  for (const alias of ['', '   ', 'a\u0007b', 'x'.repeat(41)]) {
    await expect(linkFor('mediator', alias)).rejects.toMatchObject({ code: 'invite-not-valid' });
  }
});
