import { amsterdamDay, plusDays } from '../domain/amsterdam.js';
import type { Settings } from '../domain/settings.js';
import { workingDaysAfter } from '../handoff/working-days.js';

/** The last day (yyyy-mm-dd) on which a mediator gets in touch, when it is promised now. */
export function contactDay(
  settings: Pick<Settings, 'mediationWithinDays' | 'closedDays'>,
  now: Date,
): string {
  const today = amsterdamDay(now);
  let days = 0;
  for (const day of workingDaysAfter(today, settings)) {
    days += 1;
    if (days >= settings.mediationWithinDays) return day;
  }
  return plusDays(today, settings.mediationWithinDays);
}
