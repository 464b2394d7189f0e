import { readIsoDay } from '../dates/calendar.js';
import { findTimes } from '../dates/find-times.js';

const mostCharacters = 4000;
/** "In mei" rather than "mei". */
const leadIn = /(?<![\p{L}\p{N}])(?:in|op|rond|vanaf|tijdens|on|around|during) $/iu;

/** What goes on behind the time: "zondag, en". */
const trailing = /,?\s(?:en|of|and|or)$/iu;

/**
 * The words in which a text says when something happened ("vorige week dinsdag"), as they were typed. Only a
 * time that stands on the calendar and is not ahead: nothing is made up.
 *
 * @param today - yyyy-mm-dd
 */
export function timeTold(text: string, today: string): string | undefined {
  const ref = readIsoDay(today);
  if (ref === undefined) return undefined;
  const times = findTimes(text.slice(0, mostCharacters), { ref, direction: 'past' });
  const from = times.findLastIndex(({ isRather }) => isRather);
  const found = times.slice(Math.max(from, 0)).find(({ placed }) => placed && placed.days.start <= ref);
  if (!found) return undefined;
  const before = leadIn.exec(text.slice(Math.max(0, found.start - 10), found.start))?.[0] ?? '';
  const words = text.slice(found.start, found.end).replace(trailing, '');
  return `${before}${words}`.replace(/\s+/g, ' ').trim();
}
