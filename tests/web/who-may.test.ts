import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { catalogue } from '../../data/text/catalogue.js';
import { invite } from '../../services/accounts/invite.js';
import { roleWords } from '../../services/accounts/role-words.js';
import { signIn } from '../../services/accounts/session.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { MediationDesk } from '../../services/mediation/mediation-desk.js';
import type { DirectLine } from '../../services/ports/direct-line.js';
import { type LiveSettings, openLiveSettings } from '../../services/settings/live-settings.js';
import { rights, type Route } from '../../services/web/route.js';
import { coordinatorRoutes } from '../../services/web/routes/coordinator/coordinator-routes.js';
import { alertRoutes } from '../../services/web/routes/alert-routes.js';
import { councilRoutes } from '../../services/web/routes/council-routes.js';
import { deskRoutes } from '../../services/web/routes/desk-routes.js';
import { appointmentRoute, directLineRoutes } from '../../services/web/routes/direct-line-routes.js';
import { helpRoute } from '../../services/web/routes/help-route.js';
import { mediatorRoutes } from '../../services/web/routes/mediator/mediator-routes.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { watchRoutes } from '../../services/web/routes/watch-routes.js';
import { aTextCheck } from '../support/a-text-check.js';
import { fakeAnonymiser } from '../support/fake-anonymiser.js';
import { fakeClock, type FakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';
import { serve, type Served } from './support/serve.js';

/** A desk with nothing on it. */
const nobodysDesk: MediationDesk = {
  async lists({ trace }) {
    await real.store.commit([trace]);
    return { free: [], mine: [], stopped: [] };
  },
  read: () => Promise.resolve(undefined),
  take: () => Promise.resolve('taken'),
  act: () => Promise.resolve(undefined),
  contactBy: () => '2026-11-05',
};

let clock: FakeClock;
let real: RealStore;
let live: LiveSettings;
let routes: readonly Route[];
let line: Served;
beforeEach(async () => {
  clock = fakeClock();
  real = await realStore(clock);
  const parts = { ...real, clock };
  live = await openLiveSettings(real.store, settingsSchema.parse({}));
  routes = [
    helpRoute,
    ...watchRoutes({ healthy: () => Promise.resolve(true), counts: () => new Map() }),
    ...signInRoutes(parts),
    ...alertRoutes({ store: real.store, clock, ways: {}, text: '' }),
    ...councilRoutes(real.store, catalogue),
    ...mediatorRoutes({ desk: nobodysDesk, texts: catalogue, clock, anonymiser: fakeAnonymiser() }),
    ...deskRoutes({ texts: catalogue, settings: live.current }),
    ...coordinatorRoutes({ ...parts, live, texts: catalogue, textCheck: aTextCheck(real, clock) }),
    appointmentRoute({ ...parts, keys: real.keyRing }),
    ...directLineRoutes({} as DirectLine, { fileRefused: '' }).filter(({ may }) => may !== 'anyone'),
  ];
  line = await serve(routes, {
    clock,
    gates: { signedIn: signInGate(parts) },
    pace: { easy: 1e5, most: 2e5 },
  });
});
afterEach(async () => {
  live.close();
  await line.web.close();
  await real.close();
});

const ask = async (method: string, path: string, cookie = ''): Promise<number> => {
  const answer = await fetch(line.url + path.replace(/:\w+/, 'x'.repeat(43)), {
    method,
    redirect: 'manual',
    headers: { cookie, ...(path.startsWith('/v3') ? {} : { origin: line.url }) },
  });
  await answer.arrayBuffer();
  return answer.status;
};

const cookieOf = async (roleWord: string): Promise<string> => {
  const path = await invite({ ...real, clock }, roleWord, 'Noor');
  const opened = await signIn({ ...real, clock }, path.replace('/aanmelden/', ''));
  return `lijn=${opened?.token ?? ''}`;
};

it('lets every role in where the route says so, and nowhere else', async () => {
  let cells = 0;
  for (const [word, role] of [['nobody', undefined], ...Object.entries(roleWords)] as const) {
    for (const route of routes) {
      const cookie = role === undefined ? 'lijn=' + 'y'.repeat(43) : await cookieOf(word); // signing out ends one
      const status = await ask(route.method, route.path, cookie);
      const cell = `${word} ${route.method} ${route.path} ${String(status)}`;
      if (route.may === 'direct-line-token') expect(cell).toMatch(/ 403$/);
      else if (route.may === 'anyone') expect(cell).not.toMatch(/ 401$/);
      else if (role === undefined) expect(cell).toMatch(/ 401$/);
      else if (rights[route.may].some((one) => one === role)) expect(cell).not.toMatch(/ (?:401|403|5..)$/);
      else expect(cell).toMatch(/ 403$/);
      cells += 1;
    }
  }
  expect(cells).toBe(routes.length * 7);
});

it('knows no other way in: other methods are refused, and other paths are not there', async () => {
  const cookie = await cookieOf('council-chair');
  for (const path of new Set(routes.map((route) => route.path))) {
    const known = routes.filter((route) => route.path === path).map((route) => route.method as string);
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'].filter((one) => !known.includes(one))) {
      expect(`${method} ${path} ${String(await ask(method, path, cookie))}`).toMatch(/ 40[45]$/);
    }
  }
  for (const path of [
    '/api/messages',
    '/beheer/',
    '/beheer/niets',
    '/vrijwilliger/niets',
    '/raad/verhaal',
    '/raad/',
    '/RAAD',
    '/admin',
  ]) {
    expect(`${path} ${String(await ask('POST', path, cookie))}`).toMatch(/ 404$/);
  }
});

it('shows nothing of a page that should have left a trace and left none', async () => {
  const forgetful: Route = {
    method: 'GET',
    path: '/vergeten',
    may: 'council',
    audit: 'release-read',
    kind: 'page',
    answer: () => ({ text: 'een verhaal' }),
  };
  const member = { accountId: 'a', alias: 'Noor', role: 'council_member' } as const;
  const other = await serve([forgetful], { gates: { signedIn: () => Promise.resolve(member) } });
  const answer = await fetch(`${other.url}/vergeten`);
  expect(answer.status).toBe(500);
  expect(await answer.text()).not.toContain('een verhaal');
  await other.web.close();
});

it('lets nobody in where the server was not told how to know people', async () => {
  const bare = await serve(routes.filter(({ may }) => may !== 'anyone'));
  for (const route of routes.filter(({ may }) => may !== 'anyone')) {
    const { status } = await fetch(bare.url + route.path.replace(/:\w+/, 'x'.repeat(43)), {
      method: route.method,
      headers: route.kind === 'page' ? { origin: bare.url } : {},
    });
    expect([401, 403]).toContain(status);
  }
  await bare.web.close();
});
