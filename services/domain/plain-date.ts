import type { Form } from './utterance.js';

/**
 * A day as people write it, by the clock of Europe/Amsterdam: `3 februari 2027`.
 *
 * @param day - an instant, or a day as yyyy-mm-dd.
 */
export function plainDate(day: Date | string, form: Form): string {
  return new Intl.DateTimeFormat(form === 'en' ? 'en-GB' : 'nl-NL', {
    dateStyle: 'long',
    timeZone: 'Europe/Amsterdam',
  }).format(typeof day === 'string' ? new Date(`${day}T12:00:00Z`) : day);
}
