import { amsterdamDay, plusDays } from '../domain/amsterdam.js';
import type { Settings } from '../domain/settings.js';
import type { Profile, Shift } from '../domain/volunteer.js';
import { lackOf } from './fitting.js';
import { workingDaysAfter } from './working-days.js';

/** So many calls and letters one volunteer keeps up with on a day, beside everything else. */
export const promisesADay = 3;

interface Known {
  readonly settings: Pick<
    Settings,
    'callbackWithinDays' | 'closedDays' | 'neededTrainings' | 'vogValidYears'
  >;
  readonly now: Date;
  /** How many promises are open already. */
  readonly open: number;
  readonly volunteers: readonly { readonly accountId: string; readonly profile: Profile }[];
  readonly shifts: readonly Shift[];
}

const isAway = (accountId: string, day: string, shifts: readonly Shift[]): boolean =>
  shifts.some(
    ({ kind, accountId: whose, startsAt, endsAt }) =>
      kind === 'holiday' &&
      whose === accountId &&
      amsterdamDay(new Date(startsAt)) <= day &&
      day <= amsterdamDay(new Date(Date.parse(endsAt) - 1)),
  );

/**
 * The day (yyyy-mm-dd) by which we can promise to call or write back: after so many working days on which somebody is
 * there who may, and not before everything that was promised earlier can be done. Days on which nobody is there (a
 * weekend, a public holiday, a closed day, everybody on holiday) do not count.
 */
export function promisedDay({ settings, now, open, volunteers, shifts }: Known): string {
  const demands = { trainings: settings.neededTrainings, vogYears: settings.vogValidYears };
  const ableOn = (day: string): number =>
    volunteers.filter(
      ({ accountId, profile }) =>
        lackOf(profile, { ...demands, today: day }) === undefined && !isAway(accountId, day, shifts),
    ).length;
  const today = amsterdamDay(now);
  let days = 0;
  let room = 0;
  for (const day of workingDaysAfter(today, settings)) {
    const able = ableOn(day);
    if (able === 0) continue;
    days += 1;
    room += able * promisesADay;
    if (days >= settings.callbackWithinDays && room > open) return day;
  }
  return withoutAnybody(today, settings);
}

/** As long as nobody was approved: that many working days, which the coordinator has to keep. */
function withoutAnybody(today: string, settings: Known['settings']): string {
  let days = 0;
  for (const day of workingDaysAfter(today, settings)) {
    days += 1;
    if (days >= settings.callbackWithinDays) return day;
  }
  return plusDays(today, settings.callbackWithinDays);
}
