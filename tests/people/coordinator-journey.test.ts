import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { catalogue } from '../../data/text/catalogue.js';
import { setUpLink } from '../../services/accounts/set-up.js';
import { auditSchema } from '../../services/audit/audit-record.js';
import { settingsSchema } from '../../services/domain/settings.js';
import { listProfiles } from '../../services/people/profiles.js';
import { type LiveSettings, openLiveSettings } from '../../services/settings/live-settings.js';
import { coordinatorRoutes } from '../../services/web/routes/coordinator/coordinator-routes.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { staticFiles } from '../../services/web/static-files.js';
import { aTextCheck } from '../support/a-text-check.js';
import { launchChromium } from '../support/chromium.js';
import { fakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';
import { serve, type Served } from '../web/support/serve.js';

const clock = fakeClock(); // Monday 2 November 2026, ten o'clock
let browser: Browser;
let real: RealStore;
let live: LiveSettings;
let line: Served;
let page: Page;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  real = await realStore(clock);
  live = await openLiveSettings(real.store, settingsSchema.parse({}));
  const parts = { ...real, clock };
  const routes = [
    ...staticFiles('services/web/public'),
    ...signInRoutes(parts),
    ...coordinatorRoutes({ ...parts, live, texts: catalogue, textCheck: aTextCheck(real, clock) }),
  ];
  const pace = { easy: 100_000, most: 200_000 };
  line = await serve(routes, { clock, gates: { signedIn: signInGate(parts) }, pace });
  page = await newcomer();
  await page.goto(line.url + ((await setUpLink(parts)) ?? ''));
  await page.getByRole('button', { name: 'Aanmelden' }).click();
});
afterEach(async () => {
  await page.context().close();
  live.close();
  await line.web.close();
  await real.close();
});

/** A browser of somebody's own, without script: these pages need none. */
const newcomer = async (): Promise<Page> =>
  (await browser.newContext({ javaScriptEnabled: false })).newPage();

const button = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

/** Invites somebody. @returns the link that was shown. */
async function invites(alias: string, role: string): Promise<string> {
  await page.goto(`${line.url}/beheer/uitnodigen`);
  await page.getByLabel('Naam op de Lijn').fill(alias);
  await page.getByLabel(role, { exact: true }).check();
  await button('Maak een link');
  return page.getByLabel('Link', { exact: true }).inputValue();
}

const traces = async (): Promise<readonly string[]> => {
  const { records } = await real.store.find({ kind: 'audit', limit: 1_000 });
  return records.map(({ body }) => auditSchema.parse(body).what);
};

