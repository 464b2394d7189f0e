import { isoDay, readIsoDay } from './calendar.js';
import { findTimes } from './find-times.js';

/** The days a text means, as yyyy-mm-dd, or that they cannot be known. */
export type FoundDate = { readonly start: string; readonly end: string } | 'unresolvable';

const mostCharacters = 4000;

/**
 * The day or the days that a text is about. Nothing is made up: a time without an anchor ("toen ik 12 was"),
 * one that does not exist ("31 november") or that comes back ("elke dinsdag") is unresolvable.
 *
 * @param ref - the day on which it was said, as yyyy-mm-dd.
 * @param direction - whether the text looks back or ahead; decides what "dinsdag" is.
 * @throws RangeError when `ref` is no date.
 */
export function findDate(
  text: string,
  { ref, direction }: { readonly ref: string; readonly direction: 'past' | 'future' },
): FoundDate {
  const day = readIsoDay(ref);
  if (day === undefined) throw new RangeError('ref is a date as yyyy-mm-dd');
  const times = findTimes(text.slice(0, mostCharacters), { ref: day, direction });
  const from = times.findLastIndex(({ isRather }) => isRather);
  const meant = from > 0 ? times.slice(from) : times;
  if (meant.some(({ isNowhere }) => isNowhere)) return 'unresolvable';
  const [first] = meant.flatMap(({ placed }) => placed ?? []);
  return first === undefined
    ? 'unresolvable'
    : { start: isoDay(first.days.start), end: isoDay(first.days.end) };
}
