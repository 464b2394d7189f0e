import type { Meaning, Which } from './atoms.js';
import { type Days, isDate } from './calendar.js';
import { lastWords, nextWords, thisWords, type Unit } from './date-words.js';

/** What words mean, and the place after them. */
export type Found = { readonly next: number; readonly means: Meaning } | undefined;

export const daysFound = (next: number, days: Days, grain: Unit | 'range'): Found => ({
  next,
  means: { kind: 'days', days, grain },
});

export const nowhere = (next: number): Found => ({ next, means: { kind: 'nowhere' } });

/** A year that has a 29 February. */
const leapYear = 2024;

/** A date, or nowhere when the calendar does not have it: "31 november". */
export function dateMeaning(date: {
  readonly day: number;
  readonly to?: number | undefined;
  readonly month: number;
  readonly year?: number | undefined;
}): Meaning {
  const { day, to, month, year } = date;
  const isReal = [day, to ?? day].every((one) => isDate(year ?? leapYear, month, one));
  return isReal
    ? { kind: 'date', day, month, ...(to !== undefined && { to }), ...(year !== undefined && { year }) }
    : { kind: 'nowhere' };
}

/** "vorige", "komende", "deze": which one is meant. */
export function whichIn(word: string): Which | undefined {
  if (lastWords.has(word)) return 'last';
  if (nextWords.has(word)) return 'next';
  return thisWords.has(word) ? 'this' : undefined;
}

/** How many weeks, months or years that is from this one. */
export const shiftOf: Readonly<Record<Which, number>> = { last: -1, this: 0, next: 1 };

/** Two digits of a year, as people mean them: '25 and '98. */
export const century = (two: number): number => (two > 45 ? 1900 + two : 2000 + two);
