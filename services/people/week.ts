import { amsterdamDay, instantIn, plusDays, weekday } from '../domain/amsterdam.js';
import type { OpenHours } from '../domain/settings.js';
import type { Shift } from '../domain/volunteer.js';
import { type KnownShift, uncovered } from './roster.js';

/** One day of the roster. */
export interface RosterDay {
  /** yyyy-mm-dd. */
  readonly day: string;
  /** Shifts that begin on it, in their order. */
  readonly shifts: readonly KnownShift[];
  /** Holidays that it is part of. */
  readonly holidays: readonly KnownShift[];
  /** Hours at which the line says that somebody is there, and nobody is planned at all. */
  readonly gaps: readonly Pick<OpenHours, 'from' | 'until'>[];
}

/** The Monday of the week of a day (yyyy-mm-dd). */
export const mondayOf = (day: string): string => plusDays(day, 1 - weekday(day));

/** The first and the last instant of so many days from one on. */
export const stretchOf = (from: string, days: number): { readonly from: Date; readonly until: Date } => ({
  from: instantIn(from, '00:00'),
  until: instantIn(plusDays(from, days), '00:00'),
});

const touches = (shift: Shift, from: Date, until: Date): boolean =>
  Date.parse(shift.startsAt) < until.getTime() && Date.parse(shift.endsAt) > from.getTime();

/**
 * Seven days of the roster.
 *
 * @param monday - yyyy-mm-dd.
 * @param planned - what touches this week; what is more is left out.
 * @param volunteers - the accounts that pick up talks: only they cover the hours of the line.
 * @param openHours - when the line says that volunteers are there.
 */
export function weekOf(
  monday: string,
  planned: readonly KnownShift[],
  volunteers: ReadonlySet<string>,
  openHours: readonly OpenHours[],
): readonly RosterDay[] {
  const toReplace = new Set(uncovered(planned));
  const covering = planned.filter(
    (shift) => shift.kind === 'shift' && volunteers.has(shift.accountId) && !toReplace.has(shift),
  );
  return Array.from({ length: 7 }, (_, ahead) => {
    const day = plusDays(monday, ahead);
    const { from, until } = stretchOf(day, 1);
    return {
      day,
      shifts: planned.filter(
        ({ kind, startsAt }) => kind === 'shift' && amsterdamDay(new Date(startsAt)) === day,
      ),
      holidays: planned.filter((shift) => shift.kind === 'holiday' && touches(shift, from, until)),
      gaps: openHours
        .filter(({ days }) => days.includes(weekday(day)))
        .filter(
          (hours) =>
            !covering.some((shift) =>
              touches(shift, instantIn(day, hours.from), instantIn(day, hours.until)),
            ),
        ),
    };
  });
}
