import { type Day, type Days, plusMonths } from './calendar.js';
import type { Unit } from './date-words.js';
import type { Amount } from './numbers.js';

/**
 * Moves days by an amount of time, as far apart as such words are meant: weeks within three days, months within
 * fifteen, years within a half.
 *
 * @param slack - days on both sides, in place of those.
 */
export function shiftFrom(
  from: Days,
  { least, most }: Amount,
  unit: Unit,
  sign: 1 | -1,
  slack = least === most ? spread(unit, least) : 0,
): Days {
  const ends = [from.start, from.end].flatMap((day) =>
    [least, most].map((amount) => moved(day, amount, unit, sign)),
  );
  return { start: Math.min(...ends) - slack, end: Math.max(...ends) + slack };
}

const daysIn: Readonly<Partial<Record<Unit, number>>> = { day: 1, week: 7, weekend: 7 };
const monthsIn: Readonly<Partial<Record<Unit, number>>> = { month: 1, quarter: 3, year: 12 };
const daysInMonth = 30.4;

function moved(day: Day, by: number, unit: Unit, sign: 1 | -1): Day {
  const perUnit = monthsIn[unit];
  if (perUnit !== undefined) {
    const months = by * perUnit * sign;
    const whole = Math.trunc(months);
    return plusMonths(day, whole) + Math.round((months - whole) * daysInMonth);
  }
  if (unit === 'minute') return day;
  if (unit === 'hour') return day + sign * Math.floor(by / 24);
  return day + sign * Math.round(by * (daysIn[unit] ?? 1));
}

function spread(unit: Unit, amount: number): number {
  const isWhole = Number.isInteger(amount);
  switch (unit) {
    case 'week':
    case 'weekend':
      return 3;
    case 'month':
      return isWhole ? 15 : 10;
    case 'quarter':
      return 45;
    case 'year':
      if (isWhole) return 182;
      return amount < 1 ? 30 : 45;
    default:
      return 0;
  }
}
