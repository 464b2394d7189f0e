import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { catalogue } from '../../data/text/catalogue.js';
import { invite } from '../../services/accounts/invite.js';
import type { Release } from '../../services/domain/case.js';
import { councilRoutes } from '../../services/web/routes/council-routes.js';
import { helpRoute } from '../../services/web/routes/help-route.js';
import { signInGate, signInRoutes } from '../../services/web/routes/sign-in-routes.js';
import { staticFiles } from '../../services/web/static-files.js';
import { barriersOn } from '../support/barriers.js';
import { launchChromium } from '../support/chromium.js';
import { fakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';
import { serve, type Served } from './support/serve.js';

const story =
  'Ik vroeg drie keer om een gesprek met de jeugdbeschermer.\n\nElke keer werd het afgezegd. <b>Niemand</b> belde terug.';

const clock = fakeClock();
let browser: Browser;
let real: RealStore;
let line: Served;
let fresh: string;
let seen: string;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());
beforeEach(async () => {
  real = await realStore(clock);
  const parts = { ...real, clock };
  const routes = [
    ...staticFiles('services/web/public'),
    helpRoute,
    ...signInRoutes(parts),
    ...councilRoutes(real.store, catalogue),
  ];
  line = await serve(routes, { clock, gates: { signedIn: signInGate(parts) } });
  fresh = await aRelease({ themes: ['safety'], care: 'group' });
  await aRelease({ themes: [], wishes: [] });
  seen = await aRelease({ status: 'council_review' });
});
afterEach(async () => {
  await line.web.close();
  await real.close();
});

async function aRelease(over: Partial<Release>): Promise<string> {
  const id = randomUUID();
  const body: Release = {
    version: 1,
    status: 'queued',
    text: story,
    hash: '',
    themes: ['agreements', 'listening'],
    care: 'protection',
    wishes: ['be_heard', 'explanation'],
    learning: true,
    councilDate: '2026-12-01',
    ...over,
  };
  const put = { kind: 'release', id, owner: 'council', keys: {}, order: 0, body } as const;
  await real.store.commit([{ put, expected: 0 }]);
  return id;
}

/** A council member, signed in by link. */
async function member(options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  await page.goto(line.url + (await invite({ ...real, clock }, 'council-member', 'Noor')));
  await page.getByRole('button', { name: 'Aanmelden' }).click();
  await page.getByRole('heading', { name: 'Verhalen voor de raad' }).waitFor();
  return page;
}

const phone = { width: 320, height: 568 };
const desk = { width: 1280, height: 800 };
const pictures = process.env.PICTURES; // a folder, for whoever wants to see the pages

for (const [name, viewport, colorScheme] of [
  ['a small phone', phone, 'light'],
  ['a desk at night', desk, 'dark'],
] as const) {
  it(`reads well and has no barrier on ${name}`, async () => {
    const page = await member({ viewport, colorScheme, bypassCSP: true }); // the checker is script, our pages allow none
    for (const path of [
      '/help',
      '/raad',
      `/raad/verhaal/${fresh}`,
      `/raad/verhaal/${seen}`,
      '/niets',
      '/aangemeld',
    ]) {
      await page.goto(line.url + path);
      const file = `${name} ${path.split('/').slice(1, 3).join(' ')}.png`;
      if (pictures !== undefined) await page.screenshot({ path: `${pictures}/${file}`, fullPage: true });
      const violations = await barriersOn(page);
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const { width } = (await page.locator('main').boundingBox()) ?? { width: Infinity };
      expect(width).toBeLessThanOrEqual(viewport.width);
      expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    }
    await page.context().close();
  }, 120_000); // the checker is slow where the machine is busy
}

it('works without script, from the link to the way out', async () => {
  const page = await member({ javaScriptEnabled: false });
  await page.getByRole('link', { name: /Veiligheid/ }).click();
  await page.getByText('Niemand belde terug').waitFor({ state: 'hidden' });
  await page.getByText('<b>Niemand</b> belde terug').waitFor();
  await page.getByRole('button', { name: /Gezien/ }).click();
  await page.getByText('Gezien', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Afmelden' }).click();
  await page.getByRole('heading', { name: 'U bent afgemeld' }).waitFor();
  await page.goto(`${line.url}/raad`);
  await page.getByRole('heading', { name: 'U bent niet aangemeld' }).waitFor();
  await page.context().close();
});

it('shows whatever somebody wrote as plain words: nothing runs, nothing is loaded, nothing can be clicked', async () => {
  const payloads = [
    '<script>alert(1)</script>',
    '<img src=https://evil.example/x onerror=alert(1)>',
    '[klik](javascript:alert(1)) https://evil.example',
    '"><svg onload=alert(1)>',
    '</div><iframe src="javascript:alert(1)">',
    '<a href="javascript:alert(1)" style="background:url(https://evil.example)">x</a>',
    '{{constructor.constructor("alert(1)")()}} ${alert(1)} &lt;b&gt;',
  ];
  const id = await aRelease({ text: payloads.join('\n') });
  const page = await member({});
  const unwanted: string[] = [];
  page.on('dialog', (dialog) => void dialog.dismiss().then(() => unwanted.push('dialog')));
  page.on('request', (request) => {
    if (!request.url().startsWith(line.url)) unwanted.push(request.url());
  });
  await page.goto(`${line.url}/raad/verhaal/${id}`);
  expect(await page.locator('.story').textContent()).toBe(payloads.join('\n'));
  expect(await page.locator('.story *').count()).toBe(0);
  await page.waitForLoadState('networkidle');
  expect(unwanted).toEqual([]);
  await page.context().close();
});
