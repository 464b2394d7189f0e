import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { catalogue as texts } from '../../data/text/catalogue.js';
import { launchChromium } from '../support/chromium.js';
import { type OpenLine, openLine } from './support/open-line.js';
import { said } from './support/the-script.js';
import { type Visit, visit } from './support/visit.js';

let browser: Browser;
let at: OpenLine;
let parent: Visit;
const secret = 'Mijn dochter slaapt bij haar oma';

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  at = await openLine();
  parent = await visit(browser, at.url);
  await parent.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await parent.say(secret);
  await parent.hears(said('story.ask').at(-1) ?? '');
});
afterEach(async () => {
  await parent.close();
  await at.stop();
});

const everythingInTheTab = () => parent.page.evaluate('document.documentElement.outerHTML + document.title');
const kept = () => parent.page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })');

it('is away at the press of a button, and Back shows nothing of it', async () => {
  await parent.page.evaluate("navigator.clipboard.writeText('K7QF-2M9X-T4VB-8RWN')");
  await parent.page.getByRole('button', { name: texts.label('ui.quick_exit', 'u') }).click();
  await parent.page.waitForURL(at.exitUrl);

  expect(await kept()).toBe('{}');
  expect(await parent.page.evaluate('navigator.clipboard.readText()')).toBe('');
  await parent.page.goBack();
  expect(parent.page.url()).not.toBe(`${at.url}/`);
  expect(await everythingInTheTab()).not.toContain(secret);
});

it('is away without a network, on an empty page, and finds nothing again', async () => {
  await parent.page.context().setOffline(true);
  await parent.page.click('.exit');
  await parent.page.waitForURL('about:blank');
  expect(await everythingInTheTab()).toBe('<html><head></head><body></body></html>');

  await parent.page.context().setOffline(false);
  await parent.page.goBack();
  expect(await everythingInTheTab()).not.toContain(secret);
  await parent.page.goto(at.url);
  expect(await everythingInTheTab()).not.toContain(secret);
  expect(await kept()).toBe('{}');
});

it('empties the screen by itself, also when the other page never comes', async () => {
  // An answer without content leaves the browser where it was.
  await parent.page.route(at.exitUrl, (route) => route.fulfill({ status: 204 }));
  const asked = parent.page.waitForResponse(at.exitUrl);
  await parent.page.click('.exit', { noWaitAfter: true });
  await asked;

  expect(parent.page.url()).toBe(`${at.url}/`);
  expect(await parent.page.evaluate('document.body.innerHTML')).toBe('');
  expect(await parent.page.title()).not.toContain('Lijn');
  expect(await kept()).toBe('{}');
});

it('is away when the line is down', async () => {
  await at.stop();
  await parent.page.click('.exit');
  await parent.page.locator('.window').waitFor({ state: 'detached' });

  expect(await everythingInTheTab()).not.toContain(secret);
});

it('counts down aloud at each Shift and is away at the third', async () => {
  const countdown = parent.page.getByRole('alert');
  await parent.page.keyboard.press('Shift');
  expect(await countdown.textContent()).toBe(texts.label('ui.exit_count', 'u', { n: '2' }));
  await parent.page.keyboard.press('Shift');
  expect(await countdown.textContent()).toBe(texts.label('ui.exit_count', 'u', { n: '1' }));
  await parent.page.keyboard.press('Shift');
  await parent.page.waitForURL(at.exitUrl);

  expect(await kept()).toBe('{}');
});

it('stays when somebody types capitals, or another key comes between', async () => {
  await parent.page.focus('#input');
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift', 'Shift', 'x', 'Shift']) {
    await parent.page.keyboard.press(key);
  }

  expect(parent.page.url()).toBe(`${at.url}/`);
  expect(await parent.page.inputValue('#input')).toBe('ABCx');
  expect(await parent.page.getByRole('alert').textContent()).toBe(
    texts.label('ui.exit_count', 'u', { n: '2' }),
  );
});

it('forgets a Shift after three seconds, and says so', async () => {
  const countdown = parent.page.locator('.countdown');
  await parent.page.clock.install();
  for (let press = 0; press < 3; press += 1) {
    await parent.page.keyboard.press('Shift');
    expect(await countdown.textContent()).toBe(texts.label('ui.exit_count', 'u', { n: '2' }));
    await parent.page.clock.fastForward('00:04');
    expect(await countdown.textContent()).toBe('');
  }

  expect(await parent.bubbles()).toContain(secret);
});

it('says before it is needed that the history of the browser stays', async () => {
  await parent.page.click('.menu');

  expect(await parent.page.getByText(texts.label('ui.exit_note', 'u')).isVisible()).toBe(true);
});
