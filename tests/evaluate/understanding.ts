import { z } from 'zod';
import { understand } from '../../services/understanding/commands/understand.js';
import { readIsoDay } from '../../services/understanding/dates/calendar.js';
import { findDate } from '../../services/understanding/dates/find-date.js';
import { type Evaluated, type Figure, readLines } from './figures.js';

/** `alongside` the code, or `after` it, by somebody who did not look at the rules. */
export const written = z.enum(['alongside', 'after']).optional();

const command = z.object({
  id: z.string(),
  text: z.string(),
  context: z.enum(['yesno', 'menu', 'freetext']),
  prompt: z.string(),
  gold: z.string(),
  also_ok: z.array(z.string()).default([]),
  written,
});

const days = z.object({ start: z.string(), end: z.string() });
const date = z.object({
  id: z.string(),
  text: z.string(),
  ref: z.string(),
  direction: z.enum(['past', 'future']),
  gold: z.union([days, z.literal('unresolvable')]),
  alt_ok: z.array(days).default([]),
  tolerance_days: z.number(),
  written,
});

/** How many there are and how many are right, of all and of those that were written after the code. */
export const rightOf = <T extends { readonly written?: string | undefined }>(
  all: readonly T[],
  isRight: (one: T) => boolean,
): Figure[] => {
  const share = (some: readonly T[]): number =>
    some.length === 0 ? 0 : some.filter(isRight).length / some.length;
  const after = all.filter((one) => one.written === 'after');
  return [
    { name: 'texts', value: all.length, unit: 'n' },
    { name: 'right', value: share(all), unit: '%' },
    ...(after.length === 0
      ? []
      : [
          {
            name: `right, of the ${String(after.length)} written after the code`,
            value: share(after),
            unit: '%' as const,
          },
        ]),
  ];
};

/** The figures of commands, and of a yes or a no, on these labelled texts (JSON Lines). */
export function evaluateCommands(lines: string): Evaluated {
  const heard = readLines(lines, command).map((one) => ({
    ...one,
    intent: understand(one.text, one),
  }));
  type Heard = (typeof heard)[number];
  const isRight = ({ gold, also_ok, intent }: Heard): boolean => [gold, ...also_ok].includes(intent);
  const wrong = heard.filter((one) => !isRight(one));
  const grave: readonly string[] = ['withdraw', 'restart', 'stop'];
  const count = (name: string, is: (one: Heard) => boolean): Figure => ({
    name,
    value: wrong.filter(is).length,
    unit: 'n',
  });
  return {
    figures: [
      ...rightOf(heard, isRight),
      count(
        'content read as withdraw, restart or stop',
        ({ gold, intent }) => gold === 'answer' && grave.includes(intent),
      ),
      count('read as a yes that is none', ({ intent }) => intent === 'yes'),
      count('withdraw or stop missed', ({ gold }) => gold === 'withdraw' || gold === 'stop'),
    ],
    misses: wrong.map(({ id, text, gold, intent }) => `${id} ${gold} read as ${intent}: ${text}`),
  };
}

/** The figures of dates on these labelled texts (JSON Lines). */
export function evaluateDates(lines: string): Evaluated {
  const found = readLines(lines, date).map((one) => ({ ...one, found: findDate(one.text, one) }));
  type Found = (typeof found)[number];
  const isNear = (one: string, other: string, tolerance: number): boolean =>
    Math.abs((readIsoDay(one) ?? Infinity) - (readIsoDay(other) ?? -Infinity)) <= tolerance;
  const isRight = ({ gold, alt_ok, tolerance_days, found: days }: Found): boolean => {
    if (gold === 'unresolvable' || days === 'unresolvable') return gold === days;
    return [gold, ...alt_ok].some(
      ({ start, end }) => isNear(start, days.start, tolerance_days) && isNear(end, days.end, tolerance_days),
    );
  };
  const wrong = found.filter((one) => !isRight(one));
  return {
    figures: [
      ...rightOf(found, isRight),
      { name: 'dates made up', value: wrong.filter(({ gold }) => gold === 'unresolvable').length, unit: 'n' },
    ],
    misses: wrong.map(
      ({ id, text, found: days }) =>
        `${id} ${days === 'unresolvable' ? days : `${days.start}..${days.end}`}: ${text}`,
    ),
  };
}
