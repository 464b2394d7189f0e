import type { Settings } from './settings.js';

const dayInMilliseconds = 86_400_000;
const dayOf = (instant: Date) =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(instant);

/**
 * The day on or before which the council looks at a text that is passed on now: its first meeting ahead,
 * or else the last Sunday within `councilWithinDays` (script §0.14). Everybody of a week has the same day, for
 * it stands beside the text and must not tell when that came in.
 *
 * @returns yyyy-mm-dd, by the clock of Europe/Amsterdam.
 */
export function councilDay(
  settings: Pick<Settings, 'councilMeetings' | 'councilWithinDays'>,
  now: Date,
): string {
  const today = dayOf(now);
  const last = dayOf(new Date(now.getTime() + settings.councilWithinDays * dayInMilliseconds));
  const ahead = settings.councilMeetings.filter((meeting) => meeting > today && meeting <= last);
  const sunday = sundayBefore(last);
  return [...ahead].sort()[0] ?? (sunday > today ? sunday : last);
}

/** The day itself when it is a Sunday. */
const sundayBefore = (day: string): string => {
  const midnight = Date.parse(day);
  return new Date(midnight - new Date(midnight).getUTCDay() * dayInMilliseconds).toISOString().slice(0, 10);
};
