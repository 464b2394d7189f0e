/** Holds a whole intake in stock Web Chat against the built line: `npm run conformance:webchat [screenshot.png]`. */
import { deepStrictEqual as isTheSame, ok } from 'node:assert/strict';
import type { Page } from 'playwright-core';
import { z } from 'zod';
import { bringWebChat } from '../../support/bring-web-chat.js';
import { launchChromium } from '../../support/chromium.js';
import { freePort, runLine } from '../../support/running-line.js';
import { openSite } from './page.js';

/** From the first click until it is passed on; `⚡` kills the line and starts it again. */
const said = [
  'Iets vertellen',
  'Ouder',
  'Ja',
  'Mijn voogd belt al sinds mei nooit terug over mijn zoon.',
  '⚡',
  'Ik heb het ook twee keer gemaild, geen antwoord.',
  'Dit is het',
  'Ik slaap er slecht van.',
  'Uitleg',
  'Ja',
  'Ik heb hem',
  'Doorgeven aan de raad',
  'Ja',
  'Zo doorgeven',
  'Ja',
] as const;

const activitySet = z.object({
  activities: z.array(
    z.object({
      text: z.string().optional(),
      from: z.object({ role: z.string().optional() }),
      channelData: z.object({ peerlijn: z.object({ key: z.string() }).optional() }).optional(),
      suggestedActions: z.object({ actions: z.array(z.object({ title: z.string() })) }).optional(),
    }),
  ),
  watermark: z.string().optional(),
});
type Activity = z.infer<typeof activitySet>['activities'][number];

/** Everything the line keeps of the talk in that window. */
async function keptBy(line: string, page: Page): Promise<readonly Activity[]> {
  const { token, conversationId } = z
    .object({ token: z.string(), conversationId: z.string() })
    .parse(await page.evaluate('window.talk'));
  const all: Activity[] = [];
  for (let watermark = ''; ;) {
    const url = `${line}/v3/directline/conversations/${conversationId}/activities?watermark=${watermark}`;
    const answer = await fetch(url, { headers: { authorization: `Bearer ${token}` } });
    const set = activitySet.parse(await answer.json());
    if (set.activities.length === 0) return all;
    all.push(...set.activities);
    watermark = set.watermark ?? '';
  }
}

const texts = (activities: readonly Activity[]): readonly string[] =>
  activities.map(({ text }) => text ?? '');
const repliesTo = (activities: readonly Activity[]): readonly string[] =>
  activities.at(-1)?.suggestedActions?.actions.map(({ title }) => title) ?? [];

const plain = (words: string): string => words.replace(/\s+/g, ' ').trim();
const onScreen = async (page: Page, selector: string): Promise<readonly string[]> =>
  (await page.locator(selector).allInnerTexts()).map(plain);
const bubbles = (page: Page) => onScreen(page, '.webchat__bubble__content');
const reply = '.webchat__suggested-action';
const offered = (page: Page) => onScreen(page, reply);

/** Waits until the window shows everything that the line said, with the replies to the open question under it. */
async function showsAll(line: string, page: Page): Promise<readonly Activity[]> {
  for (let left = 150; ; left -= 1) {
    const all = await keptBy(line, page);
    const [wanted, shown] = [
      [texts(all).map(plain), repliesTo(all).map(plain)],
      [await bubbles(page), await offered(page)],
    ];
    const isShown = all.at(-1)?.from.role === 'bot' && JSON.stringify(wanted) === JSON.stringify(shown);
    if (isShown) return all;
    if (left === 0) isTheSame(shown, wanted);
    await page.waitForTimeout(200);
  }
}

async function says(words: string, page: Page): Promise<void> {
  const button = page.locator(reply).filter({ hasText: new RegExp(`^${words}$`) });
  if ((await button.count()) > 0) return button.click();
  const box = page.locator('[data-id="webchat-sendbox-input"]');
  await box.fill(words);
  await box.press('Enter');
}

const port = await freePort();
const address = `http://127.0.0.1:${String(port)}`;
const site = await openSite(bringWebChat(), address);
const line = await runLine({ port, env: { EMBED_ORIGINS: site.origin } });
const browser = await launchChromium();
try {
  const page = await browser.newPage({ viewport: { width: 420, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(site.origin);
  await page.waitForFunction('window.talk');
  let all = await showsAll(line.url, page);
  for (const words of said) {
    const before = all.length;
    if (words === '⚡') {
      const reconnected = page.waitForEvent('websocket', { timeout: 30_000 });
      await line.stop('SIGKILL');
      await line.start();
      await reconnected;
      continue;
    }
    await says(words, page);
    do all = await showsAll(line.url, page);
    while (all.length < before + 2);
    process.stdout.write(`${words} → ${String(all.at(-1)?.channelData?.peerlijn?.key)}\n`);
  }
  const keys = all.map(({ channelData }) => channelData?.peerlijn?.key);
  ok(keys.includes('fwd.ok'), 'the story was not passed on');
  isTheSame(faults, []);
  const [, , picture] = process.argv;
  if (picture !== undefined) await page.screenshot({ path: picture });
  process.stdout.write(
    `Web Chat held a whole intake: ${String(all.length)} bubbles, all of them shown, once, in order\n`,
  );
} finally {
  await browser.close();
  await line.end();
  site.close();
}
