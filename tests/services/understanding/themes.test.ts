import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { themesOf } from '../../../services/understanding/themes/themes-of.js';
import { evaluateThemes } from '../../evaluate/themes.js';

it.each([
  ['mijn voogd neemt nooit op en haar voicemail is vol', 'agreements'],
  ['ze gelooven me niet', 'listening'],
  ['Oma mag hem niet meer bellen.', 'family_contact'],
  ['het verslag is zonder toestemming naar school gestuurd', 'records'],
  ['i told them ten times but nobody listens', 'listening'],
])('hears what "%s" is about', (text, theme) => {
  expect(themesOf(text).themes[0]).toBe(theme);
});

it('names two things when two things are told', () => {
  expect(
    themesOf('De bezoeken met mijn zoon zijn afgezegd. En ik werd uitgelachen.').themes.toSorted(),
  ).toEqual(['family_contact', 'respect']);
});

it('takes praise and what has nothing to do with care as something else', () => {
  for (const text of ['Wij zijn heel blij met de begeleiding', 'test', '', '🙂']) {
    expect(themesOf(text).themes).toEqual(['other']);
  }
});

it('hears a wish only when it is said', () => {
  expect(themesOf('ze hebben nooit sorry gezegd, ik wil excuses').wishes).toEqual(['apology']);
  expect(themesOf('ik wil weten waarom').wishes).toEqual(['explanation']);
  expect(themesOf('de begeleider komt altijd te laat').wishes).toEqual([]);
});

it('keeps what it reached on texts nobody learned from', () => {
  const { figures } = evaluateThemes(readFileSync('tests/corpora/themes.jsonl', 'utf8'));
  const figure = (name: string): number => figures.find((one) => one.name === name)?.value ?? 0;
  expect(figure('messages')).toBeGreaterThanOrEqual(250);
  expect(figure('themes: micro-F1')).toBeGreaterThanOrEqual(0.84);
  expect(figure('wishes: micro-F1')).toBeGreaterThanOrEqual(0.82);
});
