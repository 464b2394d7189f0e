import { onDay, plusMonths, weekdayOf } from '../calendar.js';
import type { Cursor } from '../cursor.js';
import { daysFromToday, partsOfDay, weekdayIn } from '../date-words.js';
import { daysFound, type Found } from '../found.js';
import { type AmountOfTime, amountOfTime, isAgo } from './amount.js';

/** "gisteren een week geleden", "vandaag precies twee maanden terug", "vrijdag over een week": that very day. */
export function dayFromDay(text: Cursor, i: number): Found {
  const after = partsOfDay.has(text.word(i + 1)) ? i + 2 : i + 1;
  const distance = daysFromToday.get(text.word(i));
  if (distance !== undefined && distance <= 0) {
    const read = amountOfTime(text, text.past(after, 'precies', 'exact', 'exactly'));
    if (!read || !isAgo(text, read.next)) return undefined;
    const day = movedBy(text.ref + distance, read, -1);
    return day === undefined ? undefined : daysFound(read.next + 1, onDay(day), 'day');
  }
  const weekday = text.isFuture && text.is(after, 'over') ? weekdayIn(text.word(i)) : undefined;
  const read = weekday === undefined ? undefined : amountOfTime(text, after + 1);
  if (weekday === undefined || read?.unit !== 'week') return undefined;
  const next = text.ref + ((weekday - weekdayOf(text.ref) + 7) % 7 || 7);
  const day = movedBy(next, read, 1);
  return day === undefined ? undefined : daysFound(read.next, onDay(day), 'day');
}

/** Only by so many whole weeks, months or years: "gisteren, een uur geleden" is yesterday. */
function movedBy(day: number, { amount, unit }: AmountOfTime, sign: 1 | -1): number | undefined {
  if (amount.least !== amount.most || !Number.isInteger(amount.least)) return undefined;
  const by = amount.least * sign;
  if (unit === 'week') return day + 7 * by;
  if (unit === 'month') return plusMonths(day, by);
  return unit === 'year' ? plusMonths(day, 12 * by) : undefined;
}
