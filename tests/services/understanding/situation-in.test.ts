import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { z } from 'zod';
import { isKeyboardMash } from '../../../services/understanding/situations/keyboard-mash.js';
import { isOtherOrganisation } from '../../../services/understanding/situations/other-organisation.js';
import { situationIn } from '../../../services/understanding/situations/situation-in.js';

const texts = (file: string): readonly string[] =>
  readFileSync(`tests/corpora/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => z.looseObject({ text: z.string() }).parse(JSON.parse(line)).text);

it('takes hardly any of a thousand stories for something said to the line', () => {
  const stories = [
    'themes',
    'training/themes-first',
    'training/themes-second',
    'anonymise',
    'anonymise-unseen',
    'dates',
  ].flatMap(texts);
  // A question of what is allowed is kept as a story all the same.
  const taken = stories.filter((text) => ![undefined, 'advice'].includes(situationIn(text, true)));
  expect(taken.length / stories.length).toBeLessThanOrEqual(0.005);
  expect(stories.filter((text) => isKeyboardMash(text, false))).toEqual([]);
});

it('reads a message of any length and any signs in a moment, and hears nothing in it', () => {
  for (const text of [
    'komt dit '.repeat(50_000),
    '?'.repeat(100_000),
    'a'.repeat(100_000),
    'wie wie '.repeat(19),
  ])
    expect(situationIn(text, false)).toBeUndefined();
});

it.each([
  'asdfghjkl',
  'qwertyuiop',
  'jfdkslfjdksl',
  'dkdkdkdkdk',
  'qqqqqq',
  '....,,;;',
  'sdfghj dfghjk',
  'lkjhg',
])('finds nothing written in "%s"', (text) => {
  expect(isKeyboardMash(text, false)).toBe(true);
});

it.each([
  'kut',
  'pfff',
  'hmm',
  'grrr',
  'angstschreeuw',
  'GGZ',
  'ots',
  'hahaha',
  'nvt',
  'stress',
  '😢',
  '7',
  'weet ik niet',
  'xxx',
])('finds something written in "%s"', (text) => {
  expect(isKeyboardMash(text, false)).toBe(false);
});

it.each([
  ['Veilig Thuis heeft zonder reden een melding gedaan', true],
  ['de politie stond ineens voor de deur en deed lelijk', true],
  ['de juf op school luistert nooit naar mijn zoon', true],
  ['de raad voor de kinderbescherming schreef leugens op', true],
  ['in het ziekenhuis deden ze heel naar', true],
  ['de voogd heeft de school gebeld', false],
  ['ik voel me niet veilig thuis en niemand luistert', false],
  ['de politie kwam op de groep', false],
  ['niemand belt ooit terug', false],
  ['de raad heeft ons nooit geantwoord', false],
])('of "%s" says whether it is about another organisation: %s', (story, other) => {
  expect(isOtherOrganisation(story, 'Jeugdzorg De Boom')).toBe(other);
});

it('never takes the own organisation for another', () => {
  expect(isOtherOrganisation('Veilig Thuis heeft een melding gedaan', 'Veilig Thuis Oost')).toBe(false);
});
