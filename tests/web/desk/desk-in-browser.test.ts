import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { catalogue } from '../../../data/text/catalogue.js';
import { settingsSchema } from '../../../services/domain/settings.js';
import { wallClock } from '../../../services/ports/clock.js';
import { typingTopic } from '../../../services/ports/direct-line.js';
import { deskRoutes } from '../../../services/web/routes/desk-routes.js';
import { staticFiles } from '../../../services/web/static-files.js';
import { hasNoBarrier } from '../../support/barriers.js';
import { launchChromium } from '../../support/chromium.js';
import { type DeskHouse, openDeskHouse } from '../../support/desk-house.js';
import { eventually } from '../../support/eventually.js';
import { picture } from '../../support/picture.js';

const laptop = { width: 1280, height: 800 };
const phone = { width: 320, height: 568 };

let browser: Browser;
let house: DeskHouse;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  house = await openDeskHouse(wallClock, [
    ...staticFiles('dist/public'),
    ...deskRoutes({ texts: catalogue, settings: () => settingsSchema.parse({}) }),
  ]);
});
afterEach(() => house.close());

/** A volunteer at the desk. */
async function volunteer(options: BrowserContextOptions = {}, alias = 'Sam'): Promise<Page> {
  const context = await browser.newContext({ viewport: laptop, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  await page.goto(await house.linkFor('volunteer', alias));
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.goto(`${house.line.url}/vrijwilliger`);
  await page.getByRole('heading', { name: 'Wachtrij', exact: true }).waitFor();
  return page;
}

/** Somebody told something and waits for a person. */
function aParent(): string {
  const handoff = house.around.waits();
  house.around.says(handoff, 'Ik vroeg drie keer om een gesprek met de jeugdbeschermer.');
  house.around.says(handoff, 'Ik zoek een vrijwilliger voor u.', { from: 'bot' });
  return handoff;
}

for (const [name, viewport, colorScheme] of [
  ['laptop', laptop, 'light'],
  ['phone at night', phone, 'dark'],
] as const) {
  it(`reads well and has no barrier on a ${name}`, async () => {
    const { around } = house;
    const page = await volunteer({ viewport, colorScheme, bypassCSP: true });
    const toQueue = () => page.getByRole('navigation').getByRole('button', { name: /Wachtrij/ });
    await page.getByText('Niemand wacht.').waitFor();
    await hasNoBarrier(page);
    await page.getByRole('button', { name: 'aan', exact: true }).click();
    await picture(page, `${name} 1 nobody waits`);
    const handoff = aParent();
    around.waits({ role: 'youth', form: 'je', share: 'no', urgent: 'runaway', isMinor: true });
    around.promise({}, { how: '06 12345678' });
    around.promise({ way: 'message', promisedBy: '2026-11-25' }, { how: '', message: 'Wie leest mee?' });
    await page.getByRole('button', { name: 'Oppakken' }).first().waitFor();
    await picture(page, `${name} 2 two wait`);
    await hasNoBarrier(page);
    await page
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { name: 'Ouder' }) })
      .getByRole('button', { name: 'Oppakken' })
      .click();
    await page.getByText('Ik vroeg drie keer').waitFor();
    const field = page.getByRole('textbox', { name: 'Jouw bericht aan: Ouder' });
    await field.fill('Dag, ik ben Sam. Mijn zoon woonde twee jaar op een groep. Hoe is het nu met u?');
    await field.press('Enter');
    around.says(handoff, 'Moe. En boos, want niemand belt terug. Dit is al de derde keer in een maand.');
    await page.getByText('Moe. En boos').waitFor();
    await page.getByText('Verstuurd').waitFor();
    await page.getByRole('button', { name: 'Samenvatten' }).click();
    house.real.store.signal(typingTopic(handoff), 'person');
    await picture(page, `${name} 3 talking`);
    await hasNoBarrier(page);
    around.change(handoff, { urgent: 'suicide', silentSince: new Date().toISOString() });
    await page.getByRole('button', { name: 'Ik ben erbij' }).waitFor();
    await picture(page, `${name} 4 danger`);
    await hasNoBarrier(page);
    await page.getByRole('button', { name: 'Ik ben erbij' }).click();
    await page.getByText('Meer', { exact: true }).click();
    await picture(page, `${name} 5 tools`);
    await hasNoBarrier(page);
    await page.keyboard.press('Escape');
    if (viewport === phone) await page.getByText('Meer', { exact: true }).click();
    await page.getByRole('button', { name: 'Gesprek afronden' }).click();
    await picture(page, `${name} 6 report`);
    await hasNoBarrier(page);
    await page.getByRole('dialog').getByRole('button', { name: 'Gesprek afronden' }).click();
    await page.getByText('Hoe gaat het met jou?').waitFor();
    await picture(page, `${name} 7 after`);
    await hasNoBarrier(page);
    if (viewport === phone) {
      await toQueue().click();
      await page
        .getByRole('navigation')
        .getByRole('button', { name: /Terugbellen/ })
        .click();
    }
    await page.getByRole('button', { name: 'Ik doe dit' }).first().click();
    await page.getByText('06 12345678').waitFor();
    await page.getByRole('button', { name: 'Ik doe dit' }).click();
    await page.getByText('Wie leest mee?').waitFor();
    await picture(page, `${name} 8 callbacks`);
    await hasNoBarrier(page);
    await page.context().close();
  }, 120_000); // the checker is slow where the machine is busy
}

