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

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  at = await openLine();
  parent = await visit(browser, at.url);
});
afterEach(async () => {
  await parent.close();
  await at.stop();
});

const asked = said('story.ask').at(-1) ?? '';
const states = () => parent.page.locator('.state');
const notice = () => parent.page.locator('.notice');
const activities = /\/activities$/;

it('keeps a message once when it arrived and only the answer to it got lost', async () => {
  let lost = 0;
  await parent.page.route(activities, async (route) => {
    if (route.request().method() !== 'POST' || lost > 1) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await parent.say('Niemand belde mij terug.');
  await parent.hears(asked);
  await states().first().waitFor({ state: 'detached' });
  await parent.say('En nu wil ik dat vertellen.');
  await parent.page.locator('.own').nth(1).waitFor();
  await expect(at.line.said(2)).resolves.toEqual(['Niemand belde mij terug.', 'En nu wil ik dat vertellen.']);

  expect(lost).toBe(2);
  expect(await parent.page.locator('.own').count()).toBe(2);
});

it('says honestly what is not sent yet while the line is gone, and sends it all, in order, when it is back', async () => {
  await parent.say('een');
  await parent.hears(asked);
  await at.stop();
  for (const words of ['twee', 'drie', 'vier']) await parent.say(words);
  await states().nth(2).waitFor();
  expect(await states().allTextContents()).toEqual(
    Array.from({ length: 3 }, () => texts.label('ui.unsent', 'u')),
  );
  await notice().waitFor({ state: 'visible' });

  await at.start();
  await expect(at.line.said(4)).resolves.toEqual(['een', 'twee', 'drie', 'vier']);
  await states().first().waitFor({ state: 'detached' });
  await notice().waitFor({ state: 'hidden' });
  await parent.hears(asked);
  expect(await parent.page.locator('.own').count()).toBe(4);
});

it('tells who loses the network that the text stays, and goes on by itself', async () => {
  await parent.say('een');
  await parent.hears(asked);
  await parent.page.context().setOffline(true);
  await notice()
    .filter({ hasText: said('err.offline')[0] ?? '' })
    .waitFor();
  await parent.say('twee');
  await states().waitFor();
  await parent.page.context().setOffline(false);

  await expect(at.line.said(2)).resolves.toEqual(['een', 'twee']);
  await states().first().waitFor({ state: 'detached' });
});

it('says what cannot be kept, with the numbers for danger, and keeps it as soon as it can', async () => {
  await parent.say('een');
  await parent.hears(asked);
  at.line.isBroken = true;
  await parent.say('twee');
  await notice()
    .filter({ hasText: said('err.store').join(' ') })
    .waitFor();
  expect(await states().allTextContents()).toHaveLength(1);
  at.line.isBroken = false;
  await parent.page.evaluate("dispatchEvent(new Event('online'))");

  await expect(at.line.said(2)).resolves.toEqual(['een', 'twee']);
});

it('says nothing twice and leaves nothing out when the socket is cut in the middle of a talk', async () => {
  const heard = [];
  for (const words of ['een', 'twee', 'drie']) {
    await parent.say(words);
    await parent.hears(asked);
    heard.push(words, ...said('story.ask'));
    await at.stop();
    await at.start();
    at.line.interrupt({ text: `na ${words}` });
    await parent.hears(`na ${words}`);
    heard.push(`na ${words}`);
  }

  expect((await parent.bubbles()).slice(3)).toEqual(heard);
});

it('talks with people whose network lets no socket through', async () => {
  const other = await openLine({ sockets: false });
  const visitor = await visit(browser, other.url);
  await visitor.say('een');
  await visitor.hears(asked);
  other.line.interrupt({ text: 'Ik ben er nog.' });
  await visitor.hears('Ik ben er nog.');

  expect(other.line.kept).toEqual(['een']);
  await visitor.close();
  await other.stop();
});

it('offers a new beginning when a talk no longer opens, and loses no word that was not sent', async () => {
  await parent.say('een');
  await parent.hears(asked);
  await parent.page.route(/v3\/directline/, (route) => route.fulfill({ status: 403, json: {} }));
  await parent.say('twee');
  await parent.hears(said('err.expired').join(' '));
  await parent.page.unroute(/v3\/directline/);
  expect(await parent.answers()).toEqual(texts.say('err.expired', 'u').replies.map(({ label }) => label));
  await parent.page.getByRole('button', { name: texts.label('reply.again', 'u') }).click();

  await expect(at.line.said(2)).resolves.toEqual(['een', 'twee']);
  expect(at.line.conversationIds).toHaveLength(2);
  at.line.interrupt({ text: 'Ik lees u weer.' });
  await parent.hears('Ik lees u weer.');
});

it('lets a locked phone come back after its token has run out', async () => {
  await parent.say('een');
  await parent.hears(asked);
  let refused = 0;
  await parent.page.route(activities, (route) => {
    if (refused > 0) return route.continue();
    refused += 1;
    return route.fulfill({ status: 403, json: {} });
  });
  const refreshed = parent.page.waitForResponse(/tokens\/refresh/);
  await parent.say('twee');

  expect((await refreshed).status()).toBe(200);
  await expect(at.line.said(2)).resolves.toEqual(['een', 'twee']);
});
