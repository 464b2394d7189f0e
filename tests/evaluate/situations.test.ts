import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { evaluateSituations } from './situations.js';

it('keeps what it reached on what is said to the line itself, and takes hardly any story for it', () => {
  const { figures } = evaluateSituations(readFileSync('tests/corpora/situations.jsonl', 'utf8'));
  const [texts, right] = figures.map(({ value }) => value);
  const wronglyTaken = figures.find(({ name }) => name.startsWith('content taken'))?.value;

  expect(texts).toBeGreaterThanOrEqual(250);
  expect(right).toBeGreaterThanOrEqual(0.96);
  expect(wronglyTaken).toBeLessThanOrEqual(2);
});
