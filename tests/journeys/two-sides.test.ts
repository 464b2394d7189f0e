import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Browser, Page } from 'playwright-core';
import { anOpenLine, type OpenLine } from '../support/an-open-line.js';
import { hasNoBarrier } from '../support/barriers.js';
import { launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { picture } from '../support/picture.js';
import { open, press } from '../support/press.js';
import { type Visit, visit } from '../widget/support/visit.js';

const hour = 3_600_000;
const day = 24 * hour;
const phone = {
  viewport: { width: 360, height: 720 },
  colorScheme: 'dark',
  reducedMotion: 'reduce',
} as const;
const laptop = {
  viewport: { width: 1280, height: 800 },
  colorScheme: 'light',
  reducedMotion: 'reduce',
} as const;

let browser: Browser;
let line: OpenLine;
beforeAll(async () => {
  [browser, line] = await Promise.all([launchChromium(), anOpenLine()]);
});
afterAll(async () => {
  await browser.close();
  await line.close();
});

type Device = typeof phone | typeof laptop;

/** A mediator with papers, signed in by link. */
async function mediator(device: Device): Promise<Page> {
  const page = await (await browser.newContext({ ...device, bypassCSP: true })).newPage(); // the checker is script
  page.setDefaultTimeout(10_000);
  await page.goto(await line.mediator('Hanna'));
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('heading', { name: 'Bemiddeling', exact: true }).waitFor();
  return page;
}

/** Keeps what was filled in, in the part that is open. */
const keep = (page: Page): Promise<void> =>
  page.locator('details[open]').getByRole('button', { name: 'Bewaren' }).click();

/** What the person said, read by the mediator who looks again. */
const reads = async (page: Page, words: string): Promise<void> => {
  await eventually(async () => {
    await page.reload();
    expect(await page.locator('main').innerText()).toContain(words);
  });
};

async function saved(page: Page, press: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  expect(download.suggestedFilename()).toBe('afspraak.ics');
  return readFile(await download.path(), 'utf8');
}

/** What the tab holds on to. */
const sessionOf = async ({ page }: Visit) =>
  JSON.parse(await page.evaluate<string>("sessionStorage.getItem('peerlijn')")) as Readonly<
    Record<'id' | 'token', string>
  >;

/** What somebody with this token hears who asks for the appointment of that talk. */
const statusOf = async (id: string, token: string): Promise<number> => {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await fetch(`${line.url}/v3/directline/conversations/${id}/appointment`, { headers });
  await answer.arrayBuffer();
  return answer.status;
};

const wishes = {
  who: 'De jeugdbeschermer <b>van nu</b>.',
  goal: 'Als zij mij belt op de dag die wij afspreken.',
  contact: '06-12345678',
};

/** Says one thing after the other, each when there was an answer to the one before. */
async function tells(parent: Visit, ...texts: readonly string[]): Promise<void> {
  const answers = parent.page.locator('.bubble:not(.own)');
  for (const text of texts) {
    const before = await answers.count();
    await parent.say(text);
    await eventually(async () => {
      expect(await answers.count()).toBeGreaterThan(before);
    });
    await parent.page.locator('.bubble:last-child:not(.own)').waitFor();
  }
}

/** A parent tells a story and asks for a talk with help. @returns the code, as the window shows it. */
async function asksForATalk(parent: Visit): Promise<string> {
  await tells(
    parent,
    'Iets vertellen',
    'Ouder',
    'Ja',
    'De voogd belde gisteren niet terug over mijn zoon en ik ben boos. Ik heb het met de teamleider besproken.',
    'Dit is het',
    'Sla over',
    'Sla over',
    'Ja',
  );
  await parent.page.locator('.log .code-value').last().waitFor();
  const code = (await parent.page.locator('.log .code-value').last().textContent()) ?? '';
  await tells(
    parent,
    'Ik heb hem',
    'Samen praten met hulp erbij',
    'Ja',
    wishes.who,
    wishes.goal,
    wishes.contact,
  );
  await parent.hears('Mag de bemiddelaar de ander vragen');
  return code;
}

/** The same person, weeks later and elsewhere. */
async function comesBack(code: string, device: Device): Promise<Visit> {
  const parent = await visit(browser, line.url, { ...device, bypassCSP: true });
  await parent.choose('Ik heb een code');
  await parent.say(code);
  return parent;
}

for (const [name, theirs, hers] of [
  ['phone', phone, laptop],
  ['laptop', laptop, phone],
] as const) {
  it(`brings a parent on a ${name} and the other side together, from the request to the aftercare`, async () => {
    const looks = async (who: Visit | Page, what: string): Promise<void> => {
      const [side, page] = 'say' in who ? ['parent', who.page] : ['desk', who];
      await picture(page, `${name} ${side} ${what}`);
      // On a wide screen only two sides next to each other look different.
      if (page.viewportSize()?.width === phone.viewport.width || what.startsWith('6'))
        await hasNoBarrier(page);
    };
    const parent = await visit(browser, line.url, { ...theirs, bypassCSP: true });
    const code = await asksForATalk(parent);
    await picture(parent.page, `${name} parent 1 consent`);
    await parent.choose('Ja');
    await parent.heard('Het staat klaar voor de bemiddelaar.');

    const desk = await mediator(hers);
    await looks(desk, '1 list');
    await desk.getByRole('button', { name: /^Oppakken.*De ouder/ }).click();
    await desk.getByText(wishes.who).waitFor();
    await desk.getByText(wishes.contact).first().waitFor();
    const here = desk.url();
    expect(await desk.getByRole('button', { name: 'Ander gevraagd' }).isDisabled()).toBe(true);
    await looks(desk, '2 taken');
    await press(desk, 'Contact gehad');
    await press(desk, 'Leg voor aan de ouder');
    await desk.getByRole('link', { name: 'Vul in waar het gesprek over gaat.' }).waitFor();
    await looks(desk, '3 problem');
    const text = 'U bent uitgenodigd voor een gesprek over terugbellen. Meedoen is vrijwillig.';
    await desk.getByLabel('Precies deze tekst').fill(text);
    await press(desk, 'Leg voor aan de ouder');
    await desk.getByText('Ligt bij de ouder.').waitFor();
    expect((await desk.goto(`${here}/uitnodiging`))?.status()).toBe(409);

    await parent.hears(text);
    await picture(parent.page, `${name} parent 2 text`);
    await parent.choose('Ja');
    await parent.heard('Alleen deze tekst hoort de ander');
    await desk.goto(here);
    await reads(desk, 'De ouder zei ja tegen precies deze tekst');
    await looks(desk, '4 confirmed');
    await open(desk, 'Vraag dit aan de ouder');
    await desk.getByLabel('Zo bereik je de ander').fill('jeugdbeschermer@example.org');
    await keep(desk);
    await desk.goto(`${here}/uitnodiging`);
    expect(await desk.locator('.letter').textContent()).toBe(text);
    expect(await desk.getByRole('link', { name: /Nieuw bericht/ }).getAttribute('href')).toBe(
      'mailto:jeugdbeschermer@example.org',
    );
    await looks(desk, '5 invitation');
    await desk.goto(here);
    await press(desk, 'Ander gevraagd');
    await press(desk, 'Ander zegt ja');

    const on = new Date(line.now().getTime() + day).toLocaleDateString('sv', {
      timeZone: 'Europe/Amsterdam',
    });
    await desk.getByLabel('Dag').fill(on);
    await desk.getByLabel('Begintijd').fill('10:30');
    await desk.getByLabel('Waar', { exact: true }).fill('Buurthuis De Linde');
    await press(desk, 'Leg voor aan de ouder');
    await parent.hears('om 10:30, Buurthuis De Linde. Past dit?');
    await picture(parent.page, `${name} parent 3 planned`);
    await parent.choose('Ja');
    await parent.heard('Goed, het gesprek staat vast.');
    await looks(parent, '4 fixed');
    await reads(desk, 'De ouder zegt ja.');
    await press(desk, 'De ander zegt ja');
    expect(await desk.getByRole('button', { name: 'Gesprek geweest' }).isDisabled()).toBe(true);
    for (const [label, words] of [
      ['In de woorden van de ouder', 'Ik wil weten waarom niemand belde.'],
      ['In de woorden van de ander', 'Ik had te veel gezinnen en zei dat niet.'],
    ] as const) {
      await open(desk, `Opschrijven: ${label}`);
      await desk.getByLabel(label, { exact: true }).fill(words);
      await keep(desk);
    }
    await desk.getByRole('button', { name: 'Zei ja tegen precies deze woorden' }).first().click();
    await looks(desk, '6 planned');

    const atTheDesk = await saved(desk, () =>
      desk.getByRole('link', { name: 'Bestand voor de agenda' }).click(),
    );
    const atHome = await saved(parent.page, () => press(parent.page, 'Zet in mijn agenda'));
    expect(atHome).toMatch(/STATUS:CONFIRMED/);
    expect(atHome).not.toMatch(/bemidd|klacht|ouder/i);
    const lasting = (file: string) => file.replace(/^DTSTAMP:.*$/m, '');
    expect(lasting(atHome)).toBe(lasting(atTheDesk));
    const stranger = await visit(browser, line.url);
    await tells(stranger, 'Iets vertellen');
    const [own, strange] = [await sessionOf(parent), await sessionOf(stranger)];
    expect(await statusOf(own.id, own.token)).toBe(200);
    expect(await statusOf(own.id, strange.token)).toBe(403);
    expect(await statusOf(strange.id, strange.token)).toBe(404);
    await stranger.close();
    expect(parent.faults).toEqual([]);
    await parent.close();

    await line.passes(day + 4 * hour);
    await desk.context().close();
    const later = await mediator(hers);
    await later.getByRole('link', { name: /^Openen.*De ouder/ }).click();
    await press(later, 'Gesprek geweest');
    await press(later, 'Eens');
    await later.getByText(/De Lijn vraagt op .* aan de ouder hoe het gaat/).waitFor();
    await open(later, 'Afspraken opschrijven');
    await later.getByLabel('Wie', { exact: true }).first().fill('de jeugdbeschermer');
    await later.getByLabel('Wat', { exact: true }).first().fill('belt op dinsdag, ook als er niets is');
    await later.getByLabel('Wanneer').first().fill('elke week');
    await later.getByLabel('Kleine stap').first().check();
    await keep(later);
    await later.getByRole('cell', { name: 'elke week' }).waitFor();
    await looks(later, '7 agreed');
    await later.goto(`${here}/samen`);
    await later.getByText('Ik wil weten waarom niemand belde.').waitFor();
    expect(await later.getByText('Ik had te veel gezinnen').count()).toBe(0);
    await looks(later, '8 shared');
    await later.context().close();

    await line.passes(14 * day);
    const twoWeeks = await comesBack(code, theirs);
    await twoWeeks.heard('Twee weken geleden was het gesprek.');
    await picture(twoWeeks.page, `${name} parent 5 two weeks`);
    await twoWeeks.choose('Ja');
    await twoWeeks.close();

    await line.passes(42 * day);
    const eightWeeks = await comesBack(code, theirs);
    await eightWeeks.heard('Acht weken geleden was het gesprek.');
    await eightWeeks.choose('Nee');
    await eightWeeks.heard('werkdagen');
    await picture(eightWeeks.page, `${name} parent 6 no`);
    await eightWeeks.close();
    const again = await mediator(hers);
    await again.getByText('nieuw antwoord').waitFor();
    await looks(again, '9 answered');
    await again.getByRole('link', { name: /^Openen.*De ouder/ }).click();
    await again.getByText('De ouder zegt: de afspraken zijn niet nagekomen.').waitFor();
    await again.getByRole('cell', { name: 'elke week' }).waitFor();
    await looks(again, '10 reopened');
    await press(again, 'Contact gehad');
    await open(again, 'Iemand stopt');
    await press(again, 'De ouder stopt');
    await again.context().close();
  }, 120_000);
}
