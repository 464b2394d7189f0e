import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { AccountParts } from '../../services/accounts/account.js';
import { invite } from '../../services/accounts/invite.js';
import { findSession, signIn } from '../../services/accounts/session.js';
import { setUpLink } from '../../services/accounts/set-up.js';
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

const tokenIn = (path: string | undefined): string => (path ?? '').replace('/aanmelden/', '');

it('gives the first coordinator a way in, and another one when the first was not used in time', async () => {
  const late = await setUpLink(parts);
  await clock.advance(31 * 60_000);
  expect(await signIn(parts, tokenIn(late))).toBeUndefined();
  const opened = await signIn(parts, tokenIn(await setUpLink(parts)));
  expect(await findSession(parts, opened?.token ?? '')).toMatchObject({ role: 'coordinator' });
});

it('gives none as soon as there is a coordinator, and does not mind anybody else', async () => {
  await signIn(parts, tokenIn(await invite(parts, 'volunteer', 'Mira')));
  await invite(parts, 'coordinator', 'Sanne'); // invited, and never came
  const path = await setUpLink(parts);
  expect(path).toMatch(/^\/aanmelden\//);
  await signIn(parts, tokenIn(path));
  expect(await setUpLink(parts)).toBeUndefined();
});

it('gives the first coordinator another way in, by the role alone or however the name is written', async () => {
  const first = await signIn(parts, tokenIn(await setUpLink(parts)));
  const mine = await findSession(parts, first?.token ?? '');
  for (const name of ['', 'Coördinator', 'Coo\u0308rdinator']) {
    const again = await signIn(parts, tokenIn(await invite(parts, 'coordinator', name)));
    expect(await findSession(parts, again?.token ?? '')).toEqual(mine);
  }
});
