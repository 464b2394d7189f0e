import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { catalogue as texts } from '../../data/text/catalogue.js';
import { barriersOn } from '../support/barriers.js';
import { launchChromium } from '../support/chromium.js';
import { type RunningLine, runLine } from '../support/running-line.js';
import { said } from '../widget/support/the-script.js';
import { visit } from '../widget/support/visit.js';

const phone = { width: 320, height: 568 };

let line: RunningLine;
let browser: Browser;
beforeAll(async () => {
  [line, browser] = await Promise.all([runLine({ command: 'demo' }), launchChromium()]);
});
afterAll(async () => {
  await Promise.all([line.end(), browser.close()]);
});

/** What is wrong with a page for somebody who cannot see, hear or point well. */
async function barriers(page: Page): Promise<readonly unknown[]> {
  const violations = await barriersOn(page);
  return violations.map(({ id, impact, nodes }) => [id, impact, nodes.map(({ html }) => html)]);
}

for (const [at, colorScheme, role] of [
  ['by day', 'light', 'council-member'],
  ['at night', 'dark', 'council-chair'],
] as const) {
  it(`puts no barrier on any page, on a small phone ${at}`, async () => {
    const options = { viewport: phone, colorScheme, bypassCSP: true }; // the checker is script, our pages allow none
    const found: Record<string, readonly unknown[]> = {};
    const context = await browser.newContext(options);
    const page = await context.newPage();
    const looks = async (path: string): Promise<void> => {
      await page.goto(line.url + path);
      found[path] = await barriers(page);
    };
    for (const path of ['/', '/help', '/raad', '/aanmelden', '/aanmelden?token=oud', '/is-er-niet'])
      await looks(path);

    const link = new RegExp(`^sign-in ${role} (\\S+)$`, 'm').exec(line.printed())?.[1] ?? '';
    await page.goto(link);
    found['the link'] = await barriers(page);
    await page.getByRole('button', { name: 'Aanmelden' }).click();
    await page.getByRole('heading', { name: 'Verhalen voor de raad' }).waitFor();
    found['the list'] = await barriers(page);
    await page.locator('main a[href^="/raad/verhaal/"]').first().click();
    await page.locator('.story').waitFor();
    found['a story'] = await barriers(page);
    await looks('/raad/verhaal/is-er-niet');
    await context.close();

    const parent = await visit(browser, line.url, options);
    for (const [label, then] of [
      ['reply.tell', 'who.ask'],
      ['role.parent', 'privacy.ok'],
      ['reply.yes', 'story.ask'],
    ] as const) {
      await parent.choose(texts.label(label, 'u'));
      await parent.hears(said(then).at(-1) ?? '');
    }
    found['a talk'] = await barriers(parent.page);
    await parent.close();

    expect(found).toEqual(Object.fromEntries(Object.keys(found).map((where) => [where, []])));
  }, 120_000);
}
