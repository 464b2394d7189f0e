import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { catalogue as texts } from '../../data/text/catalogue.js';
import { launchChromium } from '../support/chromium.js';
import { type OpenLine, openLine } from './support/open-line.js';
import { code, said } from './support/the-script.js';
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
  expect(parent.faults).toEqual([]);
  await parent.close();
  await at.stop();
});

const question = (key: Parameters<typeof said>[0], form?: Parameters<typeof said>[1]) =>
  said(key, form).at(-1) ?? '';
const label = (key: Parameters<typeof texts.spoken>[0], form: 'u' | 'je' | 'en' = 'u') =>
  texts.spoken(key, form).label;

it('greets everybody and keeps nothing of whoever only looks', async () => {
  expect(await parent.bubbles()).toHaveLength(3);
  await parent.page.click('.menu');
  await parent.page.reload();

  expect(at.line.conversationIds).toHaveLength(0);
  expect(await parent.page.evaluate('sessionStorage.length')).toBe(0);
});

it('greets once: what the page said, the line does not say again', async () => {
  const greeting = await parent.bubbles();
  await parent.choose(label('reply.tell'));
  await parent.hears(question('who.ask'));

  expect(await parent.bubbles()).toEqual([...greeting, label('reply.tell'), ...said('who.ask')]);
  expect(at.line.kept).toEqual([label('reply.tell')]);
  expect(at.line.conversationIds).toHaveLength(1);
});

it('begins the conversation at the first key, before anything is sent', async () => {
  await parent.page.locator('#input').press('a');
  await at.line.begun();

  expect(at.line.kept).toEqual([]);
  expect(await parent.bubbles()).toHaveLength(3);
});

it('lets somebody pick several answers and sends them as one message with Klaar', async () => {
  await parent.choose(label('reply.tell'));
  await parent.choose(label('role.parent'));
  await parent.choose(label('theme.respect'));
  await parent.choose(label('theme.say'));
  await parent.choose(label('theme.respect'));
  await parent.choose(label('theme.safety'));
  const pressed = parent.page.locator('.answers [aria-pressed="true"]');
  expect(await pressed.allTextContents()).toEqual([label('theme.say'), label('theme.safety')]);
  await parent.choose(label('reply.ready'));
  await parent.hears(question('story.ask'));

  expect(at.line.kept.at(-1)).toBe(`${label('theme.say')}, ${label('theme.safety')}`);
});

it('sends Sla over by itself, whatever was picked', async () => {
  await parent.choose(label('reply.tell'));
  await parent.choose(label('role.parent'));
  await parent.choose(label('theme.say'));
  await parent.choose(label('reply.skip'));
  await parent.hears(question('story.ask'));

  expect(at.line.kept.at(-1)).toBe(label('reply.skip'));
});

it('takes a score with the arrow keys and sends it only when asked to', async () => {
  await parent.say('cijfer');
  await parent.hears(question('close.heard'));
  await parent.page.getByRole('radio', { name: '6', exact: true }).check({ force: true });
  await parent.page.keyboard.press('ArrowRight');
  expect(at.line.kept).toEqual(['cijfer']);
  await parent.choose(label('ui.send'));
  await parent.hears(question('story.ask'));

  expect(at.line.kept).toEqual(['cijfer', '7']);
});

it('sends with Enter, begins a new line with Shift + Enter, and takes a story as long as a case may be', async () => {
  const story = 'Niemand belde ons terug. '.repeat(1_500);
  await parent.page.fill('#input', story);
  await parent.page.press('#input', 'Shift+Enter');
  await parent.page.keyboard.type('Einde');
  await parent.page.press('#input', 'Enter');
  await parent.hears(question('story.ask'));

  expect(at.line.kept).toEqual([`${story}\nEinde`]);
  expect(await parent.page.inputValue('#input')).toBe('');
});

it('cuts nothing off a story that is too long for one message: it goes in several, in order', async () => {
  const story = Array.from({ length: 3_000 }, (_, index) => `Никто не перезвонил, раз ${String(index)}.`);
  await parent.page.focus('#input');
  await parent.page.keyboard.insertText(story.join(' '));
  await parent.page.keyboard.press('Enter');
  const kept = await at.line.said(4);

  expect(kept.join(' ')).toBe(story.join(' '));
  expect((await parent.bubbles()).filter((words) => words.startsWith('Никто'))).toEqual(kept);
});

