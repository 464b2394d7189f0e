import type { Meaning } from './atoms.js';
import {
  calendarDay,
  type Day,
  type Days,
  dayOf,
  isDate,
  monthOf,
  nthWeekday,
  onDay,
  weekdayOf,
  weekOf,
  yearOf,
} from './calendar.js';
import { holidays } from './holidays.js';
import type { Unit } from './date-words.js';
import { type Standpoint, untilToday } from './standpoint.js';

/** Days that were meant, and how exactly. */
export interface Placed {
  readonly days: Days;
  readonly grain: Unit | 'range' | 'holiday';
}

const oneDay = (day: number): Placed => ({ days: onDay(day), grain: 'day' });

/** Where a meaning is on the calendar; without a year the last one before, or the first one after. */
export function onCalendar(means: Meaning, standpoint: Standpoint): Placed | undefined {
  const { ref } = standpoint;
  const isFuture = standpoint.direction === 'future';
  const { year } = calendarDay(ref);
  /** From this year backwards (or on), a few: 29 February is not in every one. */
  const years = Array.from({ length: 9 }, (_, at) => (isFuture ? year + at - 1 : year + 1 - at));
  const has = (days: Days | undefined): days is Days =>
    days !== undefined && (isFuture ? days.end >= ref : days.start <= ref);
  switch (means.kind) {
    case 'days':
      return { days: means.days, grain: means.grain };
    case 'weekday': {
      if (means.which === 'some') return undefined;
      const isNext = means.which === 'next' || (isFuture && means.which !== 'last');
      const step = (means.weekday - weekdayOf(ref) + 7) % 7;
      return oneDay(isNext ? ref + (step === 0 ? 7 : step) : ref + step - 7);
    }
    case 'date': {
      const at = (one: number): Days | undefined =>
        isDate(one, means.month, means.day) && isDate(one, means.month, means.to ?? means.day)
          ? { start: dayOf(one, means.month, means.day), end: dayOf(one, means.month, means.to ?? means.day) }
          : undefined;
      const days = means.year === undefined ? years.map(at).find(has) : at(means.year);
      if (!days || days.start > days.end) return undefined;
      return { days, grain: means.to === undefined ? 'day' : 'range' };
    }
    case 'month': {
      const at = (one: number): Days => monthOf(one, means.month);
      if (means.year !== undefined) return { days: untilToday(at(means.year), standpoint), grain: 'month' };
      const found = years.map(at).filter(has);
      const isOver = means.which === 'last' && found[0] && found[0].end > ref;
      const days = found[isOver ? 1 : 0];
      return days && { days: untilToday(days, standpoint), grain: 'month' };
    }
    case 'monthday':
      return dayOfSomeMonth(means, standpoint);
    case 'holiday': {
      const at = holidays.get(means.name);
      if (!at) return undefined;
      if (means.year !== undefined) {
        const days = at(means.year);
        return days && { days: untilToday(days, standpoint), grain: 'holiday' };
      }
      if (means.which === 'next') {
        const days = [year - 1, year, year + 1].map(at).find((one) => one !== undefined && one.start > ref);
        return days && { days, grain: 'holiday' };
      }
      const found = years.map(at).filter(has);
      const isNow = found[0] !== undefined && found[0].end >= ref;
      const days = found[means.which === 'last' && isNow && !isFuture ? 1 : 0];
      return days && { days: untilToday(days, standpoint), grain: 'holiday' };
    }
    case 'year':
      return { days: untilToday(yearOf(means.year), standpoint), grain: 'year' };
    default:
      return undefined;
  }
}

/** "de 12e", "vrijdag de dertiende": the nearest such day, at most two years away. */
function dayOfSomeMonth(
  { day: wanted, weekday }: Extract<Meaning, { kind: 'monthday' }>,
  { ref, direction }: Standpoint,
): Placed | undefined {
  const { year, month } = calendarDay(ref);
  const towards = direction === 'future' ? 1 : -1;
  for (let away = 0; away <= 24; away += 1) {
    const first = calendarDay(dayOf(year, month + towards * away, 1));
    if (!isDate(first.year, first.month, wanted)) continue;
    const day = dayOf(first.year, first.month, wanted);
    const isOnSide = (day - ref) * towards >= 0;
    if (isOnSide && (weekday === undefined || weekday === weekdayOf(day))) return oneDay(day);
  }
  return undefined;
}

/** Begin, half and eind: 1–10, 11–20 and 21–end of a month; of a week its first, middle and last days; thirds of the rest. */
export function partOf({ days, grain }: Placed, part: Part, ref: number): Days {
  const { year, month } = calendarDay(days.start);
  switch (grain) {
    case 'month': {
      const first = dayOf(year, month, 1);
      const end = dayOf(year, month + 1, 0);
      return { begin: at(first, first + 9), middle: at(first + 10, first + 19), end: at(first + 20, end) }[
        part
      ];
    }
    case 'week': {
      const { start } = weekOf(days.start);
      return { begin: at(start, start + 1), middle: at(start + 2, start + 3), end: at(start + 3, start + 6) }[
        part
      ];
    }
    case 'year':
      return {
        begin: at(dayOf(year, 1, 1), dayOf(year, 3, 31)),
        middle: at(dayOf(year, 5, 1), dayOf(year, 8, 31)),
        end: at(dayOf(year, 10, 1), dayOf(year, 12, 31)),
      }[part];
    default:
      // a season that is not over was cut off at today
      return thirdOf(grain === 'holiday' && days.end === ref ? at(days.start, days.start + 90) : days, part);
  }
}

function thirdOf({ start, end }: Days, part: Part): Days {
  const length = end - start + 1;
  if (length < 3) return at(start, end);
  const third = Math.floor(length / 3);
  return {
    begin: at(start, start + third - 1),
    middle: at(start + third, start + 2 * third - 1),
    end: at(start + 2 * third, end),
  }[part];
}

type Part = Extract<Meaning, { kind: 'part' }>['part'];
const at = (start: Day, end: Day): Days => ({ start, end });

/** The nth day, week, weekend or weekday within days. */
export function nthWithin(
  { days, grain }: Placed,
  { nth, unit, weekday }: Extract<Meaning, { kind: 'nth' }>,
): Days {
  const { year, month } = calendarDay(days.start);
  if (weekday !== undefined || unit === 'weekend') {
    const day = weekday ?? 5;
    const found =
      grain === 'month' || grain === 'holiday' || nth > 0
        ? nthWeekday(year, month, day, nth)
        : days.end - ((weekdayOf(days.end) - day + 7) % 7);
    return { start: found, end: unit === 'weekend' ? found + 1 : found };
  }
  const last = grain === 'month' ? dayOf(year, month + 1, 0) : days.end;
  const size = unit === 'week' ? 7 : 1;
  if (nth < 0) return { start: last - size + 1, end: last };
  return { start: days.start + (nth - 1) * size, end: days.start + nth * size - 1 };
}