it('lets a new coordinator set up a line: people, papers, shifts and what it offers', async () => {
  await page.getByRole('heading', { name: 'Zo begint de Lijn' }).waitFor();

  const link = await invites('Mira', 'Vrijwilliger');
  expect(link).toMatch(new RegExp(`^${line.url}/aanmelden/[\\w-]{43}$`));
  await page.getByRole('link', { name: 'Verder met deze persoon' }).click();
  await page.getByLabel('ouder', { exact: true }).check();
  await page.getByLabel('Jeugdbescherming').check();
  await page.getByLabel('Geldig tot en met').first().fill('2027-12-31');
  for (const paper of ['Code getekend op', 'Datum op de VOG', 'Goedgekeurd op']) {
    await page.getByLabel(paper).fill('2026-10-01');
  }
  await page.getByLabel('Mailadres').fill('mira@voorbeeld.example');
  await button('Bewaren');
  await page.getByText('Het is bewaard.').waitFor();
  const [profile] = [...(await listProfiles(real.store)).values()];
  expect(profile).toMatchObject({
    experiences: ['parent'],
    care: ['protection'],
    trainings: [{ module: 'basis', validUntil: '2027-12-31' }],
    vogOn: '2026-10-01',
    mail: 'mira@voorbeeld.example',
  });
  await page.getByRole('link', { name: 'Mensen', exact: true }).click();
  await page.getByText('mag oppakken', { exact: true }).waitFor();

  await page.getByRole('link', { name: 'Rooster' }).click();
  const plan = page.locator('form[action="/beheer/rooster"]');
  await plan.getByLabel('Wie').selectOption({ label: 'Mira (vrijwilliger)' });
  await plan.getByLabel('Dag').fill('2026-11-04');
  await plan.getByLabel('Van', { exact: true }).fill('19:00');
  await plan.getByLabel('Tot', { exact: true }).fill('21:30');
  await plan.getByLabel('Zoveel weken achter elkaar').fill('3');
  await button('Dienst plannen');
  await page.locator('.week').getByText('19:00–21:30').waitFor();
  expect(await page.locator('.rows .person').count()).toBe(3);

  await page.getByRole('link', { name: 'Instellingen' }).click();
  const offer = page.getByRole('form', { name: 'Wat de Lijn nu biedt' });
  await offer.getByLabel('Spreekuren: chatten op vaste tijden').check();
  await offer.getByRole('button').click();
  const hours = page.getByRole('form', { name: 'Spreekuren' });
  await hours.getByLabel('woensdag').check();
  await hours.getByLabel('Van').fill('19:00');
  await hours.getByLabel('Tot').fill('21:30');
  await hours.getByRole('button').click();
  await page.getByText('Let op: nog geen twee vrijwilligers mogen oppakken.').waitFor();
  expect(live.current()).toMatchObject({
    mode: 'hours',
    openHours: [{ days: [3], from: '19:00', until: '21:30' }],
  });

  expect(await traces()).toEqual(
    expect.arrayContaining([
      'invite-made',
      'profile-read',
      'profile-saved',
      'people-listed',
      'shift-planned',
      'settings-changed',
      'overview-read',
    ]),
  );
}, 60_000);

it('says in plain words what is not right, and keeps everything that was typed', async () => {
  await invites('Mira', 'Vrijwilliger');
  await page.getByRole('link', { name: 'Verder met deze persoon' }).click();
  const at = page.url();
  await page.getByLabel('Regio').fill('Utrecht & omstreken');
  await page.getByLabel('luisterend oor').check();
  await page.getByLabel('Nederlands').uncheck();
  await page.getByLabel('Training', { exact: true }).nth(1).fill('rouw');
  await page.getByLabel('Goedgekeurd op').fill('2026-11-03');
  await page.getByLabel('Mailadres').fill('mira@nergens');
  await button('Bewaren');

  const problems = page.getByRole('alert');
  expect(await problems.getByRole('link').allTextContents()).toEqual([
    'Kies minstens één taal.',
    'Vul in tot wanneer deze training geldig is.',
    'Deze dag moet nog komen. Vul in wanneer het was.',
    'Dit mailadres klopt niet. Vul het zo in: naam@voorbeeld.nl.',
  ]);
  expect(await page.title()).toBe('Dit klopt nog niet: Mira');
  expect(await page.getByLabel('Regio').inputValue()).toBe('Utrecht & omstreken');
  expect(await page.getByLabel('luisterend oor').isChecked()).toBe(true);
  expect(await page.getByLabel('Nederlands').isChecked()).toBe(false);
  expect(await page.getByLabel('Training', { exact: true }).nth(1).inputValue()).toBe('rouw');
  expect(await page.getByLabel('Mailadres').getAttribute('aria-invalid')).toBe('true');
  await page.goto(at);
  expect(await page.getByLabel('Regio').inputValue()).toBe(''); // nothing of it was kept
  expect(await traces()).not.toContain('profile-saved');
}, 60_000);

