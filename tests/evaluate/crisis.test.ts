import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { evaluateCrisis, readCrisis } from './crisis.js';

const corpus = (file: string): string => readFileSync(`tests/corpora/${file}`, 'utf8');
const figure = (file: string, name: string): number => {
  const found = evaluateCrisis(corpus(file)).figures.find((one) => one.name.startsWith(name));
  if (!found) throw new RangeError(`no figure ${name}`);
  return found.value;
};

it('keeps hearing what it has learned to hear, and leaves ways of speaking alone', () => {
  for (const kind of ['suicide', 'danger_now', 'abuse', 'runaway'])
    expect(figure('crisis.jsonl', `recall ${kind}`)).toBeGreaterThanOrEqual(0.98);
  expect(figure('crisis.jsonl', 'card on')).toBeLessThanOrEqual(0.01);
});

it('has every text once, with the kind it is about', () => {
  const all = ['crisis.jsonl', 'crisis-unseen.jsonl'].flatMap((file) => readCrisis(corpus(file)));
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
