import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { catalogue as texts } from '../../data/text/catalogue.js';
import type { LabelKey, SentenceKey } from '../../services/domain/text-catalogue.js';
import { launchChromium } from '../support/chromium.js';
import { type RunningLine, runLine } from '../support/running-line.js';
import { said } from '../widget/support/the-script.js';
import { type Visit, visit } from '../widget/support/visit.js';

/** Everything in the story that could tell who it is about. */
const names = ['Yasmina', 'Berg', 'Kees', 'Jansen', 'Amersfoort', '12345678', '111222333', 'Fatima'];

let line: RunningLine;
let browser: Browser;
beforeAll(async () => {
  [line, browser] = await Promise.all([runLine(), launchChromium()]);
});
afterAll(async () => {
  await Promise.all([line.end(), browser.close()]);
});

const label = (key: LabelKey): string => texts.label(key as 'reply.yes', 'u');
const question = (key: SentenceKey): string => said(key).at(-1) ?? '';

/** Presses an answer and waits for the question that follows. */
async function chooses(parent: Visit, key: LabelKey, then: SentenceKey): Promise<void> {
  await parent.choose(label(key));
  await parent.hears(question(then));
}

async function tells(parent: Visit, words: string, then: SentenceKey): Promise<void> {
  await parent.say(words);
  await parent.hears(question(then));
}

/** The tab is loaded anew: the same talk, and the same question with the same answers. */
async function reloads(parent: Visit): Promise<void> {
  const before = [await parent.bubbles(), await parent.answers()];
  await parent.page.reload();
  await parent.page
    .locator('.bubble')
    .nth((before[0]?.length ?? 0) - 1)
    .waitFor();
  expect([await parent.bubbles(), await parent.answers()]).toEqual(before);
}

const lastBubbles = async (parent: Visit, count: number): Promise<readonly string[]> =>
  (await parent.bubbles()).slice(-count);

/** A council member who has a link comes in. */
async function memberSignsIn(): Promise<Page> {
  const { code, out } = await line.command('invite', 'council-member', 'Noor');
  expect(code).toBe(0);
  const page = await (await browser.newContext()).newPage();
  await page.goto(out.trim());
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('heading', { name: 'Verhalen voor de raad' }).waitFor();
  return page;
}

it('takes the story of a parent to the council, exactly as the parent agreed to it, and back', async () => {
  const parent = await visit(browser, line.url);
  await chooses(parent, 'reply.tell', 'who.ask');
  await chooses(parent, 'role.parent', 'privacy.ok');
  await chooses(parent, 'reply.yes', 'story.ask');
  await tells(
    parent,
    'Mijn dochter Yasmina van den Berg woont in een groep in Amersfoort. Haar voogd Kees Jansen belt nooit terug.',
    'story.more',
  );
  await tells(parent, 'Mijn nummer is 06-12345678 en haar BSN is 111222333.', 'story.more');
  await reloads(parent);
  expect((await parent.bubbles()).join('\n')).not.toContain('111222333');
  await chooses(parent, 'reply.done', 'probe.feel');
  await tells(parent, 'Ik slaap er slecht van.', 'probe.tried');
  await tells(parent, 'Ik heb Fatima van de groep drie keer gebeld.', 'wish.ask');
  await parent.choose(label('wish.explanation'));
  await parent.choose(label('reply.ready'));
  await parent.page.locator('.answers').getByText(label('reply.fix'), { exact: true }).waitFor();

  // One line of the summary is not right.
  await chooses(parent, 'reply.fix', 'sum.which');
  await parent.choose(label('summary.tried'));
  await parent.hears('drie keer gebeld');
  await tells(parent, 'Ik heb Fatima van de groep vier keer gebeld.', 'sum.changed');
  const [, card] = await lastBubbles(parent, 3);
  expect(card).toContain('vier keer gebeld');
  expect(card).not.toContain('drie keer');
  await chooses(parent, 'reply.yes', 'sum.ok_off');
  const code = (await parent.page.locator('.log .code-value').last().textContent()) ?? '';
  expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
  await chooses(parent, 'reply.have_code', 'route.intro');
  await chooses(parent, 'reply.route_council', 'confirm.route');
  await parent.choose(label('reply.yes'));
  await parent.hears(question('fwd.show'));
  await reloads(parent);

  const [shown = ''] = await lastBubbles(parent, 2);
  const agreed = shown.slice(1, -1); // without the quotation marks
  expect(agreed).toContain('vier keer gebeld');
  expect(names.filter((name) => agreed.includes(name))).toEqual([]);
  await chooses(parent, 'reply.send', 'fwd.consent');
  await chooses(parent, 'reply.yes', 'fwd.extra');
  await parent.choose(label('reply.extra_learn'));
  await chooses(parent, 'reply.ready', 'route.more');
  await parent.choose(label('reply.no'));
  await parent.hears(question('close.reported'));
  expect(parent.faults).toEqual([]);
  await parent.close();

  // The council reads precisely that.
  const member = await memberSignsIn();
  await member.locator('main a[href^="/raad/verhaal/"]').click();
  const story = member.locator('.story');
  await story.waitFor();
  expect(await story.textContent()).toBe(agreed);
  const page = await member.content();
  expect(names.filter((name) => page.includes(name))).toEqual([]);
  await member.getByRole('button', { name: /Gezien/ }).click();
  await member.getByText('Gezien', { exact: true }).waitFor();

  // The parent comes back with the code, in another browser, and erases everything.
  const back = await visit(browser, line.url);
  await chooses(back, 'reply.return', 'code.ask');
  await tells(back, code.toLowerCase(), 'back.hello');
  expect((await lastBubbles(back, 2))[0]).toContain(label('status.council_review'));
  await back.page.reload();
  await back.hears(question('back.hello'));
  await chooses(back, 'reply.stop_erase', 'wd.which');
  await chooses(back, 'reply.erase_all', 'wd.erase');
  await back.choose(label('reply.yes_erase'));
  await back.hears(question('start.choose'));

  await chooses(back, 'reply.return', 'code.ask');
  await tells(back, code, 'code.bad');
  await back.close();
  await member.goto(`${line.url}/raad`);
  expect(await member.content()).not.toContain('vier keer gebeld');
  await member.context().close();
}, 120_000);
