import { afterEach, expect, it } from '@jest/globals';
import { catalogue as texts } from '../../data/text/catalogue.js';
import { atTheLine } from './support/at-the-line.js';
import { code, said } from './support/the-script.js';

const here = atTheLine();
afterEach(() => {
  expect(here.parent.faults).toEqual([]);
});

const question = (key: Parameters<typeof said>[0], form?: Parameters<typeof said>[1]) =>
  said(key, form).at(-1) ?? '';
const label = (key: Parameters<typeof texts.spoken>[0], form: 'u' | 'je' | 'en' = 'u') =>
  texts.spoken(key, form).label;

it('greets everybody and keeps nothing of whoever only looks', async () => {
  expect(await here.parent.bubbles()).toHaveLength(3);
  await here.parent.page.click('.menu');
  await here.parent.page.reload();

  expect(here.at.line.conversationIds).toHaveLength(0);
  expect(await here.parent.page.evaluate('sessionStorage.length')).toBe(0);
});

it('greets once: what the page said, the line does not say again', async () => {
  const greeting = await here.parent.bubbles();
  await here.parent.choose(label('reply.tell'));
  await here.parent.hears(question('who.ask'));

  expect(await here.parent.bubbles()).toEqual([...greeting, label('reply.tell'), ...said('who.ask')]);
  expect(here.at.line.kept).toEqual([label('reply.tell')]);
  expect(here.at.line.conversationIds).toHaveLength(1);
});

it('begins the conversation at the first key, before anything is sent', async () => {
  await here.parent.page.locator('#input').press('a');
  await here.at.line.begun();

  expect(here.at.line.kept).toEqual([]);
  expect(await here.parent.bubbles()).toHaveLength(3);
});

it('lets somebody pick several answers and sends them as one message with Klaar', async () => {
  await here.parent.choose(label('reply.tell'));
  await here.parent.choose(label('role.parent'));
  await here.parent.choose(label('theme.respect'));
  await here.parent.choose(label('theme.say'));
  await here.parent.choose(label('theme.respect'));
  await here.parent.choose(label('theme.safety'));
  const pressed = here.parent.page.locator('.answers [aria-pressed="true"]');
  expect(await pressed.allTextContents()).toEqual([label('theme.say'), label('theme.safety')]);
  await here.parent.choose(label('reply.ready'));
  await here.parent.hears(question('story.ask'));

  expect(here.at.line.kept.at(-1)).toBe(`${label('theme.say')}, ${label('theme.safety')}`);
});

it('leaves what was picked, and where the keys go, when something is said in a silence', async () => {
  await here.parent.choose(label('reply.tell'));
  await here.parent.choose(label('role.parent'));
  await here.parent.choose(label('theme.say'));
  const replies = texts.say('theme.list', 'u').replies.map((one) => ({ label: one.label, value: one.label }));
  here.at.line.interrupt({ text: question('x.silence'), answer: 'many', replies });
  await here.parent.hears(question('x.silence'));
  expect(await here.parent.page.evaluate('document.activeElement.textContent')).toBe(label('theme.say'));
  await here.parent.choose(label('theme.safety'));
  await here.parent.choose(label('reply.ready'));
  await here.parent.hears(question('story.ask'));

  expect(here.at.line.kept.at(-1)).toBe(`${label('theme.say')}, ${label('theme.safety')}`);
});

it('sends Sla over by itself, whatever was picked', async () => {
  await here.parent.choose(label('reply.tell'));
  await here.parent.choose(label('role.parent'));
  await here.parent.choose(label('theme.say'));
  await here.parent.choose(label('reply.skip'));
  await here.parent.hears(question('story.ask'));

  expect(here.at.line.kept.at(-1)).toBe(label('reply.skip'));
});

it('takes a score with the arrow keys and sends it only when asked to', async () => {
  await here.parent.say('cijfer');
  await here.parent.hears(question('close.heard'));
  await here.parent.page.getByRole('radio', { name: '6', exact: true }).check({ force: true });
  await here.parent.page.keyboard.press('ArrowRight');
  expect(here.at.line.kept).toEqual(['cijfer']);
  await here.parent.choose(label('ui.send'));
  await here.parent.hears(question('story.ask'));

  expect(here.at.line.kept).toEqual(['cijfer', '7']);
});

it('sends with Enter, begins a new line with Shift + Enter, and takes a story as long as a case may be', async () => {
  const story = 'Niemand belde ons terug. '.repeat(1_500);
  await here.parent.page.fill('#input', story);
  await here.parent.page.press('#input', 'Shift+Enter');
  await here.parent.page.keyboard.type('Einde');
  await here.parent.page.press('#input', 'Enter');
  await here.parent.hears(question('story.ask'));

  expect(here.at.line.kept).toEqual([`${story}\nEinde`]);
  expect(await here.parent.page.inputValue('#input')).toBe('');
});

