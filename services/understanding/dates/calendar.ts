/** A day as the number of days since 1970-01-01; a day of the calendar, without hours or a zone. */
export type Day = number;

/** From the first day to the last, both included. */
export interface Days {
  readonly start: Day;
  readonly end: Day;
}

const millisecondsPerDay = 86_400_000;

/** Day of a year (any), month (1–12) and day of the month; months and days beyond their number go on into the next. */
export const dayOf = (year: number, month: number, day: number): Day =>
  Date.UTC(year, month - 1, day) / millisecondsPerDay;

/** One day as days. */
export const onDay = (day: Day): Days => ({ start: day, end: day });

interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function calendarDay(day: Day): CalendarDay {
  const date = new Date(day * millisecondsPerDay);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** yyyy-mm-dd */
export const isoDay = (day: Day): string => new Date(day * millisecondsPerDay).toISOString().slice(0, 10);

/** @returns `undefined` when it is no date as yyyy-mm-dd. */
export function readIsoDay(text: string): Day | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text) ?? [];
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  return isDate(y, m, d) ? dayOf(y, m, d) : undefined;
}

const lastOfMonth = (year: number, month: number): number => calendarDay(dayOf(year, month + 1, 0)).day;

export const isDate = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && day <= lastOfMonth(year, month);

/** 0 for a Monday, 6 for a Sunday. */
export const weekdayOf = (day: Day): number => (((day + 3) % 7) + 7) % 7;

/** Monday to Sunday. */
export function weekOf(day: Day): Days {
  const start = day - weekdayOf(day);
  return { start, end: start + 6 };
}

export const monthOf = (year: number, month: number): Days => ({
  start: dayOf(year, month, 1),
  end: dayOf(year, month + 1, 0),
});

/** @param quarter - 1 to 4. */
export const quarterOf = (year: number, quarter: number): Days => ({
  start: dayOf(year, quarter * 3 - 2, 1),
  end: dayOf(year, quarter * 3 + 1, 0),
});

export const yearOf = (year: number): Days => ({ start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) });

/** The same day so many months on (or back); in a shorter month its last day. */
export function plusMonths(from: Day, months: number): Day {
  const { year, month, day } = calendarDay(from);
  const index = year * 12 + month - 1 + months;
  const [y, m] = [Math.floor(index / 12), (((index % 12) + 12) % 12) + 1];
  return dayOf(y, m, Math.min(day, lastOfMonth(y, m)));
}

/** The week with this number by ISO 8601. */
export const isoWeek = (year: number, week: number): Days => weekOf(dayOf(year, 1, 4) + (week - 1) * 7);

/** The nth such weekday of a month; -1 for the last. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): Day {
  if (nth < 0) {
    const last = dayOf(year, month + 1, 0);
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const first = dayOf(year, month, 1);
  return first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
}

/** Sunday of Easter in the western churches (Meeus, Jones and Butcher). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return dayOf(year, Math.floor(n / 31), (n % 31) + 1);
}
