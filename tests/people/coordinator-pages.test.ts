import { afterAll, beforeAll, beforeEach, afterEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { catalogue } from '../../data/text/catalogue.js';
import { invite } from '../../services/accounts/invite.js';
import { listAccounts } from '../../services/accounts/list-accounts.js';
import { auditRecord, auditSchema } from '../../services/audit/audit-record.js';
import { hashOfText } from '../../services/cases/hash-of-text.js';
import { readReleaseIn, releaseRecord } from '../../services/council/release-record.js';
import type { Release } from '../../services/domain/case.js';
import { settingsSchema } from '../../services/domain/settings.js';
import { emptyProfile, saveProfile } from '../../services/people/profiles.js';
import { mustCheckHelpLines } from '../../services/safety/help-lines-checked.js';
import { type LiveSettings, openLiveSettings } from '../../services/settings/live-settings.js';
import { coordinatorRoutes } from '../../services/web/routes/coordinator/coordinator-routes.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { staticFiles } from '../../services/web/static-files.js';
import { barriersOn } from '../support/barriers.js';
import { aTextCheck } from '../support/a-text-check.js';
import { launchChromium } from '../support/chromium.js';
import { fakeClock, type FakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';
import { serve, type Served } from '../web/support/serve.js';

let browser: Browser;
let clock: FakeClock;
let real: RealStore;
let live: LiveSettings;
let line: Served;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  clock = fakeClock(); // Monday 2 November 2026, ten o'clock
  real = await realStore(clock);
  live = await openLiveSettings(real.store, settingsSchema.parse({ organisation: 'De Perenboom' }));
  const parts = { ...real, clock };
  const routes = [
    ...staticFiles('services/web/public'),
    ...signInRoutes(parts),
    ...coordinatorRoutes({ ...parts, live, texts: catalogue, textCheck: aTextCheck(real, clock) }),
  ];
  line = await serve(routes, {
    clock,
    gates: { signedIn: signInGate(parts) },
    pace: { easy: 100_000, most: 200_000 },
  });
});
afterEach(async () => {
  live.close();
  await line.web.close();
  await real.close();
});

/** A coordinator, signed in by link. */
async function coordinator(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(line.url + (await invite({ ...real, clock }, 'coordinator', 'Sanne')));
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('heading', { name: 'Vandaag' }).waitFor();
  return page;
}

const accountOf = async (alias: string): Promise<string> =>
  (await listAccounts(real.store)).find((account) => account.alias === alias)?.id ?? '';

/** A volunteer whose papers end soon, an alarm, somebody nobody picked up for, and one who asked to be called. */
async function aBusyDay(): Promise<void> {
  await invite({ ...real, clock }, 'volunteer', 'Mira');
  await invite({ ...real, clock }, 'volunteer', 'Joost');
  const mira = await accountOf('Mira');
  const now = clock.now();
  const trace = (): ReturnType<typeof auditRecord> => auditRecord('profile-saved', 'sanne', now);
  const papers = {
    trainings: [{ module: 'basis', validUntil: '2026-11-20' }],
    codeSignedOn: '2026-01-01',
    vogOn: '2023-10-01',
    approvedOn: '2026-01-05',
  };
  await saveProfile(real.store, mira, { ...emptyProfile, ...papers, experiences: ['parent'] }, trace());
  const at = now.toISOString();
  const put = (
    kind: 'alarm' | 'duty' | 'handoff' | 'shift' | 'indicator',
    id: string,
    body: object,
    more = {},
  ) =>
    real.store.commit([
      { put: { kind, id, owner: 'line', keys: {}, order: now.getTime(), body, ...more }, expected: 0 },
    ]);
  await put(
    'alarm',
    'a'.repeat(36),
    { version: 1, kind: 'suicide', at, conversation: 'c' },
    { keys: { state: 'open' } },
  );
  const until = new Date(now.getTime() + 3_600_000).toISOString();
  await put(
    'duty',
    mira,
    { version: 1, state: 'on', since: at, until, open: [], debrief: { how: 'call', since: at } },
    { order: Date.parse(until) },
  );
  await put(
    'handoff',
    'h'.repeat(36),
    {
      version: 1,
      state: 'unanswered',
      caseId: 'c',
      conversationId: 'c',
      form: 'u',
      role: 'parent',
      isMinor: false,
      share: 'no',
      preferences: [],
      round: 'anyone',
      requestedAt: at,
      never: [],
      notNow: [],
      from: 0,
      events: [],
    },
    { keys: { phase: 'over', case: 'c' } },
  );
  await put(
    'shift',
    's'.repeat(36),
    {
      version: 1,
      accountId: mira,
      kind: 'shift',
      startsAt: '2026-11-02T18:00:00.000Z',
      endsAt: '2026-11-02T20:00:00.000Z',
    },
    { order: Date.parse('2026-11-02T18:00:00.000Z') },
  );
  await real.store.commit([{ put: releaseRecord(aText, waitingText), expected: 0 }]);
  await put(
    'shift',
    't'.repeat(36),
    {
      version: 1,
      accountId: await accountOf('Joost'),
      kind: 'holiday',
      startsAt: '2026-11-03T23:00:00.000Z',
      endsAt: '2026-11-05T23:00:00.000Z',
    },
    { order: Date.parse('2026-11-03T23:00:00.000Z') },
  );
}

