import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { anonymiser } from '../support/the-anonymiser.js';
import { readLabelled } from './anonymise.js';
import { scoreSpans, type Share } from './score-spans.js';

const shareOf = ({ of, yes }: Share): number => yes / of;

it.each([
  ['anonymise.jsonl', { direct: 0.98, indirect: 0.97, leaks: 0.03, precision: 0.97, touched: 0.03 }],
  ['anonymise-usual.jsonl', { direct: 0.97, indirect: 0.94, leaks: 0.07, precision: 0.97, touched: 0.035 }],
  ['anonymise-unseen.jsonl', { direct: 0.97, indirect: 0.95, leaks: 0.08, precision: 0.97, touched: 0.05 }],
])('keeps what it reached on %s', (file, reached) => {
  const gold = readLabelled(readFileSync(`tests/corpora/${file}`, 'utf8'));
  const score = scoreSpans(gold, new Map(gold.map(({ id, text }) => [id, anonymiser.anonymise(text).spans])));

  expect(shareOf(score.direct)).toBeGreaterThanOrEqual(reached.direct);
  expect(shareOf(score.indirect)).toBeGreaterThanOrEqual(reached.indirect);
  expect(shareOf(score.messagesWithLeak)).toBeLessThanOrEqual(reached.leaks);
  expect(shareOf(score.precision)).toBeGreaterThanOrEqual(reached.precision);
  expect(shareOf(score.harmlessTouched)).toBeLessThanOrEqual(reached.touched);
});

it('labels only what lies in the text, once', () => {
  for (const file of ['anonymise.jsonl', 'anonymise-usual.jsonl', 'anonymise-unseen.jsonl']) {
    const gold = readLabelled(readFileSync(`tests/corpora/${file}`, 'utf8'));
    expect(new Set(gold.map(({ text }) => text)).size).toBe(gold.length);
    for (const { text, spans } of gold) {
      let free = 0;
      for (const { start, end } of spans) {
        expect(start).toBeGreaterThanOrEqual(free);
        expect(text.slice(start, end).trim()).toHaveLength(end - start);
        free = end;
      }
    }
  }
});
