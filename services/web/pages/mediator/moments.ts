import type { Appointment } from '../../../domain/mediation.js';
import { plainDate } from '../../../domain/plain-date.js';
import { amsterdamTime } from '../../../domain/amsterdam.js';

export const dayOf = (when: Date | string): string =>
  plainDate(typeof when === 'string' && when.length > 10 ? new Date(when) : when, 'u');

/** `dinsdag 16 november 2027 om 10:30` */
export function momentOf({ startsAt }: Pick<Appointment, 'startsAt'>): string {
  const at = new Date(startsAt);
  const weekday = new Intl.DateTimeFormat('nl-NL', { weekday: 'long', timeZone: 'Europe/Amsterdam' });
  return `${weekday.format(at)} ${plainDate(at, 'u')} om ${amsterdamTime(at)}`;
}
