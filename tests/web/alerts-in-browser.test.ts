import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { byMail } from '../../services/alerts/ways/by-mail.js';
import { byPush, type PushWay } from '../../services/alerts/ways/by-push.js';
import { smtpMail } from '../../services/alerts/ways/smtp-mail.js';
import { listAccounts } from '../../services/accounts/list-accounts.js';
import { invite } from '../../services/accounts/invite.js';
import { wallClock } from '../../services/ports/clock.js';
import { alertRoutes } from '../../services/web/routes/alert-routes.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { staticFiles } from '../../services/web/static-files.js';
import { barriersOn } from '../support/barriers.js';
import { aVolunteer } from '../support/a-volunteer.js';
import { launchChromium } from '../support/chromium.js';
import { eventually } from '../support/eventually.js';
import { mailServer } from '../support/mail-process.js';
import { pushService, type PushService } from '../support/push-service.js';
import { type RealStore, realStore } from '../support/real-store.js';
import { serve, type Served } from './support/serve.js';

const text = 'Er wacht iemand';
const pictures = process.env.PICTURES; // a folder, for whoever wants to see the page

let browser: Browser;
let real: RealStore;
let service: PushService;
let push: PushWay;
let line: Served;
let asked: string[];
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  real = await realStore(wallClock);
  asked = [];
  service = await pushService();
  const { store, keyRing: keys } = real;
  const parts = { store, keys, contact: 'mailto:lijn@deboom.example', agent: service.agent };
  push = await byPush({ ...parts, hosts: ['127.0.0.1'] });
});
afterEach(async () => {
  await line.web.close();
  await service.end();
  await real.close();
});

async function open(ways: Parameters<typeof alertRoutes>[0]['ways']): Promise<void> {
  const accounts = { ...real, clock: wallClock };
  line = await serve(
    [
      ...staticFiles('dist/public'),
      ...signInRoutes({
        ...accounts,
        linkByMail: (address) => {
          asked.push(address);
        },
      }),
      ...alertRoutes({ store: real.store, clock: wallClock, ways, text }),
    ],
    { gates: { signedIn: signInGate(accounts) } },
  );
}

/** Signs in, and looks at how they are called. @returns their account as well. */
async function looks(context: BrowserContext): Promise<{ readonly page: Page; readonly sam: string }> {
  const page = await context.newPage();
  await page.goto(line.url + (await invite({ ...real, clock: wallClock }, 'volunteer', 'Sam')));
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.goto(`${line.url}/seintjes`);
  return { page, sam: (await listAccounts(real.store))[0]?.id ?? '' };
}

/** Google's push service is outside this machine; ours hands out the browser's keys instead. */
async function withPushService(context: BrowserContext): Promise<void> {
  const { endpoint, keys } = service.browser('phone');
  await context.addInitScript({
    content: `{
      const given = ${JSON.stringify({ endpoint, keys })};
      const made = { ...given, toJSON: () => given, unsubscribe: async () => sessionStorage.removeItem('subscribed') };
      PushManager.prototype.subscribe = async () => (sessionStorage.setItem('subscribed', 'yes'), made);
      PushManager.prototype.getSubscription = async () => (sessionStorage.getItem('subscribed') ? made : null);
    }`,
  });
}

it('lets a volunteer turn alerts on and off on their device, and shows what wakes it', async () => {
  await open({ push });
  const context = await browser.newContext({
    permissions: ['notifications'],
    viewport: { width: 320, height: 568 },
  });
  await withPushService(context);
  const { page, sam } = await looks(context);
  await page.getByText('Op dit apparaat krijg je geen seintjes.').waitFor();
  expect(await barriersOn(page)).toEqual([]);
  if (pictures !== undefined) await page.screenshot({ path: `${pictures}/alerts.png` });

  await page.getByRole('button', { name: 'Zet seintjes aan' }).click();
  await page.getByText('Op dit apparaat krijg je seintjes.').waitFor();
  expect(await push.reaches(sam)).toBe(true);

  // The real service worker, woken as by a push service.
  const session = await context.newCDPSession(page);
  const woken = new Promise<string>((resolve) => {
    session.on('ServiceWorker.workerRegistrationUpdated', ({ registrations }) => {
      const [one] = registrations;
      if (one) resolve(one.registrationId);
    });
  });
  await session.send('ServiceWorker.enable');
  const registrationId = await woken;
  const data = JSON.stringify({ text, url: `${line.url}/vrijwilliger` });
  await eventually(async () => {
    // Sent again until it is heard, as push services do: a worker that is still waking up misses the first.
    await session.send('ServiceWorker.deliverPushMessage', { origin: line.url, registrationId, data });
    const shown = await page.evaluate(
      'navigator.serviceWorker.ready.then((one) => one.getNotifications()).then((all) => all.map(({ title, body }) => [title, body]))',
    );
    expect(shown).toEqual([[text, '']]);
  });

  await page.reload();
  await page.getByRole('button', { name: 'Zet seintjes uit' }).click();
  await page.getByText('Op dit apparaat krijg je geen seintjes.').waitFor();
  expect(await push.reaches(sam)).toBe(false);
  await context.close();
}, 60_000);