/** Presses Tab until something with that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate<string>(
      '(document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? "").trim()',
    );
    if (label === name) return;
  }
  throw new Error(`no Tab leads to ${name}`);
}

const hasVisibleFocus = (page: Page): Promise<boolean> =>
  page.evaluate<boolean>('getComputedStyle(document.activeElement).outlineStyle !== "none"');

it('is worked with the keyboard alone: on duty, picking up, talking, closing, and being asked how one is', async () => {
  const { around } = house;
  const page = await volunteer();
  await tabTo(page, 'aan');
  expect(await hasVisibleFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  const handoff = aParent();
  await page.getByRole('button', { name: 'Oppakken' }).waitFor();
  await page.keyboard.press('F2');
  expect(await hasVisibleFocus(page)).toBe(true);
  await page.keyboard.press('Enter');
  await page.getByText('Ik vroeg drie keer').waitFor();
  await page.keyboard.type('Dag, ik ben Sam.');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.type('Hoe is het nu?');
  await page.keyboard.press('Enter');
  await eventually(() => {
    expect(around.words(handoff).at(-1)?.text).toBe('Dag, ik ben Sam.\nHoe is het nu?');
  });
  await page.keyboard.press('F9');
  await page.getByRole('dialog').getByText('Waar maak je je zorgen over?').waitFor();
  await page.keyboard.press('Escape');
  expect(await page.evaluate<string>('document.activeElement?.tagName')).toBe('TEXTAREA');
  await page.keyboard.press('F9');
  await tabTo(page, 'gevaar nu');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'Signaal: gevaar nu. Blijf.' }).waitFor();
  expect(around.handoff(handoff).urgent).toBe('danger');
  await page.getByRole('button', { name: 'Gesprek afronden' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.getByLabel('Wat wilde de ander?').focus();
  await page.keyboard.type('Gehoord worden.');
  await tabTo(page, 'Gesprek afronden');
  await page.keyboard.press('Enter');
  await page.getByText('Hoe gaat het met jou?').waitFor();
  expect(around.happened.reports.get(handoff)).toEqual({ wanted: 'Gehoord worden.', agreed: '', todo: '' });
  await tabTo(page, 'Even praten');
  await page.keyboard.press('Enter');
  await page.getByText('De coördinator hoort dat je even wilt praten').waitFor();
  expect(around.happened.aftermaths).toEqual([{ id: handoff, how: 'talk', wasHeavy: false }]);
  await page.keyboard.press('Enter');
  await page.getByText('Er is nu geen gesprek.').waitFor();
  await page.context().close();
});

it('leaves nothing of a talk on the screen of whoever is signed out', async () => {
  const page = await volunteer();
  aParent();
  await page.getByRole('button', { name: 'Oppakken' }).click();
  await page.getByText('Ik vroeg drie keer').waitFor();
  const otherTab = await page.context().newPage();
  await otherTab.goto(`${house.line.url}/vrijwilliger`);
  await otherTab.getByRole('button', { name: /Afmelden/ }).click();
  await page.getByText('Je bent afgemeld.').waitFor();
  expect(await page.locator('body').innerText()).not.toContain('Ik vroeg drie keer');
  await page.context().close();
});

it('keeps two talks apart: tabs where they do not fit, side by side where they do', async () => {
  const { around } = house;
  const page = await volunteer();
  const one = aParent();
  const other = around.waits({ role: 'youth', form: 'je' });
  for (const name of ['Ouder', 'Jongere']) {
    const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
    await card.getByRole('button', { name: 'Oppakken' }).click();
    await page.getByRole('region', { name: `Gesprek: ${name}` }).waitFor();
  }
  around.says(one, 'Hallo?');
  await page.getByRole('button', { name: 'Ouder (1)' }).waitFor();
  expect(await page.title()).toBe('(1) de Lijn');
  await page.keyboard.press('F8');
  await page.getByText('Hallo?').waitFor();
  await page.keyboard.type('Ik ben er.');
  await page.keyboard.press('Enter');
  await eventually(() => {
    expect(around.words(one).at(-1)?.text).toBe('Ik ben er.');
    expect(around.words(other)).toEqual([]);
  });
  await picture(page, 'laptop two talks');
  await page.setViewportSize({ width: 1600, height: 900 });
  for (const name of ['Ouder', 'Jongere']) {
    expect(await page.getByRole('region', { name: `Gesprek: ${name}` }).isVisible()).toBe(true);
  }
  await picture(page, 'wide two talks');
  await page.context().close();
});

it('leaves no word of a talk in the address, the title or the storage of the browser', async () => {
  const page = await volunteer();
  const handoff = aParent();
  await page.getByRole('button', { name: 'Oppakken' }).click();
  await page.getByText('Ik vroeg drie keer').waitFor();
  await page.getByRole('textbox', { name: 'Jouw bericht aan: Ouder' }).fill('Een half bericht');
  const left = await page.evaluate<string>(
    'JSON.stringify([location.href, document.title, { ...localStorage }, { ...sessionStorage }, document.cookie])',
  );
  expect(left).toBe(JSON.stringify([`${house.line.url}/vrijwilliger`, 'de Lijn', {}, {}, '']));
  expect(house.line.lines.join()).not.toMatch(/drie keer|half bericht/);
  expect(handoff).not.toBe('');
  await page.context().close();
});

it('shows what is said as plain words: nothing runs and nothing is loaded', async () => {
  const { around } = house;
  const page = await volunteer();
  const handoff = around.waits();
  const nasty =
    '<img src=x onerror="document.title=1"><script>document.title=2</script>{{7*7}} javascript:alert(1)';
  around.says(handoff, nasty);
  await page.getByRole('button', { name: 'Oppakken' }).click();
  await page.getByText(nasty).waitFor();
  expect(await page.title()).toBe('de Lijn');
  expect(await page.locator('.log img, .log script, .log a').count()).toBe(0);
  await page.context().close();
});

it('lets a newcomer practise, with a kind look back, and sends nothing of it anywhere', async () => {
  const page = await volunteer({ viewport: phone, bypassCSP: true });
  await page.getByRole('link', { name: 'Oefenen' }).click();
  await page.getByRole('heading', { name: 'Een boze vader' }).waitFor();
  await picture(page, 'practice 1 people');
  await hasNoBarrier(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.getByRole('button', { name: /^Begin.*Een boze vader/ }).click();
  await page.getByText('EINDELIJK').waitFor();
  const field = page.getByRole('textbox', { name: 'Jouw bericht aan: Ouder' });
  await field.fill('Doe eens rustig.');
  await field.press('Enter');
  await page.getByText('Rustig?').waitFor();
  await field.fill('Ik hoor dat u boos bent. Wat is er gebeurd?');
  await field.press('Enter');
  await page.getByText('Drie keer.').waitFor();
  await picture(page, 'practice 2 talk');
  await hasNoBarrier(page);
  await page.getByRole('button', { name: 'Terugkijken' }).click();
  await page.getByText('Je vroeg één keer open door.').waitFor();
  await page.getByText('Je zei één keer wat je aan gevoel hoorde.').waitFor();
  await page.getByText('“Doe eens rustig.”').waitFor();
  await picture(page, 'practice 3 look back');
  await hasNoBarrier(page);
  expect(asked).toEqual([]);
  await page.context().close();
});
