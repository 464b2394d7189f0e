import { amsterdamDay, amsterdamTime, weekday } from '../domain/amsterdam.js';
import type { Settings } from '../domain/settings.js';
import { isClosed } from './working-days.js';

/** Whether this is an hour at which volunteers are there: in the modes `hours` and `live`; without hours, always. */
export function isLineOpen(
  settings: Pick<Settings, 'mode' | 'openHours' | 'closedDays'>,
  now: Date,
): boolean {
  if (settings.mode !== 'hours' && settings.mode !== 'live') return false;
  const [day, time] = [amsterdamDay(now), amsterdamTime(now)];
  if (isClosed(day, settings)) return false;
  if (settings.openHours.length === 0) return true;
  return settings.openHours.some(
    ({ days, from, until }) => days.includes(weekday(day)) && from <= time && time < until,
  );
}
