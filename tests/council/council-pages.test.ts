import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { catalogue } from '../../data/text/catalogue.js';
import { invite } from '../../services/accounts/invite.js';
import { auditSchema } from '../../services/audit/audit-record.js';
import type { Release } from '../../services/domain/case.js';
import { councilRoutes } from '../../services/web/routes/council-routes.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { fakeClock, type FakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';
import { serve, type Served } from '../web/support/serve.js';

let clock: FakeClock;
let real: RealStore;
let line: Served;
beforeEach(async () => {
  clock = fakeClock();
  real = await realStore(clock);
  const parts = { ...real, clock };
  line = await serve([...signInRoutes(parts), ...councilRoutes(real.store, catalogue)], {
    clock,
    gates: { signedIn: signInGate(parts) },
  });
});
afterEach(async () => {
  await line.web.close();
  await real.close();
});

const get = (path: string, cookie = ''): Promise<Response> =>
  fetch(line.url + path, { headers: { cookie }, redirect: 'manual' });

const post = (
  path: string,
  fields: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(line.url + path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { origin: line.url, ...headers },
    redirect: 'manual',
  });

/** Signs somebody in through the pages and gives back the cookie. */
async function signedIn(roleWord: string): Promise<string> {
  const path = await invite({ ...real, clock }, roleWord, 'Noor');
  const page = await (await get(path)).text();
  const token = /name="token" value="([\w-]+)"/.exec(page)?.[1] ?? '';
  const answer = await post('/aanmelden', { token });
  expect(answer.status).toBe(303);
  return answer.headers.get('set-cookie')?.split(';')[0] ?? '';
}

async function aRelease(text: string, over: Partial<Release> = {}): Promise<string> {
  const id = randomUUID();
  const body: Release = {
    version: 1,
    status: 'queued',
    text,
    hash: '',
    themes: ['listening'],
    care: 'protection',
    wishes: ['be_heard'],
    learning: false,
    councilDate: '2026-12-01',
    ...over,
  };
  await real.store.commit([
    { put: { kind: 'release', id, owner: 'council', keys: {}, order: 0, body }, expected: 0 },
  ]);
  return id;
}

const traces = async (): Promise<unknown[]> => {
  const { records } = await real.store.find({ kind: 'audit', limit: 100 });
  return records
    .map(({ body }) => auditSchema.parse(body))
    .map(({ what, id }) => (id === undefined ? what : [what, id]));
};

it('lets a member read a story and mark it seen, and leaves one trace of each', async () => {
  const id = await aRelease('Er werd drie keer afgebeld.\n<b>Niemand</b> belde terug.');
  const cookie = await signedIn('council-member');

  const list = await (await get('/raad', cookie)).text();
  expect(list).toContain('Luisteren en serieus nemen');
  expect(list).not.toContain('afgebeld');
  const story = await (await get(`/raad/verhaal/${id}`, cookie)).text();
  expect(story).toContain('Er werd drie keer afgebeld.\n&lt;b&gt;Niemand&lt;/b&gt; belde terug.');
  expect(story).toContain('week van 30 november 2026');
  expect(story).not.toContain('2026-12-01');
  const seen = await post(`/raad/verhaal/${id}/gezien`, {}, { cookie });
  expect([seen.status, seen.headers.get('location')]).toEqual([303, `/raad/verhaal/${id}`]);
  expect((await real.store.read({ kind: 'release', id }))?.body).toMatchObject({ status: 'council_review' });

  expect(await traces()).toEqual(
    expect.arrayContaining(['releases-listed', ['release-read', id], ['release-seen', id]]),
  );
  expect(await traces()).toHaveLength(5); // and the invitation and the sign-in
});

it('keeps what was read and by whom out of everything that is logged', async () => {
  const id = await aRelease('Kanarieverhaal');
  const cookie = await signedIn('council-chair');
  await get(`/raad/verhaal/${id}`, cookie);
  await get(`/raad/verhaal/${'x'.repeat(20)}`, cookie);
  expect(line.lines.join('\n')).not.toMatch(/Kanarie|Noor|raad|lijn=/);
});

it('shows the stories in an order that does not tell when they came in', async () => {
  const ids: string[] = [];
  for (let story = 0; story < 12; story += 1) {
    ids.push(await aRelease(`verhaal ${String(story)}`));
    await clock.advance(1_000);
  }
  const list = await (await get('/raad', await signedIn('council-member'))).text();
  const shown = [...list.matchAll(/\/raad\/verhaal\/([\w-]+)/g)].map((match) => match[1]);
  expect(shown).toEqual([...ids].sort());
});

it('never shows a story that was taken back, and does not bring it back either', async () => {
  const id = await aRelease('', { status: 'withdrawn', themes: [], wishes: [] });
  const cookie = await signedIn('council-member');
  expect(await (await get('/raad', cookie)).text()).not.toContain(id);
  expect((await get(`/raad/verhaal/${id}`, cookie)).status).toBe(404);
  expect((await post(`/raad/verhaal/${id}/gezien`, {}, { cookie })).status).toBe(404);
  expect((await real.store.read({ kind: 'release', id }))?.body).toMatchObject({ status: 'withdrawn' });
});

it('says kindly what to do to whoever is not signed in, and to whom a link no longer works for', async () => {
  const answer = await get('/raad');
  expect(answer.status).toBe(401);
  expect(await answer.text()).toContain('U bent niet aangemeld');
  const path = await invite({ ...real, clock }, 'council-member', 'Noor');
  const token = path.replace('/aanmelden/', '');
  await post('/aanmelden', { token });
  const again = await post('/aanmelden', { token });
  expect(again.status).toBe(403);
  expect(await again.text()).toContain('Deze link werkt niet meer');
  expect((await post('/aanmelden', { token: 'x' })).status).toBe(403);
  expect((await get('/aanmelden/x')).status).toBe(404);
});

it('does not use a link up when a program only looks at it', async () => {
  const path = await invite({ ...real, clock }, 'council-member', 'Noor');
  for (let look = 0; look < 5; look += 1) expect((await get(path)).status).toBe(200);
  expect((await post('/aanmelden', { token: path.replace('/aanmelden/', '') })).status).toBe(303);
});

it('takes no form from another site', async () => {
  const id = await aRelease('verhaal');
  const cookie = await signedIn('council-member');
  const foreign: Record<string, string>[] = [
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { origin: line.url, 'sec-fetch-site': 'cross-site' },
    { origin: line.url, 'sec-fetch-site': 'same-site' },
    { origin: line.url, 'sec-fetch-site': 'none' },
  ];
  for (const headers of foreign) {
    expect((await post(`/raad/verhaal/${id}/gezien`, {}, { cookie, ...headers })).status).toBe(403);
  }
  expect((await real.store.read({ kind: 'release', id }))?.body).toMatchObject({ status: 'queued' });
});

it('shuts the door behind whoever signs out', async () => {
  const cookie = await signedIn('council-member');
  const answer = await post('/afmelden', {}, { cookie });
  expect(await answer.text()).toContain('U bent afgemeld');
  expect(answer.headers.get('set-cookie')).toMatch(/^lijn=;.*Max-Age=0/);
  expect((await get('/raad', cookie)).status).toBe(401);
});
