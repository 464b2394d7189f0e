import { z } from 'zod';
import type { Fields } from '../../pages/form.js';
import { HttpRefusal } from '../../refusal.js';
import type { WebRequest } from '../../route.js';

const fieldsSchema = z.record(z.string(), z.string());

/** What came with a form, without the spaces around it. @throws HttpRefusal 400 for what no form of ours sends. */
export function fieldsIn({ body }: Pick<WebRequest, 'body'>): Fields {
  const fields = fieldsSchema.safeParse(body ?? {});
  if (!fields.success) throw new HttpRefusal(400, 'wrong-shape');
  return Object.fromEntries(Object.entries(fields.data).map(([name, typed]) => [name, typed.trim()]));
}

/** An id in a path: random or a fingerprint; anything else is not looked up, and ends up in no trace. */
export function idIn({ params }: Pick<WebRequest, 'params'>): string {
  const id = params.id ?? '';
  if (!/^[\w-]{16,64}$/.test(id)) throw new HttpRefusal(404, 'not-found');
  return id;
}

/** Days a calendar can go on from; further away is a slip of the finger. */
const isoDay = z.iso.date().refine((day) => day >= '1900-01-01' && day < '2200-01-01');

/** A day as a browser sends it (2027-12-31) or as people type it (31-12-2027, 31/12/27); `undefined` when it is none. */
export function dayFrom(typed: string): string | undefined {
  const [, day = '', month = '', year = ''] =
    /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(typed) ?? [];
  const iso =
    year === '' ? typed : `${year.padStart(4, '20')}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isoDay.safeParse(iso).data;
}

/** A time of the day as hh:mm, from `9:30`, `9.30` or `0930`; `undefined` when it is none. */
export function timeFrom(typed: string): string | undefined {
  const [, hours = '', minutes = ''] = /^(\d{1,2})[:.]?(\d{2})$/.exec(typed) ?? [];
  if (hours === '' || Number(hours) > 23 || Number(minutes) > 59) return undefined;
  return `${hours.padStart(2, '0')}:${minutes}`;
}

/** The values of a list of boxes (`<name>.<value>`) that are ticked, of those there are. */
export const ticked = <Value extends string>(
  fields: Fields,
  name: string,
  values: readonly Value[],
): Value[] => values.filter((value) => fields[`${name}.${value}`] !== undefined);

/** The boxes of a list as fields. */
export const ticks = (name: string, values: readonly string[]): Fields =>
  Object.fromEntries(values.map((value) => [`${name}.${value}`, 'on']));
