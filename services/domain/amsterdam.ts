const dayFormat = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Amsterdam' });
const timeFormat = new Intl.DateTimeFormat('en-GB', {
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
  timeZone: 'Europe/Amsterdam',
});

/** The day (yyyy-mm-dd) it is by the clock of Europe/Amsterdam. */
export const amsterdamDay = (instant: Date): string => dayFormat.format(instant);

/** The time (hh:mm) it is by the clock of Europe/Amsterdam. */
export const amsterdamTime = (instant: Date): string => timeFormat.format(instant);

/** Parts of a day, each a quarter of it, in which waiting is counted. */
export const dayParts = ['morning', 'afternoon', 'evening', 'night'] as const;
export type DayPart = (typeof dayParts)[number];

/** Morning from six, afternoon from twelve, evening from eighteen, night from midnight. */
export function dayPartOf(instant: Date): DayPart {
  const quarter = Math.floor(Number(amsterdamTime(instant).slice(0, 2)) / 6);
  return (['night', 'morning', 'afternoon', 'evening'] as const)[quarter] ?? 'night';
}

/** So many days on, as yyyy-mm-dd. */
export const plusDays = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** 1 for a Monday, 7 for a Sunday. */
export const weekday = (day: string): number => new Date(Date.parse(day)).getUTCDay() || 7;

/** The instant at which it is so late on that day by the clock of Europe/Amsterdam. */
export function instantIn(day: string, time: string): Date {
  const asUtc = Date.parse(`${day}T${time}:00Z`);
  // Amsterdam is one or two hours ahead; of the two guesses one reads as that time there.
  const guesses = [asUtc - 3_600_000, asUtc - 7_200_000].map((at) => new Date(at));
  const right = guesses.find((at) => amsterdamDay(at) === day && amsterdamTime(at) === time);
  return right ?? new Date(asUtc - 3_600_000);
}
