import { beforeEach, expect, it } from '@jest/globals';
import { catalogue as texts } from '../../data/text/catalogue.js';
import { eventually } from '../support/eventually.js';
import { atTheLine } from './support/at-the-line.js';
import { said } from './support/the-script.js';

const here = atTheLine();
const secret = 'Mijn dochter slaapt bij haar oma';
beforeEach(async () => {
  await here.parent.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await here.parent.say(secret);
  await here.parent.hears(said('story.ask').at(-1) ?? '');
});

const everythingInTheTab = () =>
  here.parent.page.evaluate('document.documentElement.outerHTML + document.title');
const kept = () => here.parent.page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })');

it('is away at the press of a button, and Back shows nothing of it', async () => {
  await here.parent.page.evaluate("navigator.clipboard.writeText('K7QF-2M9X-T4VB-8RWN')");
  await here.parent.page.getByRole('button', { name: texts.label('ui.quick_exit', 'u') }).click();
  await here.parent.page.waitForURL(here.at.exitUrl);

  expect(await kept()).toBe('{}');
  expect(await here.parent.page.evaluate('navigator.clipboard.readText()')).toBe('');
  await here.parent.page.goBack();
  expect(here.parent.page.url()).not.toBe(`${here.at.url}/`);
  expect(await everythingInTheTab()).not.toContain(secret);
});

it('is away without a network, on an empty page, and finds nothing again', async () => {
  await here.parent.page.context().setOffline(true);
  await here.parent.page.click('.exit');
  await here.parent.page.waitForURL('about:blank');
  expect(await everythingInTheTab()).toBe('<html><head></head><body></body></html>');

  await here.parent.page.context().setOffline(false);
  await here.parent.page.goBack();
  expect(await everythingInTheTab()).not.toContain(secret);
  await here.parent.page.goto(here.at.url);
  expect(await everythingInTheTab()).not.toContain(secret);
  expect(await kept()).toBe('{}');
});

it('empties the screen by itself, also when the other page never comes', async () => {
  // An answer without content leaves the browser where it was.
  await here.parent.page.route(here.at.exitUrl, (route) => route.fulfill({ status: 204 }));
  const asked = here.parent.page.waitForResponse(here.at.exitUrl);
  await here.parent.page.click('.exit', { noWaitAfter: true });
  await asked;

  expect(here.parent.page.url()).toBe(`${here.at.url}/`);
  expect(await here.parent.page.evaluate('document.body.innerHTML')).toBe('');
  expect(await here.parent.page.title()).not.toContain('Lijn');
  expect(await kept()).toBe('{}');
});

it('is away when the line is down', async () => {
  await here.at.stop();
  await here.parent.page.click('.exit');
  await here.parent.page.locator('.window').waitFor({ state: 'detached' });

  // the tab may still be on its way to the other page
  await eventually(async () => {
    expect(await everythingInTheTab()).not.toContain(secret);
  });
});

it('counts down aloud at each Shift and is away at the third', async () => {
  const countdown = here.parent.page.getByRole('alert');
  await here.parent.page.keyboard.press('Shift');
  expect(await countdown.textContent()).toBe(texts.label('ui.exit_count', 'u', { n: '2' }));
  await here.parent.page.keyboard.press('Shift');
  expect(await countdown.textContent()).toBe(texts.label('ui.exit_count', 'u', { n: '1' }));
  await here.parent.page.keyboard.press('Shift');
  await here.parent.page.waitForURL(here.at.exitUrl);

  expect(await kept()).toBe('{}');
});

it('stays when somebody types capitals, or another key comes between', async () => {
  await here.parent.page.focus('#input');
  for (const key of ['Shift+A', 'Shift+B', 'Shift+C', 'Shift', 'Shift', 'x', 'Shift']) {
    await here.parent.page.keyboard.press(key);
  }

  expect(here.parent.page.url()).toBe(`${here.at.url}/`);
  expect(await here.parent.page.inputValue('#input')).toBe('ABCx');
  expect(await here.parent.page.getByRole('alert').textContent()).toBe(
    texts.label('ui.exit_count', 'u', { n: '2' }),
  );
});

it('forgets a Shift after three seconds, and says so', async () => {
  const countdown = here.parent.page.locator('.countdown');
  await here.parent.page.clock.install();
  for (let press = 0; press < 3; press += 1) {
    await here.parent.page.keyboard.press('Shift');
    expect(await countdown.textContent()).toBe(texts.label('ui.exit_count', 'u', { n: '2' }));
    await here.parent.page.clock.fastForward('00:04');
    expect(await countdown.textContent()).toBe('');
  }

  expect(await here.parent.bubbles()).toContain(secret);
});

it('says before it is needed that the history of the browser stays', async () => {
  await here.parent.page.click('.menu');

  expect(await here.parent.page.getByText(texts.label('ui.exit_note', 'u')).isVisible()).toBe(true);
});