/** A text that waits for the coordinator. */
const aText = 'r'.repeat(36);
const story = 'De voogd belde niet terug. Wij wonen boven de molen.';
const waitingText: Release = {
  version: 1,
  status: 'text_check',
  text: story,
  hash: hashOfText(story),
  themes: ['agreements'],
  care: 'home',
  wishes: ['be_heard'],
  learning: false,
  councilDate: '2026-12-06',
};

const pictures = process.env.PICTURES; // a folder, for whoever wants to see the pages

for (const [name, viewport, colorScheme] of [
  ['a small phone', { width: 320, height: 568 }, 'light'],
  ['a laptop at night', { width: 1280, height: 800 }, 'dark'],
] as const) {
  it(`reads well and has no barrier on ${name}`, async () => {
    await aBusyDay();
    const page = await coordinator({ viewport, colorScheme, bypassCSP: true }); // the checker is script, our pages allow none
    const mira = await accountOf('Mira');
    const paths = [
      '',
      '/mensen',
      '/uitnodigen',
      `/mensen/${mira}`,
      '/rooster',
      '/papieren',
      '/teksten',
      `/teksten/${aText}`,
      '/hulplijnen',
      '/instellingen',
      '/cijfers',
    ];
    for (const path of paths) {
      await page.goto(`${line.url}/beheer${path}`);
      const file = `${name} beheer ${path.split('/')[1] ?? ''}${path.includes(mira) ? ' iemand' : ''}.png`;
      if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${file}`, fullPage: true });
      const violations = await barriersOn(page);
      expect(violations.map(({ id, nodes }) => [path, id, nodes.map(({ html }) => html)])).toEqual([]);
      expect([path, await page.evaluate('document.documentElement.scrollWidth <= innerWidth')]).toEqual([
        path,
        true,
      ]);
    }
    await page.context().close();
  }, 120_000); // the checker is slow where the machine is busy
}

it('lets a coordinator leave words out of a text with the keyboard alone, and without any script', async () => {
  await real.store.commit([{ put: releaseRecord(aText, waitingText), expected: 0 }]);
  const page = await coordinator({ javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Teksten', exact: true }).click();
  await page.getByRole('link', { name: /Nakijken/ }).click();
  await page.getByRole('button', { name: 'Laat weg en vraag de schrijver' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('alert').getByText('Kies eerst wat er weg moet.').waitFor();
  expect(await page.locator('main').locator('textarea, input[type=text]').count()).toBe(0);
  await page.locator('summary').nth(1).press('Enter');
  for (const word of ['boven', 'molen']) await page.getByLabel(word, { exact: true }).press('Space');
  await page.getByRole('button', { name: 'Laat weg en vraag de schrijver' }).press('Enter');
  await page.getByText('Er wacht geen tekst.').waitFor();
  expect(await readReleaseIn(real.store, aText)).toMatchObject({
    status: 'recheck',
    text: 'De voogd belde niet terug. Wij wonen (…) de (…).',
  });
  await page.goto(`${line.url}/beheer/teksten/${aText}`);
  await page.getByText('Deze tekst wacht niet meer').waitFor();
  const { records } = await real.store.find({ kind: 'audit', limit: 50 });
  const left = records
    .map(({ body }) => auditSchema.parse(body).what)
    .filter((what) => what.startsWith('text'));
  // The form that was refused did nothing, and showed the text once more.
  const once = ['text-read', 'text-read', 'text-struck'];
  expect(left.sort()).toEqual([...once, 'texts-listed', 'texts-listed', 'texts-listed']);
  await page.context().close();
});

it('asks a coordinator to check the help lines, and again after ninety days', async () => {
  const page = await coordinator({ javaScriptEnabled: false });
  const isAsked = async (): Promise<boolean> => {
    await page.goto(`${line.url}/beheer`);
    return (await page.getByText('Controleer de nummers en tijden van de hulplijnen').count()) === 1;
  };
  expect(await isAsked()).toBe(true);
  await page.getByRole('link', { name: 'Hulplijnen controleren' }).click();
  await page.getByText('0800-2000').waitFor();
  await page.getByRole('button', { name: 'Ik heb ze vandaag gecontroleerd' }).click();
  expect(await isAsked()).toBe(false);
  await page.getByText('gecontroleerd: 2 november 2026').waitFor();
  await page.context().close();
  expect(mustCheckHelpLines(live.current(), '2027-01-31')).toBe(false);
  expect(mustCheckHelpLines(live.current(), '2027-02-01')).toBe(true);
});

it('leaves a trace of a profile that is shown again, whatever was refused', async () => {
  const page = await coordinator();
  const sanne = await accountOf('Sanne');
  const reads = async (): Promise<number> => {
    const { records } = await real.store.find({ kind: 'audit', limit: 100 });
    const left = records.map(({ body }) => auditSchema.parse(body));
    return left.filter(({ what, id }) => what === 'profile-read' && id === sanne).length;
  };
  const refused = async (path: string, form: Readonly<Record<string, string>>): Promise<number> => {
    const headers = { origin: line.url };
    return (await page.request.post(line.url + path, { form, headers })).status();
  };
  expect(await refused(`/beheer/mensen/${sanne}`, { mail: 'geen adres' })).toBe(422);
  expect(await reads()).toBe(1);
  expect(await refused(`/beheer/mensen/${sanne}/blokkeren`, {})).toBe(422);
  expect(await reads()).toBe(2);
  await page.context().close();
});
