import {
  calendarDay,
  type Days,
  dayOf,
  monthOf,
  plusMonths,
  quarterOf,
  weekdayOf,
  weekOf,
  yearOf,
} from '../calendar.js';
import type { Cursor } from '../cursor.js';
import { beginWords, monthIn, type Unit, unitOf } from '../date-words.js';
import { daysFound, type Found, shiftOf, whichIn } from '../found.js';
import { untilToday } from '../standpoint.js';

/** "deze week", "vorige maand", "afgelopen weekend", "de hele week", "komend jaar", "dit schooljaar". */
export function namedPeriod(text: Cursor, i: number): Found {
  const isWhole = text.is(i, 'hele', 'heel', 'whole', 'ganse');
  const shift = isWhole ? 0 : shiftIn(text, i);
  if (shift === undefined) return unshifted(text, i);
  const isDoubled = whichIn(text.word(i)) !== undefined && shift !== 0 && text.is(i + 1, text.word(i));
  const named = text.past(isDoubled ? i + 2 : i + 1, 'hele', 'gehele', 'whole', 'twee');
  const at = isWhole ? i + 1 : named;
  if (isWhole && monthIn(text.word(at + 1)) !== undefined) return undefined;
  const by = isDoubled ? shift * 2 : shift;
  if (text.is(at, 'schooljaar', 'cursusjaar')) return schoolYear(text, thisSchoolYear(text) + by, at + 1);
  const unit = unitOf(text.word(named));
  const days = unit && period(text, by, unit);
  return unit && days && daysFound(at + 1, days, unit);
}

function shiftIn(text: Cursor, i: number): number | undefined {
  if (text.is(i, 'eer', 'voorvorige', 'voorlaatste', 'eervorige')) return -2;
  if (text.is(i, 'eerste') && text.isFuture) return 1;
  const which = whichIn(text.word(i));
  return which && shiftOf[which];
}

/** "het weekend", "de week van", "schooljaar 2023-2024" */
function unshifted(text: Cursor, i: number): Found {
  const unit = unitOf(text.word(i));
  if (unit === 'weekend' || (unit === 'week' && text.is(i + 1, 'van', 'of', 'rond')))
    return { next: i + 1, means: { kind: 'around', unit } };
  const isStart =
    beginWords.has(text.word(i - 1)) || (text.is(i - 2, 'van') && beginWords.has(text.word(i - 3)));
  if (text.is(i, 'schooljaar') && isStart && !/^\d/.test(text.word(i + 1)))
    return schoolYear(text, thisSchoolYear(text), i + 1);
  if (!text.is(i, 'schooljaar') || !/^20\d\d$/.test(text.word(i + 1))) return undefined;
  return schoolYear(text, Number(text.word(i + 1)), text.is(i + 2, '-', '/') ? i + 4 : i + 2);
}

/** The year in which it began. */
function thisSchoolYear({ ref }: Cursor): number {
  const { year, month } = calendarDay(ref);
  return month >= 8 ? year : year - 1;
}

/** From the middle of August to the middle of July, for all regions together. */
const schoolYear = (text: Cursor, year: number, next: number): Found =>
  daysFound(next, untilToday({ start: dayOf(year, 8, 15), end: dayOf(year + 1, 7, 15) }, text), 'range');

/** The week, the weekend, the month, the quarter or the year that is so many from this one. */
function period(text: Cursor, shift: number, unit: Unit): Days | undefined {
  const { year, month } = calendarDay(text.ref);
  switch (unit) {
    case 'week':
      return untilToday(weekOf(text.ref + 7 * shift), text);
    case 'weekend':
      return weekend(text, shift);
    case 'month': {
      const first = calendarDay(plusMonths(dayOf(year, month, 1), shift));
      return untilToday(monthOf(first.year, first.month), text);
    }
    case 'quarter': {
      const first = calendarDay(plusMonths(dayOf(year, month, 1), shift * 3));
      return untilToday(quarterOf(first.year, Math.ceil(first.month / 3)), text);
    }
    case 'year':
      return untilToday(yearOf(year + shift), text);
    default:
      return undefined;
  }
}

function weekend(text: Cursor, shift: number): Days {
  const saturday = weekOf(text.ref).start + 5 + 7 * weeksToWeekend(text, shift);
  return { start: saturday, end: saturday + 1 };
}

/** On a weekday "dit weekend" is the one that comes, or for who looks back the one that was. */
function weeksToWeekend({ ref, isFuture }: Cursor, shift: number): number {
  const isNow = weekdayOf(ref) >= 5;
  if (shift === 0) return isFuture || isNow ? 0 : -1;
  return shift < 0 || isNow ? shift : shift - 1;
}
