import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { barriersOn } from '../support/barriers.js';
import { launchChromium } from '../support/chromium.js';
import { type OpenLine, openLine } from './support/open-line.js';
import { said } from './support/the-script.js';
import { type Visit, visit } from './support/visit.js';

let browser: Browser;
let at: OpenLine;
beforeAll(async () => {
  browser = await launchChromium();
  at = await openLine();
});
afterAll(async () => {
  await browser.close();
  await at.stop();
});

const end = (key: Parameters<typeof said>[0]) => said(key).at(-1) ?? '';

/** How much of the window somebody sees of each bubble, 0 to 1. */
const seen = (page: Page): Promise<number[]> =>
  page.evaluate(`(() => {
    const around = document.querySelector('.scroll').getBoundingClientRect();
    return [...document.querySelectorAll('.bubble p')].map((bubble) => {
      const { top, bottom, height } = bubble.getBoundingClientRect();
      return Math.max(0, Math.min(bottom, around.bottom) - Math.max(top, around.top)) / height;
    });
  })()`);

const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(`[...document.querySelectorAll('button, a, textarea, .score label')]
    .map((one) => [one.textContent.trim() || one.className, one.getBoundingClientRect()])
    .filter(([, { width, height }]) => width > 0 && (width < 43.9 || height < 43.9))
    .map(([name, { width, height }]) => name + ' ' + width + ' x ' + height)`);

const sideways = (page: Page): Promise<boolean> =>
  page.evaluate(
    'document.documentElement.scrollWidth > innerWidth || document.querySelector(".scroll").scrollWidth > innerWidth',
  );

/** Every state a person may see, one after the other. */
async function everyState(parent: Visit, look: (state: string) => Promise<void>): Promise<void> {
  await parent.say('hallo');
  await parent.hears(end('story.ask'));
  await parent.say('Ouder');
  await parent.hears(end('theme.list'));
  await parent.page.locator('.answers button').nth(1).click();
  await look('several answers');
  await parent.say('cijfer');
  await parent.hears(end('close.heard'));
  await parent.page.locator('.score label').nth(7).click();
  await look('a score');
  await parent.say('code');
  await parent.hears(end('sum.ok'));
  await parent.page.click('.menu');
  await look('the menu');
  await parent.page.click('.menu');
  await parent.page.route(/activities$/, (route) => route.abort());
  await parent.say('Dit komt niet aan.');
  await parent.page.locator('.state').waitFor();
  await look('not sent');
}

const inDaylight: BrowserContextOptions = {};
const inTheDark: BrowserContextOptions = { colorScheme: 'dark' };
const onTheSmallestPhone: BrowserContextOptions = { viewport: { width: 320, height: 568 } };
const onADesktop: BrowserContextOptions = { viewport: { width: 1280, height: 800 } };
const onADesktopAtTwiceTheSize: BrowserContextOptions = { viewport: { width: 640, height: 400 } };

it.each(Object.entries({ inDaylight, inTheDark, onADesktop }))(
  'stands in nobody’s way %s: axe finds nothing serious',
  async (_, options) => {
    const parent = await visit(browser, at.url, { reducedMotion: 'reduce', ...options });
    const found: string[] = [];
    await everyState(parent, async (state) => {
      const violations = await barriersOn(parent.page);
      for (const { id, impact, nodes } of violations) {
        if (impact === 'serious' || impact === 'critical')
          found.push(`${state}, ${id}: ${nodes.map(({ html }) => html).join(' ')}`);
      }
    });
    await parent.close();

    expect(found).toEqual([]);
  },
  60_000,
);

it.each(Object.entries({ inDaylight, onTheSmallestPhone, onADesktop, onADesktopAtTwiceTheSize }))(
  'has everything in reach of a thumb and nothing running off %s',
  async (_, options) => {
    const parent = await visit(browser, at.url, options);
    const found: string[] = [];
    await everyState(parent, async (state) => {
      if (await sideways(parent.page)) found.push(`${state}: runs off`);
      found.push(...(await tooSmall(parent.page)).map((what) => `${state}: ${what}`));
    });
    await parent.close();

    expect(found).toEqual([]);
  },
);

it('keeps two messages, 112 and the way out in sight on the smallest phone with its keyboard open', async () => {
  const parent = await visit(browser, at.url, { viewport: { width: 320, height: 568 } });
  await parent.say('hallo');
  await parent.hears(end('story.ask'));
  await parent.page.setViewportSize({ width: 320, height: 260 });
  await parent.page.focus('#input');
  await parent.page.locator('html.short').waitFor();
  await parent.page.waitForTimeout(400);

  expect((await seen(parent.page)).slice(-2)).toEqual([1, 1]);
  for (const selector of ['.exit', '.danger-call', '#input', '.send']) {
    const box = await parent.page.locator(selector).boundingBox();
    expect((box?.y ?? 1_000) + (box?.height ?? 0)).toBeLessThanOrEqual(260);
  }
  await parent.close();
});

it('moves nothing for whoever asked for stillness', async () => {
  const parent = await visit(browser, at.url, { reducedMotion: 'reduce' });

  expect(await parent.page.evaluate('document.getAnimations().length')).toBe(0);
  await parent.close();
});

it('says without script what to do instead', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(at.url);

  for (const number of ['112', '113', '0800-2000']) {
    expect(await page.locator('.without-script').getByText(number, { exact: true }).isVisible()).toBe(true);
  }
  expect(await page.locator('.without-script a[href="/help"]').count()).toBe(1);
  // What does nothing when it is pressed is not there: Snel weg least of all.
  expect(await page.locator('button:visible, textarea:visible').count()).toBe(0);
  await context.close();
});

it('weighs at most 20 KB, script and style together, as it goes over the line', () => {
  const weight = (name: string) => gzipSync(readFileSync(`dist/public/${name}`), { level: 9 }).length;

  expect(weight('chat.js') + weight('chat.css')).toBeLessThanOrEqual(20 * 1024);
});
