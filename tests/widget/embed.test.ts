import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { catalogue as texts } from '../../data/text/catalogue.js';
import { launchChromium } from '../support/chromium.js';
import { type OpenLine, openLine } from './support/open-line.js';
import { said } from './support/the-script.js';

/** Takes down everything that a script on a page can get hold of. */
const recorder = `
  window.record = [];
  const note = (...what) => record.push(what.map(String).join(' '));
  for (const type of ['keydown', 'keyup', 'keypress', 'input', 'change', 'click', 'paste', 'focusin'])
    addEventListener(type, (event) => note(type, event.key, event.data, event.target?.value), true);
  addEventListener('message', (event) => note('message', JSON.stringify(event.data)), true);
  new MutationObserver(() => note(document.documentElement.outerHTML)).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
  new PerformanceObserver((list) => list.getEntries().forEach((entry) => note(entry.name))).observe({ entryTypes: ['resource'] });
  setInterval(() => {
    const frame = [...document.querySelectorAll('*')].map((one) => one.shadowRoot?.querySelector('iframe')).find(Boolean);
    for (const look of [() => frame.contentDocument.body.innerText, () => frame.contentWindow.document.title, () => frame.contentWindow.location.href, () => frame.contentWindow.page, () => getSelection(), () => document.body.innerText])
      try { note(look()); } catch { }
  }, 50);
`;

let browser: Browser;
let host: Server;
let hostUrl: string;
let at: OpenLine;
let context: BrowserContext;
let page: Page;
let frame: FrameLocator;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  host = createServer((_, response) => {
    response.setHeader('Content-Type', 'text/html');
    response.end(
      `<!doctype html><html lang="nl"><title>De Boomgaard</title><script>${recorder}</script><h1>Jeugdhulp</h1><script src="${at.url}/widget.js"></script>`,
    );
  });
  host.listen(0, '127.0.0.1');
  await once(host, 'listening');
  hostUrl = `http://localhost:${String((host.address() as AddressInfo).port)}`;
  at = await openLine({ embedOrigins: [hostUrl] });
  context = await browser.newContext();
  page = await context.newPage();
  page.setDefaultTimeout(10_000);
  await page.goto(hostUrl);
  frame = page.frameLocator('iframe');
});
afterEach(async () => {
  await context.close();
  await at.stop();
  host.close();
});

const opener = () => page.getByRole('button', { name: texts.label('ui.open', 'u') });
const tell = async (words: string) => {
  await frame.locator('#input').fill(words);
  await frame.locator('#input').press('Enter');
};
const asked = said('story.ask').at(-1) ?? '';

it('lets a recorder on the host page read not one word of the talk', async () => {
  const words = ['Zilverberk', 'Kastanjelaan', 'voogd'];
  await opener().click();
  for (const word of words) {
    await frame.locator('#input').pressSequentially(word);
    await frame.locator('#input').press('Enter');
    await frame.locator('.own', { hasText: word }).waitFor();
  }
  await frame.locator('.bot', { hasText: asked }).nth(2).waitFor();
  await page.waitForTimeout(200);
  const record = await page.evaluate<string[]>('window.record');

  expect(at.line.kept).toEqual(words);
  expect(record.some((line) => line.includes('message'))).toBe(true);
  const overheard = record.filter((line) =>
    [...words, asked, 'Welkom bij'].some((word) => line.includes(word)),
  );
  expect(overheard).toEqual([]);
  expect(record.filter((line) => /^(key|input)/.test(line))).toEqual([]);
});

it('closes and opens again where the talk was', async () => {
  await opener().click();
  await tell('een');
  await frame.locator('.bot', { hasText: asked }).waitFor();
  await frame.locator('.fold').click();
  await opener().click();

  expect(await frame.locator('.own').allTextContents()).toEqual([`${texts.label('ui.you', 'u')}: een`]);
});

it('takes the whole host page away at Snel weg, and Back shows nothing of the talk', async () => {
  await opener().click();
  await tell('een');
  await frame.locator('.bot', { hasText: asked }).waitFor();
  await frame.locator('.exit').click();
  await page.waitForURL(at.exitUrl);
  await page.goBack();

  expect(page.frames().map((one) => one.url())).not.toContain(`${at.url}/`);
});

it('gets away with 3 × Shift, also for whoever clicked beside the window', async () => {
  await opener().click();
  await frame.locator('#input').waitFor();
  await page.locator('h1').click();
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');

  await page.waitForURL(at.exitUrl);
});

it('stays with whoever presses Shift now and then on the host page, or types capitals there', async () => {
  await page.clock.install();
  await opener().click();
  await frame.locator('#input').waitFor();
  await page.locator('h1').click();
  for (let press = 0; press < 3; press += 1) {
    await page.keyboard.press('Shift');
    await page.clock.fastForward('00:04');
  }
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+A');

  // Leaving takes the window down before anything else.
  expect(await page.locator('iframe').count()).toBe(1);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift');
  await page.waitForURL(at.exitUrl);
});

it('leaves the host page as it was when the line is down, and opens when it is back', async () => {
  await at.stop();
  await opener().click();
  await opener().waitFor({ state: 'hidden' });
  await opener().waitFor();
  expect(await page.locator('iframe').count()).toBe(0);

  await at.start();
  await opener().click();
  await frame.locator('#input').waitFor();
});

it('shows itself in nobody else’s frame', async () => {
  await page.goto(hostUrl.replace('localhost', '127.0.0.1'));
  await opener().click();
  await page.waitForTimeout(500);

  expect(await frame.locator('#input').count()).toBe(0);
});
