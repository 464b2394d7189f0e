import { expect, it } from '@jest/globals';
import { catalogue as texts } from '../../data/text/catalogue.js';
import { atTheLine } from './support/at-the-line.js';
import { openLine } from './support/open-line.js';
import { said } from './support/the-script.js';
import { visit } from './support/visit.js';

const here = atTheLine();

const asked = said('story.ask').at(-1) ?? '';
const states = () => here.parent.page.locator('.state');
const notice = () => here.parent.page.locator('.notice');
const activities = /\/activities$/;

it('keeps a message once when it arrived and only the answer to it got lost', async () => {
  let lost = 0;
  await here.parent.page.route(activities, async (route) => {
    if (route.request().method() !== 'POST' || lost > 1) return route.continue();
    lost += 1;
    await route.fetch();
    return route.abort();
  });
  await here.parent.say('Niemand belde mij terug.');
  await here.parent.hears(asked);
  await states().first().waitFor({ state: 'detached' });
  await here.parent.say('En nu wil ik dat vertellen.');
  await here.parent.page.locator('.own').nth(1).waitFor();
  await expect(here.at.line.said(2)).resolves.toEqual([
    'Niemand belde mij terug.',
    'En nu wil ik dat vertellen.',
  ]);

  expect(lost).toBe(2);
  expect(await here.parent.page.locator('.own').count()).toBe(2);
});

it('says honestly what is not sent yet while the line is gone, and sends it all, in order, when it is back', async () => {
  await here.parent.say('een');
  await here.parent.hears(asked);
  await here.at.stop();
  for (const words of ['twee', 'drie', 'vier']) await here.parent.say(words);
  await states().nth(2).waitFor();
  expect(await states().allTextContents()).toEqual(
    Array.from({ length: 3 }, () => texts.label('ui.unsent', 'u')),
  );
  await notice().waitFor({ state: 'visible' });

  await here.at.start();
  await expect(here.at.line.said(4)).resolves.toEqual(['een', 'twee', 'drie', 'vier']);
  await states().first().waitFor({ state: 'detached' });
  await notice().waitFor({ state: 'hidden' });
  await here.parent.hears(asked);
  expect(await here.parent.page.locator('.own').count()).toBe(4);
});

it('tells who loses the network that the text stays, and goes on by itself', async () => {
  await here.parent.say('een');
  await here.parent.hears(asked);
  await here.parent.page.context().setOffline(true);
  await notice()
    .filter({ hasText: said('err.offline')[0] ?? '' })
    .waitFor();
  await here.parent.say('twee');
  await states().waitFor();
  await here.parent.page.context().setOffline(false);

  await expect(here.at.line.said(2)).resolves.toEqual(['een', 'twee']);
  await states().first().waitFor({ state: 'detached' });
});

it('says what cannot be kept, with the numbers for danger, and keeps it as soon as it can', async () => {
  await here.parent.say('een');
  await here.parent.hears(asked);
  here.at.line.isBroken = true;
  await here.parent.say('twee');
  await notice()
    .filter({ hasText: said('err.store').join(' ') })
    .waitFor();
  expect(await states().allTextContents()).toHaveLength(1);
  here.at.line.isBroken = false;
  await here.parent.page.evaluate("dispatchEvent(new Event('online'))");

  await expect(here.at.line.said(2)).resolves.toEqual(['een', 'twee']);
});

it('says that it reads one by one to whoever types faster than it takes, and takes it all', async () => {
  await here.parent.say('een');
  await here.parent.hears(asked);
  let refused = 0;
  await here.parent.page.route(activities, async (route) => {
    if (route.request().method() !== 'POST' || refused > 0) return route.continue();
    refused += 1;
    return route.fulfill({ status: 429, headers: { 'Retry-After': '2' }, json: {} });
  });
  await here.parent.say('twee');
  await here.parent.say('drie');
  await notice()
    .filter({ hasText: said('err.fast').join(' ') })
    .waitFor();

  await expect(here.at.line.said(3)).resolves.toEqual(['een', 'twee', 'drie']);
  await states().first().waitFor({ state: 'detached' });
  await notice().waitFor({ state: 'hidden' });
});

it('says nothing twice and leaves nothing out when the socket is cut in the middle of a talk', async () => {
  const heard = [];
  for (const words of ['een', 'twee', 'drie']) {
    await here.parent.say(words);
    await here.parent.hears(asked);
    heard.push(words, ...said('story.ask'));
    await here.at.stop();
    await here.at.start();
    here.at.line.interrupt({ text: `na ${words}` });
    await here.parent.hears(`na ${words}`);
    heard.push(`na ${words}`);
  }

  expect((await here.parent.bubbles()).slice(3)).toEqual(heard);
});

it('talks with people whose network lets no socket through', async () => {
  const other = await openLine({ sockets: false });
  const visitor = await visit(here.browser, other.url);
  await visitor.say('een');
  await visitor.hears(asked);
  other.line.interrupt({ text: 'Ik ben er nog.' });
  await visitor.hears('Ik ben er nog.');

  expect(other.line.kept).toEqual(['een']);
  await visitor.close();
  await other.stop();
});

it('offers a new beginning when a talk no longer opens, and loses no word that was not sent', async () => {
  await here.parent.say('een');
  await here.parent.hears(asked);
  await here.parent.page.route(/v3\/directline/, (route) => route.fulfill({ status: 403, json: {} }));
  await here.parent.say('twee');
  await here.parent.hears(said('err.expired').join(' '));
  await here.parent.page.unroute(/v3\/directline/);
  expect(await here.parent.answers()).toEqual(
    texts.say('err.expired', 'u').replies.map(({ label }) => label),
  );
  await here.parent.page.getByRole('button', { name: texts.label('reply.again', 'u') }).click();

  await expect(here.at.line.said(2)).resolves.toEqual(['een', 'twee']);
  expect(here.at.line.conversationIds).toHaveLength(2);
  here.at.line.interrupt({ text: 'Ik lees u weer.' });
  await here.parent.hears('Ik lees u weer.');
});

it('lets a locked phone come back after its token has run out', async () => {
  await here.parent.say('een');
  await here.parent.hears(asked);
  let refused = 0;
  await here.parent.page.route(activities, (route) => {
    if (refused > 0) return route.continue();
    refused += 1;
    return route.fulfill({ status: 403, json: {} });
  });
  const refreshed = here.parent.page.waitForResponse(/tokens\/refresh/);
  await here.parent.say('twee');

  expect((await refreshed).status()).toBe(200);
  await expect(here.at.line.said(2)).resolves.toEqual(['een', 'twee']);
});