it('cuts nothing off a story that is too long for one message: it goes in several, in order', async () => {
  const story = Array.from({ length: 3_000 }, (_, index) => `Никто не перезвонил, раз ${String(index)}.`);
  await here.parent.page.focus('#input');
  await here.parent.page.keyboard.insertText(story.join(' '));
  await here.parent.page.keyboard.press('Enter');
  const kept = await here.at.line.said(4);

  expect(kept.join(' ')).toBe(story.join(' '));
  expect((await here.parent.bubbles()).filter((words) => words.startsWith('Никто'))).toEqual(kept);
});

it('shows everything again after a reload, with the same open question', async () => {
  await here.parent.choose(label('reply.tell'));
  await here.parent.hears(question('who.ask'));
  const [before, choices] = [await here.parent.bubbles(), await here.parent.answers()];
  await here.parent.page.reload();
  await here.parent.hears(question('who.ask'));
  await here.parent.page.locator('.answers button').first().waitFor();

  expect(await here.parent.bubbles()).toEqual(before);
  expect(await here.parent.answers()).toEqual(choices);
  await here.parent.choose(label('role.parent'));
  await here.parent.hears(question('theme.list'));
});

it('keeps no word of the talk in the browser, only what opens it', async () => {
  await here.parent.say('Mijn zoon heet Boaz');
  await here.parent.hears(question('story.ask'));
  const kept = await here.parent.page.evaluate('JSON.stringify({ ...sessionStorage, ...localStorage })');

  expect(kept).not.toMatch(/Boaz|zoon|Vertel/);
  expect(await here.parent.page.evaluate('document.cookie + location.href')).not.toContain('Boaz');
});

it('speaks je or English from the greeting on, and changes in the middle of a talk', async () => {
  await here.parent.page.click('.menu');
  await here.parent.page.click('[data-form="je"]');
  expect((await here.parent.bubbles()).at(-1)).toBe(question('start.choose', 'je'));
  await here.parent.choose(label('reply.tell', 'je'));
  await here.parent.hears(question('who.ask', 'je'));
  expect(await here.parent.bubbles()).toHaveLength(5);

  await here.parent.page.click('[data-form="en"]');
  await here.parent.hears(question('cmd.language', 'en'));
  expect(await here.parent.page.getAttribute('html', 'lang')).toBe('en');
  expect(await here.parent.page.locator('.exit').textContent()).toBe(label('ui.quick_exit', 'en'));
  expect(await here.parent.page.locator('.bubble').last().getAttribute('lang')).toBe('en');
  expect(await here.parent.page.locator('.bubble').first().getAttribute('lang')).toBe('nl');
});

it('offers the code in the menu from the moment there is one, to copy and as a picture', async () => {
  await here.parent.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await here.parent.page.click('.menu');
  expect(await here.parent.page.getByRole('heading', { name: label('ui.save_code') }).isVisible()).toBe(
    false,
  );
  await here.parent.say('code');
  await here.parent.hears(question('sum.ok'));

  expect(await here.parent.page.locator('.panel .code-value').textContent()).toBe(code);
  await here.parent.page
    .locator('.panel')
    .getByRole('button', { name: label('reply.copy') })
    .click();
  await here.parent.page
    .getByRole('status')
    .filter({ hasText: label('ui.copied') })
    .waitFor();
  expect(await here.parent.page.evaluate('navigator.clipboard.readText()')).toBe(code);
  const picture = here.parent.page.waitForEvent('download');
  await here.parent.choose(label('reply.save_picture'));
  expect((await picture).suggestedFilename()).toBe('code.png');
  expect(here.at.line.kept).toEqual(['code']);
  await here.parent.choose(label('reply.have_code'));
  await here.parent.hears(question('story.ask'));
});

it('clears the screen too when everything is erased', async () => {
  await here.parent.say('code');
  await here.parent.hears(question('sum.ok'));
  await here.parent.say('wis');
  await here.parent.hears(question('wd.erased'));

  expect(await here.parent.bubbles()).toHaveLength(said('wd.erased').length);
  expect(await here.parent.page.content()).not.toContain(code);
});

it('shows that somebody is typing until they have spoken', async () => {
  await here.parent.say('hallo');
  await here.parent.hears(question('story.ask'));
  const dots = here.parent.page.locator('.typing');
  here.at.type();
  await dots.waitFor({ state: 'visible' });
  here.at.line.interrupt({ text: 'Daar ben ik.' });
  await here.parent.hears('Daar ben ik.');

  expect(await dots.isVisible()).toBe(false);
});

it('leaves the keyboard where the next answer is', async () => {
  await here.parent.page.locator('.answers button').first().focus();
  await here.parent.page.keyboard.press('Enter');
  await here.parent.hears(question('who.ask'));
  await here.parent.page.keyboard.press('Tab');

  expect(await here.parent.page.evaluate('document.activeElement.textContent')).toBe(label('role.parent'));
});