it('sends somebody an alert now, to see whether it arrives, and says when it does not', async () => {
  const server = await mailServer();
  const mail = byMail(real.store, smtpMail({ url: server.url, from: 'lijn@deboom.example' }));
  await open({ push, mail });
  const context = await browser.newContext();
  const { page, sam } = await looks(context);
  await page.getByText('We hebben geen mailadres van je.').waitFor();
  await page.getByRole('button', { name: 'Stuur mij nu' }).click();
  await page.getByText('Er is nog geen manier').waitFor();

  await real.store.commit([
    {
      put: {
        kind: 'profile',
        id: sam,
        owner: 'line',
        keys: {},
        order: 0,
        body: { version: 1, mail: 'sam@mail.example' },
      },
      expected: 0,
    },
  ]);
  const phone = service.browser('phone');
  await push.subscribe(sam, phone, new Date());
  service.answers(500);
  await page.goto(`${line.url}/seintjes`);
  await page.getByText('We mailen naar sam@mail.example.').waitFor();
  await page.getByRole('button', { name: 'Stuur mij nu' }).click();
  await page.getByText('Het seintje is onderweg: per mail.').waitFor();
  await page.getByText('Dit lukte niet: op je apparaten.').waitFor();
  expect(server.readers()).toEqual(['sam@mail.example']);
  await context.close();
}, 60_000);

it('leads whoever is no longer signed in to a new link', async () => {
  await open({});
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${line.url}/seintjes`);
  await page.getByRole('link', { name: 'Vraag zelf een nieuwe link' }).click();
  await page.getByLabel('Mailadres').fill('sam@mail.example');
  expect(await barriersOn(page)).toEqual([]);
  await page.getByRole('button', { name: 'Mail mij een link' }).click();
  await page.getByRole('heading', { name: 'Kijk in uw mail' }).waitFor();
  expect(asked).toEqual(['sam@mail.example']);
  await context.close();
}, 60_000);

it('takes no endpoint elsewhere, and nothing from whoever is not called', async () => {
  await open({ push });
  const accounts = { ...real, clock: wallClock };
  await aVolunteer({ store: real.store, clock: wallClock }, 'ans');
  const context = await browser.newContext();
  const { page } = await looks(context);
  const post = (path: string, data: unknown) =>
    page.request.post(line.url + path, { data, headers: { origin: line.url } });
  const { keys } = service.browser('phone');
  expect((await post('/seintjes/aan', { endpoint: 'https://elders.example/x', keys })).status()).toBe(400);
  expect((await post('/seintjes/aan', { endpoint: 'http://127.0.0.1/x', keys })).status()).toBe(400);
  expect((await post('/seintjes/aan', { endpoint: service.browser('x').endpoint })).status()).toBe(400);
  expect((await post('/seintjes/aan', service.browser('y'))).status()).toBe(204);
  expect((await post('/seintjes/uit', { endpoint: 'https://elders.example/x' })).status()).toBe(204);

  const member = await browser.newContext();
  const council = await member.newPage();
  await council.goto(line.url + (await invite(accounts, 'council-member', 'Noor')));
  await council.getByRole('button', { name: 'Aanmelden' }).click();
  expect((await council.goto(`${line.url}/seintjes`))?.status()).toBe(403);
  await Promise.all([context.close(), member.close()]);
}, 60_000);
