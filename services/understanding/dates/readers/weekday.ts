import type { Which } from '../atoms.js';
import type { Cursor } from '../cursor.js';
import { partsOfDay, shortWeekdayIn, weekdayIn } from '../date-words.js';
import { type Found, whichIn } from '../found.js';
import { dayNumber } from './day-and-month.js';
import { upTo } from './sign.js';

/** "een dinsdag", "dinsdag", "vorige week dinsdag", "di. 3", "dinsdag jl." */
export function weekday(text: Cursor, i: number): Found {
  const before = whichIn(text.word(i));
  const at = before ? i + 1 : i;
  const long = weekdayIn(text.word(at));
  const named = long ?? shortWeekdayIn(text.word(at));
  if (named === undefined) return undefined;
  const isShort = long === undefined;
  const end = isShort && text.is(at + 1, '.') ? at + 2 : at + 1;
  if (isShort && !before && !isDayHere(text, at, end)) return undefined;
  const after = afterDay(text, end);
  const which = after?.which ?? before ?? someOf(text, i);
  const next = after?.next ?? end;
  return {
    next: partsOfDay.has(text.word(next)) ? next + 1 : next,
    means: { kind: 'weekday', weekday: named, ...(which && { which }) },
  };
}

/** "op een dinsdag": one of them, and only a week or a month beside it tells which. */
const someOf = (text: Cursor, i: number): 'some' | undefined =>
  text.is(i - 1, 'een', 'n', 'a', 'ene', 'one') ? 'some' : undefined;

/** Whether "do", "ma" or "wo" is a day here, for these are words of other things too. */
function isDayHere(text: Cursor, at: number, end: number): boolean {
  const isFollowed =
    dayNumber(text, end) !== undefined ||
    partsOfDay.has(text.word(end)) ||
    text.is(end, 'jl', 'as', 'j', 'a');
  const isAlone = text.length <= 2 && !text.is(at, 'do', 'zo', 'sun', 'sat', 'za');
  const isOn = text.is(at - 1, 'op', 'week', 'wk') && !text.is(at, 'do', 'zo');
  return isFollowed || isAlone || isOn || isBesideAnother(text, at, end);
}

/** "di t/m do", "van ma tot vr", "ma en di" */
function isBesideAnother(text: Cursor, at: number, end: number): boolean {
  const isDay = (place: number): boolean =>
    shortWeekdayIn(text.word(place)) !== undefined && !text.is(place, 'zo', 'sun', 'sat');
  if (!isDay(at)) return false;
  const isBefore = text.is(at - 1, ...between) && isDay(at - 2);
  const isThrough = upTo(text, at - 3) === at && isDay(at - 4);
  const isAfter =
    isDay(upTo(text, end) ?? end + 1) && (text.is(end, ...between) || upTo(text, end) !== undefined);
  return isBefore || isThrough || isAfter;
}

const between = ['tot', 'tm', 'en', '-', 'of'];

/** jl., a.s.: which one is meant. */
function afterDay(text: Cursor, i: number): { readonly next: number; readonly which: Which } | undefined {
  if (text.is(i, 'jl', 'jongstleden')) return { next: i + 1, which: 'last' };
  if (text.is(i, 'as', 'aanstaande')) return { next: i + 1, which: 'next' };
  if (!text.is(i, 'j', 'a') || !text.is(i + 1, '.') || !text.is(i + 2, 'l', 's')) return undefined;
  return { next: text.is(i + 3, '.') ? i + 4 : i + 3, which: text.is(i, 'j') ? 'last' : 'next' };
}
