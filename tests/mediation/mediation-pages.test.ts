import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { catalogue } from '../../data/text/catalogue.js';
import { auditSchema } from '../../services/audit/audit-record.js';
import { makeLink } from '../../services/accounts/invite.js';
import { stateRecord } from '../../services/cases/case-records.js';
import { putHelp } from '../../services/cases/case-help.js';
import { startCase } from '../../services/cases/start-case.js';
import { type Settings, settingsSchema } from '../../services/domain/settings.js';
import type { News } from '../../services/domain/news.js';
import { mediationDesk } from '../../services/mediation/mediation-desk.js';
import { mediationWork } from '../../services/mediation/turn-mediation-work.js';
import { profileRecord } from '../../services/people/profiles.js';
import { noAlerts } from '../../services/ports/alerts.js';
import type { MediationWish } from '../../services/ports/help-work.js';
import { mediatorRoutes } from '../../services/web/routes/mediator/mediator-routes.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { staticFiles } from '../../services/web/static-files.js';
import { UnitOfWork } from '../../services/work/unit-of-work.js';
import { anonymiser } from '../support/the-anonymiser.js';
import { readyProfile } from '../support/a-volunteer.js';
import { hasNoBarrier } from '../support/barriers.js';
import { launchChromium } from '../support/chromium.js';
import { fakeClock, type FakeClock } from '../support/fake-clock.js';
import { open, press } from '../support/press.js';
import { type RealStore, realStore } from '../support/real-store.js';
import { serve, type Served } from '../web/support/serve.js';

const settings = (): Settings => settingsSchema.parse({ mediationWithinDays: 3 });
const papers = readyProfile();
const wish: MediationWish = {
  role: 'parent',
  isBelow16: false,
  isAboutSafety: false,
  who: 'De jeugdbeschermer <b>van nu</b>.',
  goal: 'Als zij mij belt op de dag die wij afspreken.',
  contact: '06 12345678',
  mayAsk: 'yes',
};

let browser: Browser;
let clock: FakeClock;
let real: RealStore;
let line: Served;
let told: News[];
let work: ReturnType<typeof mediationWork>;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  clock = fakeClock();
  real = await realStore(clock);
  told = [];
  const parts = { ...real, keys: real.keyRing, clock };
  work = mediationWork({ store: real.store, settings, alerts: noAlerts });
  const desk = mediationDesk({
    ...parts,
    settings,
    alerts: noAlerts,
    conversations: {
      async run(_, does) {
        const unit = new UnitOfWork(real.store, clock.now());
        const result = await does(unit);
        await unit.commit();
        return result;
      },
      tell: (_work, _conversation, news) => Promise.resolve(void told.push(news)),
    },
  });
  const routes = [
    ...staticFiles('services/web/public'),
    ...signInRoutes(parts),
    ...mediatorRoutes({ desk, texts: catalogue, clock, anonymiser }),
  ];
  line = await serve(routes, { clock, gates: { signedIn: signInGate(parts) } });
});
afterEach(async () => {
  await line.web.close();
  await real.close();
});

const turnOf = (unit: UnitOfWork, caseId: string) =>
  ({ work: unit, caseId, conversationId: caseId, form: 'u', contactBy: '2026-11-05' }) as const;

/** Somebody asks for a mediation. @returns its id. */
async function isAsked(over: Partial<MediationWish> = {}) {
  const unit = new UnitOfWork(real.store, clock.now());
  const caseId = await startCase(unit, real.keyRing);
  await unit.put(stateRecord(caseId, { at: unit.now.toISOString() }));
  const id = await work.request(turnOf(unit, caseId), { ...wish, ...over });
  await putHelp(unit, real.keyRing, caseId, { mediationId: id });
  await unit.commit();
  return id;
}

/** A mediator with papers, signed in by link. */
async function mediator(options: BrowserContextOptions = {}, alias = 'Hanna'): Promise<Page> {
  const parts = { ...real, clock };
  const { path, accountId } = await makeLink(parts, 'mediator', alias, (id) => ({
    put: {
      kind: 'audit',
      id: randomUUID(),
      owner: 'line',
      keys: {},
      order: 0,
      body: { version: 1, what: 'invite-made', who: 'test', id, at: clock.now().toISOString() },
    },
    expected: 0,
  }));
  const stored = await real.store.read({ kind: 'profile', id: accountId });
  if (!stored) await real.store.commit([{ put: profileRecord(accountId, papers), expected: 0 }]);
  const page = await (await browser.newContext(options)).newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(line.url + path);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('heading', { name: 'Bemiddeling', exact: true }).waitFor();
  return page;
}

