import { expect, it } from '@jest/globals';
import { loadGazetteers } from '../../../data/gazetteers/index.js';
import { readerOf } from '../../../services/anonymisation/create-anonymiser.js';
import { Taken } from '../../../services/anonymisation/finding.js';
import { revised } from '../../../services/anonymisation/learned/revise.js';
import type { Guess } from '../../../services/anonymisation/learned/token-model.js';

const read = readerOf(loadGazetteers());
const nothing = { PERSON: 0, LOCATION: 0, ORG: 0, AGE: 0 };

/** What is found when the weights are this sure that these words are somebody, and the rules found nothing. */
function foundWith(text: string, persons: Readonly<Record<string, number>>): readonly string[] {
  const reading = read(text);
  const guesses = reading.tokens.map((token): Guess => ({ ...nothing, PERSON: persons[token.text] ?? 0 }));
  return revised(reading, [], guesses, new Taken()).map(({ start, end }) => text.slice(start, end));
}

it('asks for more where nothing is sure', () => {
  const text = 'wij kregen gorfel en daarna riep zwibbel';
  expect(foundWith(text, { gorfel: 0.3 })).toEqual([]);
  expect(foundWith(text, { gorfel: 0.7 })).toEqual(['gorfel']);
  expect(foundWith(text, { gorfel: 0.3, zwibbel: 0.95 })).toEqual(['gorfel', 'zwibbel']);
});
