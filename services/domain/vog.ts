import { plusDays } from './amsterdam.js';

/**
 * The last day (yyyy-mm-dd) on which a certificate of conduct (VOG) counts: the day before it is so many years old.
 *
 * @param vogOn - the date on it, yyyy-mm-dd.
 * @param years - 1 or more, by the settings of the organisation.
 */
export function vogUntil(vogOn: string, years: number): string {
  const [year = '', ...rest] = vogOn.split('-');
  const birthday = [Number(year) + years, ...rest].join('-');
  // There is no 29 February every year: then the certificate counts until the 28th.
  const exists = new Date(Date.parse(`${birthday}T00:00:00Z`)).toISOString().startsWith(birthday);
  return exists ? plusDays(birthday, -1) : `${birthday.slice(0, 4)}-02-28`;
}
