import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import type { Evaluated } from './figures.js';
import { evaluateCommands, evaluateDates } from './understanding.js';

const figure = ({ figures }: Evaluated, name: string): number | undefined =>
  figures.find((one) => one.name === name)?.value;

it('keeps what it reached on what people ask of the conversation, and makes none of the worst mistakes', () => {
  const reached = evaluateCommands(readFileSync('tests/corpora/commands.jsonl', 'utf8'));

  expect(figure(reached, 'texts')).toBeGreaterThanOrEqual(400);
  expect(figure(reached, 'right')).toBeGreaterThanOrEqual(0.945);
  expect(figure(reached, 'content read as withdraw, restart or stop')).toBe(0);
  expect(figure(reached, 'read as a yes that is none')).toBe(0);
  expect(figure(reached, 'withdraw or stop missed')).toBeLessThanOrEqual(4);
});

it('keeps what it reached on dates, and makes none up', () => {
  const reached = evaluateDates(readFileSync('tests/corpora/dates.jsonl', 'utf8'));

  expect(figure(reached, 'texts')).toBeGreaterThanOrEqual(200);
  expect(figure(reached, 'right')).toBeGreaterThanOrEqual(0.97);
  expect(figure(reached, 'dates made up')).toBe(0);
});

it('counts the worst mistakes apart, and what may be either as right', () => {
  const line = (text: string, gold: string, also: readonly string[] = []): string =>
    JSON.stringify({ id: text, text, context: 'yesno', prompt: 'Mag dit?', gold, also_ok: also });
  const { figures, misses } = evaluateCommands(
    [line('stop', 'answer'), line('ja', 'answer'), line('bla', 'withdraw'), line('nee', 'skip', ['no'])].join(
      '\n',
    ),
  );

  expect(figures.map(({ value }) => value)).toEqual([4, 0.25, 1, 1, 1]);
  expect(misses).toEqual([
    'stop answer read as stop: stop',
    'ja answer read as yes: ja',
    'bla withdraw read as answer: bla',
  ]);
});

it('holds dates to their tolerance, and what cannot be known to silence', () => {
  const line = (text: string, gold: unknown, tolerance: number): string =>
    JSON.stringify({ id: text, text, ref: '2026-11-21', direction: 'past', gold, tolerance_days: tolerance });
  const day = { start: '2026-11-18', end: '2026-11-18' };
  const { figures } = evaluateDates(
    [line('gisteren', day, 2), line('eergisteren', day, 0), line('vandaag', 'unresolvable', 0)].join('\n'),
  );

  expect(figures.map(({ value }) => value)).toEqual([3, 1 / 3, 1]);
});
