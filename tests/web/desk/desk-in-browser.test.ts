import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { catalogue } from '../../../data/text/catalogue.js';
import { settingsSchema } from '../../../services/domain/settings.js';
import { wallClock } from '../../../services/ports/clock.js';
import { typingTopic } from '../../../services/ports/direct-line.js';
import { deskRoutes } from '../../../services/web/routes/desk-routes.js';
import { staticFiles } from '../../../services/web/static-files.js';
import { launchChromium } from '../../support/chromium.js';
import { type DeskHouse, openDeskHouse } from '../../support/desk-house.js';

const laptop = { width: 1280, height: 800 };
const phone = { width: 320, height: 568 };
const pictures = process.env.PICTURES; // a folder, for whoever wants to see the desk

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

const picture = async (page: Page, name: string): Promise<void> => {
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${name}.png` });
};

async function hasNoBarrier(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
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
