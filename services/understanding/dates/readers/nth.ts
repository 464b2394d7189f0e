import { calendarDay, isoWeek, quarterOf } from '../calendar.js';
import type { Cursor } from '../cursor.js';
import { unitOf, weekdayIn } from '../date-words.js';
import { daysFound, type Found } from '../found.js';
import { ordinalOf } from '../numbers.js';
import { yearAt } from './year.js';

/** "de eerste week van", "de laatste maandag van", "week 34", "het derde kwartaal". */
export const nthOf = (text: Cursor, i: number): Found =>
  weekNumber(text, i) ?? quarter(text, i) ?? nthWithin(text, i);

function weekNumber(text: Cursor, i: number): Found {
  if (!text.is(i, 'week', 'wk') || !/^\d{1,2}$/.test(text.word(i + 1)) || unitOf(text.word(i + 2)))
    return undefined;
  const week = Number(text.word(i + 1));
  if (week < 1 || week > 53) return undefined;
  const spoken = yearAt(text, i + 2);
  if (spoken) return daysFound(spoken.next, isoWeek(spoken.year, week), 'week');
  const { year } = calendarDay(text.ref);
  const days = [year, text.isFuture ? year + 1 : year - 1]
    .map((one) => isoWeek(one, week))
    .find(({ start, end }) => (text.isFuture ? end >= text.ref : start <= text.ref));
  return days && daysFound(i + 2, days, 'week');
}

/** -1 for the last. */
const nthAt = (text: Cursor, i: number): number | undefined =>
  text.is(i, 'laatste', 'last') ? -1 : ordinalOf(text.word(i));

function quarterAt(text: Cursor, i: number): number | undefined {
  if (text.is(i, 'q')) return /^[1-4]$/.test(text.word(i + 1)) ? Number(text.word(i + 1)) : undefined;
  return unitOf(text.word(i + 1)) === 'quarter' ? nthAt(text, i) : undefined;
}

function quarter(text: Cursor, i: number): Found {
  const nth = quarterAt(text, i);
  if (nth === undefined || nth < 1 || nth > 4) return undefined;
  const spoken = yearAt(text, text.past(i + 2, 'van', 'of', 'in'));
  if (spoken) return daysFound(spoken.next, quarterOf(spoken.year, nth), 'range');
  const { year } = calendarDay(text.ref);
  const isToCome = quarterOf(year, nth).start > text.ref;
  return daysFound(i + 2, quarterOf(isToCome && !text.isFuture ? year - 1 : year, nth), 'range');
}

function nthWithin(text: Cursor, i: number): Found {
  const nth = nthAt(text, i);
  if (nth === undefined || nth > 5 || !text.is(i + 2, 'van', 'of', 'in')) return undefined;
  const weekday = weekdayIn(text.word(i + 1));
  if (weekday !== undefined) return { next: i + 2, means: { kind: 'nth', nth, unit: 'day', weekday } };
  const unit = unitOf(text.word(i + 1));
  return unit === 'week' || unit === 'weekend' || unit === 'day'
    ? { next: i + 2, means: { kind: 'nth', nth, unit } }
    : undefined;
}
