import type { z } from 'zod';
import type { Share } from './score-spans.js';

/** A line of the table: what it says, a number between 0 and 1 or an amount, and its unit. */
export interface Figure {
  readonly name: string;
  readonly value: number;
  readonly unit: '%' | 'n' | 'M characters/s' | 's';
}

/** How well a task was done on one file of labelled texts. */
export interface Evaluated {
  readonly figures: readonly Figure[];
  /** One line for everything that was wrong. */
  readonly misses: readonly string[];
}

/** A part of a whole; 0 of nothing is 0. */
export const shareFigure = (name: string, { of, yes }: Share): Figure => ({
  name,
  value: of === 0 ? 0 : yes / of,
  unit: '%',
});

/**
 * JSON Lines, every line by a schema.
 *
 * @throws when a line does not fit it.
 */
export const readLines = <Line>(lines: string, schema: z.ZodType<Line>): Line[] =>
  lines
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