it('plans no shift that cannot be, and says on which day it is', async () => {
  await invites('Mira', 'Vrijwilliger');
  const plans = async (day: string, from: string, until: string, weeks = '1'): Promise<string> => {
    await page.goto(`${line.url}/beheer/rooster`);
    const plan = page.locator('form[action="/beheer/rooster"]');
    await plan.getByLabel('Wie').selectOption({ label: 'Mira (vrijwilliger)' });
    await plan.getByLabel('Dag').fill(day);
    await plan.getByLabel('Van', { exact: true }).fill(from);
    await plan.getByLabel('Tot', { exact: true }).fill(until);
    await plan.getByLabel('Zoveel weken achter elkaar').fill(weeks);
    await button('Dienst plannen');
    const alert = page.getByRole('alert');
    return (await alert.count()) === 0 ? 'planned' : ((await alert.getByRole('link').textContent()) ?? '');
  };
  expect(await plans('2026-11-11', '22:00', '02:00')).toBe('planned');
  expect(await plans('2026-11-04', '23:00', '01:00', '2')).toBe(
    'Dat staat er al voor deze persoon: woensdag 11 november.',
  );
  expect(await plans('2026-11-04', '08:00', '21:00')).toContain('hoogstens 12 uur');
  expect(await real.store.count({ kind: 'shift' })).toBe(1);

  await page
    .locator('form[action="/beheer/rooster/vrij"]')
    .getByLabel('Wie')
    .selectOption({ label: 'Mira (vrijwilliger)' });
  await page.getByLabel('Eerste vrije dag').fill('2026-11-10');
  await page.getByLabel('Laatste vrije dag').fill('2026-11-12');
  await button('Vrije dagen plannen');
  await page.locator('.week').getByText('vervanging nodig').waitFor();
  await page.getByRole('button', { name: /Haal weg.*Mira, woensdag 11/ }).click();
  expect(await real.store.count({ kind: 'shift' })).toBe(1);
}, 60_000);

it('shuts the door at once for whoever is blocked, and not for the coordinator themselves', async () => {
  const link = await invites('Mira', 'Vrijwilliger');
  const mira = await newcomer();
  await mira.goto(link);
  await mira.getByRole('button', { name: 'Aanmelden' }).click();
  await mira.goto(`${line.url}/aangemeld`);
  await mira.getByRole('heading', { name: 'U bent aangemeld' }).waitFor();

  await page.goto(`${line.url}/beheer/mensen`);
  await page.getByRole('link', { name: 'Mira' }).click();
  await button('Blokkeren');
  await page.getByText('Vrijwilliger, geblokkeerd').waitFor();
  await mira.reload();
  await mira.getByRole('heading', { name: 'U bent niet aangemeld' }).waitFor();
  await mira.context().close();

  await page.goto(`${line.url}/beheer/uitnodigen`);
  await page.getByLabel('Naam op de Lijn').fill('Mira');
  await page.getByLabel('Vrijwilliger', { exact: true }).check();
  await button('Maak een link');
  expect(await page.getByRole('alert').textContent()).toContain('Deze persoon is geblokkeerd.');

  await page.goto(`${line.url}/beheer/mensen`);
  await page.getByRole('link', { name: 'Coördinator' }).click();
  await button('Blokkeren');
  expect(await page.getByRole('alert').textContent()).toContain('Je kunt jezelf niet blokkeren.');
}, 60_000);

it('keeps no setting that cannot be, and nothing of the others', async () => {
  await page.goto(`${line.url}/beheer/instellingen`);
  const closed = page.getByRole('form', { name: 'Dagen waarop niemand er is' });
  await closed.getByLabel('Dagen').fill('24-12-2026\novermorgen');
  await closed.getByRole('button').click();
  expect(await page.getByRole('alert').textContent()).toContain(
    'Zet op elke regel één dag, zoals 24-12-2027.',
  );
  expect(await closed.getByLabel('Dagen').inputValue()).toBe('24-12-2026\novermorgen');
  await closed.getByLabel('Dagen').fill('24-12-2026\n2027-01-02\n');
  await closed.getByRole('button').click();
  await page.getByText('Het is bewaard.').waitFor();
  expect(live.current()).toEqual(settingsSchema.parse({ closedDays: ['2026-12-24', '2027-01-02'] }));

  const hours = page.getByRole('form', { name: 'Spreekuren' });
  await hours.getByLabel('maandag').check();
  await hours.getByLabel('Van').fill('21:00');
  await hours.getByLabel('Tot').fill('19:00');
  await hours.getByRole('button').click();
  expect(await page.getByRole('alert').textContent()).toContain('de eerste vroeger dan de tweede');
  expect(await hours.getByLabel('maandag').isChecked()).toBe(true);
  expect(live.current().openHours).toEqual([]);
}, 60_000);
