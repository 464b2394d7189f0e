import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { evaluateCrisis, readCrisis } from './crisis.js';

const corpus = (file: string): string => readFileSync(`tests/corpora/${file}`, 'utf8');
const figure = (file: string, name: string): number => {
  const found = evaluateCrisis(corpus(file)).figures.find((one) => one.name.startsWith(name));
  if (!found) throw new RangeError(`no figure ${name}`);
  return found.value;
};

it('keeps hearing what it heard in texts nobody learned from, and leaves ways of speaking alone', () => {
  expect(figure('crisis.jsonl', 'messages')).toBeGreaterThanOrEqual(400);
  expect(figure('crisis.jsonl', 'recall suicide')).toBeGreaterThanOrEqual(0.98);
  expect(figure('crisis.jsonl', 'recall danger_now')).toBeGreaterThanOrEqual(0.95);
  expect(figure('crisis.jsonl', 'recall abuse')).toBeGreaterThanOrEqual(0.97);
  expect(figure('crisis.jsonl', 'recall runaway')).toBeGreaterThanOrEqual(0.95);
  expect(figure('crisis.jsonl', 'card on')).toBeLessThanOrEqual(0.03);
});

it('has every text once', () => {
  const all = readCrisis(corpus('crisis.jsonl'));
  expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
