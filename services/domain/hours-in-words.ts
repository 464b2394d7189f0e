import type { OpenHours } from './settings.js';
import type { Form } from './utterance.js';

const words = {
  nl: { locale: 'nl-NL', on: 'op', from: 'van', to: 'tot', oclock: ' uur', every: 'elke dag' },
  en: { locale: 'en-GB', on: 'on', from: 'from', to: 'to', oclock: '', every: 'every day' },
} as const;

/** A Monday: days count on from it. */
const monday = Date.UTC(2024, 0, 1);
const oneDay = 86_400_000;

const listed = (parts: readonly string[], locale: string): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

/** When people are there, with its own preposition: *op dinsdag en vrijdag van 19 tot 21 uur*. Empty without hours. */
export function hoursInWords(openHours: readonly OpenHours[], form: Form): string {
  const { locale, on, from, to, oclock, every } = words[form === 'en' ? 'en' : 'nl'];
  const named = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' });
  const time = (clock: string): string =>
    form === 'en' ? clock : clock.replace(/^0/, '').replace(/:00$/, '').replace(':', '.');
  const stretches = openHours.map(({ days, from: start, until }) => {
    const all = [...new Set(days)].sort((one, other) => one - other);
    const names = all.map((day) => named.format(monday + (day - 1) * oneDay));
    const when = all.length === 7 ? every : `${on} ${listed(names, locale)}`;
    return `${when} ${from} ${time(start)} ${to} ${time(until)}${oclock}`;
  });
  return listed(stretches, locale);
}