it('shows everything again after a reload, with the same open question', async () => {
  await parent.choose(label('reply.tell'));
  await parent.hears(question('who.ask'));
  const [before, choices] = [await parent.bubbles(), await parent.answers()];
  await parent.page.reload();
  await parent.hears(question('who.ask'));
  await parent.page.locator('.answers button').first().waitFor();

  expect(await parent.bubbles()).toEqual(before);
  expect(await parent.answers()).toEqual(choices);
  await parent.choose(label('role.parent'));
  await parent.hears(question('theme.list'));
});

it('keeps no word of the talk in the browser, only what opens it', async () => {
  await parent.say('Mijn zoon heet Boaz');
  await parent.hears(question('story.ask'));
  const kept = await parent.page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })');

  expect(kept).not.toMatch(/Boaz|zoon|Vertel/);
  expect(await parent.page.evaluate('document.cookie + location.href')).not.toContain('Boaz');
});

it('speaks je or English from the greeting on, and changes in the middle of a talk', async () => {
  await parent.page.click('.menu');
  await parent.page.click('[data-form="je"]');
  expect((await parent.bubbles()).at(-1)).toBe(question('start.choose', 'je'));
  await parent.choose(label('reply.tell', 'je'));
  await parent.hears(question('who.ask', 'je'));
  expect(await parent.bubbles()).toHaveLength(5);

  await parent.page.click('[data-form="en"]');
  await parent.hears(question('cmd.language', 'en'));
  expect(await parent.page.getAttribute('html', 'lang')).toBe('en');
  expect(await parent.page.locator('.exit').textContent()).toBe(label('ui.quick_exit', 'en'));
  expect(await parent.page.locator('.bubble').last().getAttribute('lang')).toBe('en');
  expect(await parent.page.locator('.bubble').first().getAttribute('lang')).toBe('nl');
});

it('offers the code in the menu from the moment there is one, to copy and as a picture', async () => {
  await parent.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await parent.page.click('.menu');
  expect(await parent.page.getByRole('heading', { name: label('ui.save_code') }).isVisible()).toBe(false);
  await parent.say('code');
  await parent.hears(question('sum.ok'));

  expect(await parent.page.locator('.panel .code-value').textContent()).toBe(code);
  await parent.page
    .locator('.panel')
    .getByRole('button', { name: label('reply.copy') })
    .click();
  await parent.page
    .getByRole('status')
    .filter({ hasText: label('ui.copied') })
    .waitFor();
  expect(await parent.page.evaluate('navigator.clipboard.readText()')).toBe(code);
  const picture = parent.page.waitForEvent('download');
  await parent.choose(label('reply.save_picture'));
  expect((await picture).suggestedFilename()).toBe('code.png');
  expect(at.line.kept).toEqual(['code']);
  await parent.choose(label('reply.have_code'));
  await parent.hears(question('story.ask'));
});

it('clears the screen too when everything is erased', async () => {
  await parent.say('code');
  await parent.hears(question('sum.ok'));
  await parent.say('wis');
  await parent.hears(question('wd.erased'));

  expect(await parent.bubbles()).toHaveLength(said('wd.erased').length);
  expect(await parent.page.content()).not.toContain(code);
});

it('shows that somebody is typing until they have spoken', async () => {
  await parent.say('hallo');
  await parent.hears(question('story.ask'));
  const dots = parent.page.locator('.typing');
  at.type();
  await dots.waitFor({ state: 'visible' });
  at.line.interrupt({ text: 'Daar ben ik.' });
  await parent.hears('Daar ben ik.');

  expect(await dots.isVisible()).toBe(false);
});

it('leaves the keyboard where the next answer is', async () => {
  await parent.page.locator('.answers button').first().focus();
  await parent.page.keyboard.press('Enter');
  await parent.hears(question('who.ask'));
  await parent.page.keyboard.press('Tab');

  expect(await parent.page.evaluate('document.activeElement.textContent')).toBe(label('role.parent'));
});
