import { plusDays, weekday } from '../domain/amsterdam.js';
import type { Settings } from '../domain/settings.js';
import { isoDay } from '../understanding/dates/calendar.js';
import { holidays } from '../understanding/dates/holidays.js';

/** Days on which in the Netherlands nobody is expected to work. */
const publicHolidays = [
  'nieuwjaarsdag',
  'tweede paasdag',
  'koningsdag',
  'bevrijdingsdag',
  'hemelvaartsdag',
  'tweede pinksterdag',
  'eerste kerstdag',
  'tweede kerstdag',
] as const;

export function isPublicHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  return publicHolidays.some((name) => {
    const days = holidays.get(name)?.(year);
    return days !== undefined && isoDay(days.start) <= day && day <= isoDay(days.end);
  });
}

type ClosedDays = Pick<Settings, 'closedDays'>;

export const isClosed = (day: string, { closedDays }: ClosedDays): boolean =>
  closedDays.includes(day) || isPublicHoliday(day);

export const isWorkingDay = (day: string, settings: ClosedDays): boolean =>
  weekday(day) <= 5 && !isClosed(day, settings);

/** A line that is closed for longer than this has no day to promise. */
const furthest = 366;

/** The working days after this one, a year ahead. */
export function* workingDaysAfter(day: string, settings: ClosedDays): Generator<string> {
  for (let ahead = 1; ahead <= furthest; ahead += 1) {
    const next = plusDays(day, ahead);
    if (isWorkingDay(next, settings)) yield next;
  }
}
