import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { type OpenLine, anOpenLine } from '../support/an-open-line.js';
import { launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { type Visit, visit } from '../widget/support/visit.js';

let line: OpenLine;
let browser: Browser;
beforeAll(async () => {
  [line, browser] = await Promise.all([anOpenLine(), launchChromium()]);
});
afterAll(async () => {
  await browser.close();
  await line.close();
});

async function volunteer(alias: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(await line.volunteer(alias));
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('button', { name: 'aan', exact: true }).click();
  await page.getByText('Niemand wacht.').waitFor();
  return page;
}

/** What a volunteer and a person said to each other, as one of the two windows shows it. */
const atTheDesk = (desk: Page): Promise<string[]> => desk.locator('.bubble:not(.bot) .words').allInnerTexts();

/** Types it as somebody does, who then presses Enter. */
async function writes(desk: Page, text: string): Promise<void> {
  const field = desk.getByRole('textbox', { name: /Jouw bericht/ });
  await field.fill(text);
  await field.press('Enter');
}

/** Asks for a person, and lets them read along. */
async function asksForAPerson(parent: Visit): Promise<void> {
  await parent.say('Ik wil met een mens praten');
  await parent.hears('Mag ik bewaren wat u typt');
  await parent.choose('Ja');
  await parent.hears('Mag de vrijwilliger lezen');
  await parent.choose('Ja');
  await parent.hears('Ik zoek een vrijwilliger');
}

it('brings a parent and a volunteer together, loses nothing when the network goes, and ends with a report', async () => {
  const desk = await volunteer('Mira');
  const colleague = await volunteer('Joost');
  const parent = await visit(browser, line.url);
  await asksForAPerson(parent);

  await desk.getByRole('button', { name: 'Oppakken' }).click();
  await parent.hears('Typ bot als u mij weer nodig heeft');
  await colleague.getByText('Mira heeft opgepakt.').waitFor();
  expect(await desk.locator('.log').innerText()).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-/);

  await writes(desk, 'Hallo, ik ben Mira. Hoe is het nu?');
  await parent.hears('Hallo, ik ben Mira. Hoe is het nu?');
  await desk.getByText('Gelezen').waitFor();
  await parent.page.locator('#input').pressSequentially('Moe', { delay: 50 });
  await desk.locator('.typing').waitFor();
  await parent.say('Moe. Niemand belt terug.');
  await desk.getByText('Moe. Niemand belt terug.').waitFor();

  await desk.context().setOffline(true);
  await desk.getByText('De verbinding is weg.').waitFor();
  await writes(desk, 'Dat klinkt zwaar.');
  await writes(desk, 'Wat zou u nu helpen?');
  await parent.say('Bent u er nog?');
  await parent.hears('De verbinding met Mira is weg.');
  await desk.context().setOffline(false);
  await desk.getByText('Bent u er nog?').waitFor();
  await parent.hears('Wat zou u nu helpen?');

  await desk.reload();
  await desk.getByRole('textbox', { name: /Jouw bericht/ }).waitFor();
  await parent.say('Dat iemand luistert.');
  await eventually(async () => {
    expect((await atTheDesk(desk)).slice(-6)).toEqual([
      'Hallo, ik ben Mira. Hoe is het nu?',
      'Moe. Niemand belt terug.',
      'Bent u er nog?',
      'Dat klinkt zwaar.',
      'Wat zou u nu helpen?',
      'Dat iemand luistert.',
    ]);
  });

  await desk.getByRole('button', { name: 'Gesprek afronden' }).click();
  await desk.getByLabel('Wat wilde de ander?').fill('Gehoord worden.');
  await desk.getByRole('dialog').getByRole('button', { name: 'Gesprek afronden' }).click();
  await eventually(async () => {
    expect((await parent.bubbles()).join('\n')).toContain('Gehoord worden.');
  });
  await desk.getByLabel('Dit was een zwaar gesprek').check();
  await desk.getByRole('button', { name: 'Even praten' }).click();
  await desk.getByText('Je hebt nu rust').waitFor();
  expect(parent.faults).toEqual([]);
}, 90_000);
