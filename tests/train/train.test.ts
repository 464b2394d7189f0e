import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { loadGazetteers } from '../../data/gazetteers/index.js';
import { storyWords } from '../../data/gazetteers/story-words.js';
import { labelledNames } from './labelled.js';
import { storyTexts, storyWordsIn } from './story-words.js';
import { fitOf } from './token-examples.js';

const folder = 'tests/corpora/training';
const lists = loadGazetteers();

it('has the story words that its texts give', () => {
  const found = storyWordsIn(storyTexts(folder), lists);
  expect(found.map((words) => words.join(' '))).toEqual(storyWords);
});

it('has weights of names that were learned with the rules of today', () => {
  // when this fails: npm run train -- names
  const learnedWith = readFileSync('tests/train/names-fit.txt', 'utf8').trim();
  expect(fitOf(lists, labelledNames(folder))).toBe(learnedWith);
});
