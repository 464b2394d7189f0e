import { afterAll, expect, it } from '@jest/globals';
import type { BrowserContextOptions, Page } from 'playwright-core';
import type { Profile } from '../../services/domain/volunteer.js';
import { aNetwork, type Network } from '../support/a-network.js';
import { anOpenLine, type OpenLine } from '../support/an-open-line.js';
import { hasNoBarrier } from '../support/barriers.js';
import { launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { picture } from '../support/picture.js';
import { press } from '../support/press.js';
import { type Visit, visit } from '../widget/support/visit.js';

const laptop = { width: 1280, height: 800 };
const phone = { width: 320, height: 568 };
const second = 1_000;
const minute = 60 * second;

// They wait side by side: one of them waits half a minute for the network.
const starting = launchChromium();
const lines: OpenLine[] = [];
const networks: Network[] = [];
afterAll(async () => {
  await (await starting).close();
  await Promise.all([...networks, ...lines].map((one) => one.close()));
});

async function opened(): Promise<OpenLine> {
  const line = await anOpenLine();
  lines.push(line);
  return line;
}

async function ownNetwork(): Promise<Network> {
  const network = await aNetwork();
  networks.push(network);
  return network;
}

/** Whoever comes in by a link of their own. */
async function signedIn(link: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await (
    await starting
  ).newContext({ viewport: laptop, reducedMotion: 'reduce', bypassCSP: true, ...options });
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  return page;
}

/** A volunteer who is on duty. */
async function volunteer(
  line: OpenLine,
  alias: string,
  over: Partial<Profile> = {},
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await signedIn(await line.volunteer(alias, over), options);
  await page.getByRole('button', { name: 'aan', exact: true }).click();
  await page.getByText('Niemand wacht.').waitFor();
  return page;
}

/** A parent who asks for a person, and lets them read along. */
async function aParentWhoAsks(line: OpenLine, options: BrowserContextOptions = {}): Promise<Visit> {
  const parent = await visit(await starting, line.url, options);
  await parent.say('Ik wil met een mens praten');
  await parent.hears('Mag ik bewaren wat u typt');
  await parent.choose('Ja');
  await parent.hears('Mag de vrijwilliger lezen');
  await parent.choose('Ja');
  await parent.hears('Ik zoek een vrijwilliger');
  return parent;
}

/** Types it as somebody does, who then presses Enter. */
async function writes(desk: Page, text: string): Promise<void> {
  const field = desk.getByRole('textbox', { name: /Jouw bericht/ });
  await field.fill(text);
  await field.press('Enter');
}

/** Presses something under *Meer*. */
async function picks(desk: Page, name: string): Promise<void> {
  await desk.getByText('Meer', { exact: true }).click();
  await press(desk, name);
}

/** Only what people said to each other, without the bot. */
const atTheDesk = (desk: Page): Promise<string[]> => desk.locator('.bubble:not(.bot) .words').allInnerTexts();
const atHome = ({ page }: Visit): Promise<string[]> =>
  page.locator('.bubble:not(.bot) > p:not(.state)').allInnerTexts();

it.concurrent(
  'brings a parent and a volunteer together, and loses nothing when both are without network for half a minute',
  async () => {
    const [line, hers, theirs] = await Promise.all([opened(), ownNetwork(), ownNetwork()]);
    const desk = await volunteer(line, 'Mira', {}, { proxy: hers.proxy });
    const colleague = await volunteer(line, 'Joost');
    const parent = await aParentWhoAsks(line, { proxy: theirs.proxy });

    await press(desk, 'Oppakken');
    await parent.hears('Typ bot als u mij weer nodig heeft');
    await colleague.getByText('Mira heeft opgepakt.').waitFor();
    expect(await desk.locator('.log').innerText()).not.toMatch(/[0-9A-Z]{4}-[0-9A-Z]{4}-/);

    await writes(desk, 'Hallo, ik ben Mira. Hoe is het nu?');
    await parent.hears('Hallo, ik ben Mira. Hoe is het nu?');
    await desk.getByText('Gelezen').waitFor();
    await picture(desk, 'net 0 talk');
    await parent.page.locator('#input').pressSequentially('Moe', { delay: 50 });
    await desk.locator('.typing').waitFor();
    await parent.say('Moe. Niemand belt terug.');
    await desk.getByText('Moe. Niemand belt terug.').waitFor();

    const backAgain = new Promise((passed) => setTimeout(passed, 30 * second));
    hers.lose('cut');
    theirs.lose('silent');
    await desk.getByText('De verbinding is weg.').waitFor();
    await writes(desk, 'Dat klinkt zwaar.');
    await writes(desk, 'Wat zou u nu helpen?');
    await parent.say('Bent u er nog?');
    await parent.say('Ik wacht even.');
    await eventually(async () => {
      expect(await parent.page.locator('.state').allInnerTexts()).toEqual([
        'Nog niet verstuurd',
        'Nog niet verstuurd',
      ]);
    });
    await picture(desk, 'net 1 lost');
    await picture(parent.page, 'net 2 parent');
    await backAgain;
    hers.return();
    theirs.return();
    for (const page of [desk, parent.page]) await page.evaluate("dispatchEvent(new Event('online'))"); // as a phone does
    await parent.heard('Wat zou u nu helpen?');
    await desk.getByText('Ik wacht even.').waitFor();
    await parent.heard('De verbinding met Mira is weg.');

    await desk.reload();
    await desk.getByRole('textbox', { name: /Jouw bericht/ }).waitFor();
    await parent.say('Dat iemand luistert.');
    await desk.getByText('Dat iemand luistert.').waitFor();
    await eventually(async () => {
      const said = await atTheDesk(desk);
      expect(said).toEqual(await atHome(parent));
      expect(said.toSorted()).toEqual(
        [
          'Ik wil met een mens praten',
          'Ja',
          'Ja',
          'Hallo, ik ben Mira. Hoe is het nu?',
          'Moe. Niemand belt terug.',
          'Bent u er nog?',
          'Ik wacht even.',
          'Dat klinkt zwaar.',
          'Wat zou u nu helpen?',
          'Dat iemand luistert.',
        ].toSorted(),
      );
    });

    await press(desk, 'Gesprek afronden');
    await desk.getByLabel('Wat wilde de ander?').fill('Gehoord worden.');
    await desk.getByRole('dialog').getByRole('button', { name: 'Gesprek afronden' }).click();
    await parent.heard('Gehoord worden.');
    await desk.getByLabel('Dit was een zwaar gesprek').check();
    await press(desk, 'Even praten');
    await desk.getByText('Je hebt nu rust').waitFor();
    expect(parent.faults).toEqual([]);
  },
  120_000,
);

it.concurrent(
  'tells the truth to whoever waits for nobody, and gives them a call that is made',
  async () => {
    const line = await opened();
    const desk = await volunteer(line, 'Mira');
    const evenings = desk.context();
    await desk.close(); // her shift goes on; her laptop is shut
    const parent = await aParentWhoAsks(line);

    await line.passes(2 * minute + second);
    await parent.hears('Er heeft nog niemand opgenomen; ik blijf zoeken.');
    await line.passes(3 * minute);
    await parent.hears('Het is nu vijf minuten.');
    await picture(parent.page, 'nobody 0 five minutes');
    expect((await parent.bubbles()).join('\n')).toContain('Praten kan nu');
    expect(await parent.answers()).toEqual(['Ik wacht', 'Bericht achterlaten', 'Bel mij terug']);
    await line.passes(5 * minute);
    await parent.hears('Zal iemand u terugbellen of terugschrijven');
    expect((await parent.bubbles()).join('\n')).toContain('er kan nu niemand. Dat ligt niet aan u.');
    const coordinator = await signedIn(await line.coordinator('Sanne'));
    await coordinator.getByRole('heading', { name: 'Niemand kon opnemen' }).waitFor();
    await picture(coordinator, 'nobody 2 coordinator');

    await parent.choose('Bel mij terug');
    await parent.say('06-12345678');
    await parent.choose('Avond');
    await parent.choose('Nee');
    await parent.heard('Genoteerd: 06-12345678');
    const later = await evenings.newPage();
    await later.goto(`${line.url}/vrijwilliger`);
    await press(later, 'Ik doe dit');
    await later.getByText('06-12345678').waitFor();
    await picture(later, 'nobody 1 callback');
    await hasNoBarrier(later);
    await press(later, 'Geen gehoor');
    await later.getByText('1 keer geprobeerd').waitFor();
    await press(later, 'Gesproken');
    await later.getByText('Mooi, dank je wel.').waitFor();
    expect(await later.getByRole('heading', { name: 'Terugbellen' }).isVisible()).toBe(false);
    await coordinator.reload();
    await coordinator.getByText('niets open').waitFor();
    expect(parent.faults).toEqual([]);
  },
  120_000,
);

it.concurrent(
  'lets colleagues help: one learns, one joins in and then takes over, each with a yes of the parent',
  async () => {
    const line = await opened();
    const [mira, joost, bo] = await Promise.all([
      volunteer(line, 'Mira'),
      volunteer(line, 'Joost', {}, { viewport: phone }),
      volunteer(line, 'Bo', { isTrainee: true }),
    ]);
    const parent = await aParentWhoAsks(line);
    await press(mira, 'Oppakken');
    await parent.hears('Typ bot als u mij weer nodig heeft');
    await writes(mira, 'Hallo, ik ben Mira.');

    const note = 'Rustig beginnen.';
    await picks(mira, 'Notities');
    await mira.getByLabel('Nieuwe notitie').fill(note);
    await press(mira, 'Bewaar');
    await mira.getByText(note).waitFor();
    await picture(mira, 'walk 1 notes');
    await hasNoBarrier(mira);
    await press(mira, 'Terug');

    await picks(mira, 'Leerling laten meelezen');
    await hasNoBarrier(mira);
    await press(mira, 'Bo');
    await mira.getByText('We vragen of Bo mag meelezen.').waitFor();
    await picture(mira, 'walk 2 asked');
    await parent.hears('Bo leert mee en schrijft niet.');
    await parent.choose('Ja');
    await bo.getByText('Je leest mee met Mira en schrijft niet.').waitFor();
    await bo.getByText('Hallo, ik ben Mira.').waitFor();
    expect(await bo.getByRole('textbox').count()).toBe(0);
    await picture(bo, 'walk 3 trainee');
    await hasNoBarrier(bo);
    await press(bo, 'Ik stop met meelezen');
    await bo.getByText('Mira praat verder.').waitFor();
    await picture(bo, 'walk 4 trainee left');
    await parent.hears('Bo is er nu niet bij. U praat verder met Mira.');

    await picks(mira, 'Hulp van collega');
    await press(mira, 'Joost');
    await parent.hears('Joost is ook vrijwilliger en wil meepraten');
    await parent.choose('Ja');
    await joost.getByText('Je praat mee met Mira.').waitFor();
    await writes(joost, 'Dag, ik ben Joost.');
    await parent.hears('Dag, ik ben Joost.');
    await mira.getByText('Dag, ik ben Joost.').waitFor();
    await picks(joost, 'Notities');
    await joost.getByText(note).waitFor();
    await picture(joost, 'walk 5 small notes');
    await hasNoBarrier(joost);
    await press(joost, 'Terug');
    await hasNoBarrier(joost);
    await press(mira, 'Verder zonder Joost');
    await joost.getByText('Mira praat verder.').waitFor();

    await picks(mira, 'Coördinator roepen');
    await mira.getByText('De coördinator is geroepen.').waitFor();
    await picture(mira, 'walk 6 called');
    await picks(mira, 'Even weg');
    await parent.hears('Mira is even weg.');

    await picks(mira, 'Overdragen');
    await press(mira, 'Joost');
    await parent.hears('Joost leest dan dit gesprek');
    await parent.choose('Ja');
    await joost.getByText('Mira draagt dit gesprek aan jou over.').waitFor();
    await picture(joost, 'walk 7 small taking over');
    await hasNoBarrier(joost);
    await writes(joost, 'Mira heeft mij bijgepraat.');
    await mira.getByText('Mira heeft mij bijgepraat.').waitFor();
    await picture(mira, 'walk 8 handing over');
    await hasNoBarrier(mira);
    await press(mira, 'Nu overdragen aan Joost');
    await parent.heard('Joost is er.');
    await mira.getByText('Joost heeft het gesprek overgenomen.').waitFor();
    await picture(mira, 'walk 9 handed over');
    await press(mira, 'Goed');
    await writes(joost, 'Zullen we verder gaan?');
    await parent.hears('Zullen we verder gaan?');
    await picks(joost, 'Gesprek afronden');
    await joost.getByRole('dialog').getByRole('button', { name: 'Gesprek afronden' }).click();
    await joost.getByText('Hoe gaat het met jou?').waitFor();
    expect((await parent.bubbles()).join('\n')).not.toContain(note);
    expect(parent.faults).toEqual([]);
  },
  120_000,
);