const pictures = process.env.PICTURES; // a folder, for whoever wants to see the pages

const phone = { width: 360, height: 720 };

it('lets a mediator who names somebody think once more, and again when there is another name', async () => {
  await isAsked();
  const page = await mediator({ viewport: phone, colorScheme: 'dark', bypassCSP: true }); // the checker is script, our pages allow none
  await page.getByRole('button', { name: /^Oppakken/ }).click();
  await press(page, 'Contact gehad');
  const named = 'U bent uitgenodigd om met Fatima te praten. Bel 06-12345678.';
  await page.getByLabel('Precies deze tekst').fill(named);
  await press(page, 'Leg voor aan de ouder');
  await page.getByRole('link', { name: 'misschien een naam of nummer in: Fatima, 06-12345678' }).waitFor();
  expect(told).toEqual([]);
  await hasNoBarrier(page);
  await page.getByLabel('Precies deze tekst').fill(`${named} Of mail dewi@example.org.`);
  await press(page, 'Laat het zo, en leg voor aan de ouder');
  await page.getByRole('link', { name: 'Fatima, 06-12345678, dewi@example.org' }).waitFor();
  expect(told).toEqual([]);
  await press(page, 'Laat het zo, en leg voor aan de ouder');
  await page.getByText('Ligt bij de ouder.').waitFor();
  expect(told).toEqual([{ what: 'mediation-text', text: `${named} Of mail dewi@example.org.` }]);
  await page.context().close();
});

it('holds everything back for a youngster until what comes first was done', async () => {
  await isAsked({ role: 'youth', isBelow16: true, isAboutSafety: true, mayAsk: 'later' });
  const page = await mediator({ javaScriptEnabled: false, viewport: phone });
  await page.getByRole('button', { name: /^Oppakken/ }).click();
  expect(await page.getByRole('button', { name: 'Contact gehad' }).isDisabled()).toBe(true);
  if (pictures !== undefined)
    await page.screenshot({ path: `${pictures}/phone 9 youth.png`, fullPage: true });
  await press(page, 'Overlegd met de coördinator');
  await press(page, 'Contact gehad');
  await page.getByText('Bespreek eerst met de jongere wie thuis het weet.').first().waitFor();
  await press(page, 'Besproken wie thuis het weet');
  await press(page, 'De jongere zegt: je mag de ander vragen');
  expect(await page.getByText('Bespreek eerst').count()).toBe(0);
  await page.getByText('Dit kan pas als de jongere bevestigt.').first().waitFor();
  await open(page, 'Iemand stopt');
  await press(page, 'De jongere stopt');
  await page.getByText('Je hebt nu geen bemiddeling.').waitFor();
  await page.context().close();
});

it('leaves a trace of every look and every act, and no word in an address or a log', async () => {
  const id = await isAsked();
  const page = await mediator({ javaScriptEnabled: false });
  const addresses: string[] = [];
  page.on('request', (request) => addresses.push(request.url()));
  await page.getByRole('button', { name: /^Oppakken/ }).click();
  await press(page, 'Contact gehad');
  const { request } = page.context();
  const sent = async (form: string, fields: Record<string, string>): Promise<number> => {
    const url = `${line.url}/bemiddeling/${id}/${form}`;
    return (await request.post(url, { form: fields, headers: { origin: line.url } })).status();
  };
  // What was refused did nothing, and showed what was told once more; what there is not was not read.
  expect(await sent('tekst', { text: '' })).toBe(422);
  expect(await sent('geweest', {})).toBe(409);
  expect((await request.get(`${line.url}/bemiddeling/${id}/uitnodiging`)).status()).toBe(409);
  expect((await request.get(`${line.url}/bemiddeling/${id}/afspraak.ics`)).status()).toBe(404);
  const other = await mediator({ javaScriptEnabled: false }, 'Omar');
  expect((await other.goto(`${line.url}/bemiddeling/${id}`))?.status()).toBe(404);
  const { records } = await real.store.find({ kind: 'audit', limit: 100 });
  const left = records.map(({ body }) => auditSchema.parse(body)).filter((trace) => trace.id === id);
  expect(left.map(({ what }) => what).sort()).toEqual([
    'mediation-changed',
    ...Array.from({ length: 5 }, () => 'mediation-read'),
    'mediation-taken',
  ]);
  expect([...addresses, ...line.lines].join('\n')).not.toMatch(/12345678|jeugdbeschermer|Hanna/);
  await page.context().close();
  await other.context().close();
});
