import type { Settings } from './settings.js';

const dayInMilliseconds = 86_400_000;
const dayOf = (instant: Date) =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' }).format(instant);

/**
 * The day on or before which the council looks at a text that is passed on now: its first meeting ahead,
 * or else `councilWithinDays` from today (script §0.14).
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
  return [...ahead].sort()[0] ?? last;
}
