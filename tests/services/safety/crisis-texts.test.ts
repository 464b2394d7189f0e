import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { textEntries } from '../../../data/text/text-entries.js';

const reviewed: unknown = JSON.parse(
  readFileSync('tests/services/safety/reviewed-crisis-texts.json', 'utf8'),
);

it('says in a crisis exactly what was reviewed, to the letter, in every form', () => {
  const said = Object.entries(textEntries)
    .filter(([key]) => key.startsWith('cr.') || key.startsWith('praat_nu.'))
    .map(([key, entry]) => [key, { u: entry.u?.bubbles, je: entry.je?.bubbles, en: entry.en?.bubbles }]);
  expect(Object.fromEntries(said)).toEqual(reviewed);
});
