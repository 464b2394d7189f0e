import { onDay } from '../calendar.js';
import type { Cursor } from '../cursor.js';
import { dailyWords, lastWords, nextWords, sinceWords, unitOf, weekdayIn } from '../date-words.js';
import { daysFound, type Found, nowhere } from '../found.js';
import { numberOf } from '../numbers.js';
import { shiftFrom } from '../shift-from.js';
import { type AmountOfTime, amountOfTime, exactly, few, isAgo } from './amount.js';

/** "drie weken geleden", "over twee dagen", "binnen een maand". */
export const ago = (text: Cursor, i: number): Found =>
  text.is(i, 'over', 'in', 'binnen', 'within') ? within(text, i) : back(text, i);

function within(text: Cursor, i: number): Found {
  if (text.is(i, 'in') && !text.isFuture) return undefined;
  const read = amountOfTime(text, i + 1);
  if (!read || isAgo(text, read.next) || text.is(read.next, 'na', 'voor')) return undefined;
  return text.is(i, 'binnen', 'within') ? fromToday(text, read) : shifted(text, read, 1, read.next);
}

function back(text: Cursor, i: number): Found {
  const read = amountOfTime(text, i);
  // "weken geleden", "jaren terug": nobody knows how many
  if (!read) return unitOf(text.word(i)) && isAgo(text, i + 1) ? nowhere(i + 2) : undefined;
  const at = text.is(read.next, 'of') && text.is(read.next + 1, 'wat', 'zo') ? read.next + 2 : read.next;
  if (isAgo(text, at)) return shifted(text, read, -1, at + 1);
  const isFromNow = text.isFuture && text.is(at, 'from') && text.is(at + 1, 'now');
  return isFromNow ? shifted(text, read, 1, at + 2) : undefined;
}

/** So long before or after today. */
const shifted = (text: Cursor, { amount, unit }: AmountOfTime, sign: 1 | -1, next: number): Found =>
  daysFound(next, shiftFrom(onDay(text.ref), amount, unit, sign), unit);

const fromToday = ({ ref }: Cursor, { amount, unit, next }: AmountOfTime): Found =>
  daysFound(next, { start: ref, end: shiftFrom(onDay(ref), amount, unit, 1).end }, 'range');

const untilNow = ({ ref }: Cursor, { amount, unit, next }: AmountOfTime): Found =>
  daysFound(
    next,
    { start: shiftFrom(onDay(ref), exactly(amount.most), unit, -1, 0).start, end: ref },
    'range',
  );

/** "de afgelopen twee weken", "de laatste maanden", "al drie jaar", "komende drie dagen". */
export function lasting(text: Cursor, i: number): Found {
  const word = text.word(i);
  if (lastWords.has(word)) return lastAmount(text, i);
  if (nextWords.has(word)) {
    const read = amountOfTime(text, i + 1);
    return read && fromToday(text, read);
  }
  return sinceWords.has(word) || word === 'for' ? forAmount(text, i) : undefined;
}

function lastAmount(text: Cursor, i: number): Found {
  const read = amountOfTime(text, i + 1);
  if (read && !isAgo(text, read.next)) return untilNow(text, read);
  const word = text.word(i + 1);
  const unit = unitOf(word);
  const isSeveral = /(?:en|s)$/.test(word) && unit !== 'weekend';
  return unit && isSeveral ? untilNow(text, { amount: few, unit, next: i + 2 }) : undefined;
}

function forAmount(text: Cursor, i: number): Found {
  if (text.isFuture || text.is(i, 'vanaf', 'from')) return undefined;
  const read = amountOfTime(text, i + 1);
  // "sinds twee weken geleden" is read as that day
  return !read || isAgo(text, read.next) || text.is(read.next, 'oud', 'old')
    ? undefined
    : untilNow(text, read);
}

/** "twee dagen na", "de week voor", "de dag daarna": from a day that must be named beside it. */
export function offset(text: Cursor, i: number): Found {
  const at = text.past(i, 'de', 'the', 'het', 'a', 'een');
  const weekday = weekdayIn(text.word(at));
  if (weekday !== undefined) {
    // "donderdag na school" is that Thursday; "de maandag na de zitting" hangs on the hearing
    const isDaily = dailyWords.has(text.word(text.past(at + 2, 'het', 'de', 'mijn')));
    return isDaily ? undefined : offsetBy(text, { amount: exactly(1), unit: 'week', next: at + 1 }, weekday);
  }
  const read = amountOfTime(text, i);
  if (read) return offsetBy(text, read);
  const unit = unitOf(text.word(at));
  if (unit && (at > i || signOfThat(text, at + 1)))
    return offsetBy(text, { amount: exactly(1), unit, next: at + 1 });
  const isNextDay =
    text.is(i, 'volgende', 'next') && text.is(i + 1, 'dag', 'ochtend', 'day', 'morgen', 'morning');
  return isNextDay && !text.isFuture ? nowhere(i + 2) : near(text, i);
}

function offsetBy(text: Cursor, { amount, unit, next }: AmountOfTime, weekday?: number): Found {
  const sign = signAt(text, next) ?? signOfThat(text, next);
  return (
    sign && {
      next: next + 1,
      means: { kind: 'offset', amount, unit, sign, ...(weekday !== undefined && { weekday }) },
    }
  );
}

/** "vlak voor", "net na" */
function near(text: Cursor, i: number): Found {
  if (!text.is(i, 'vlak', 'net', 'kort', 'just', 'shortly', 'meteen', 'direct', 'right')) return undefined;
  const sign = signAt(text, i + 1);
  return sign && !numberOf(text.word(i + 2)) ? { next: i + 2, means: { kind: 'near', sign } } : undefined;
}

function signAt(text: Cursor, at: number): 1 | -1 | undefined {
  if (text.is(at, 'na', 'after', 'later')) return 1;
  return text.is(at, 'voor', 'before', 'voordat') ? -1 : undefined;
}

/** "daarna", "ervoor": from what was named before. */
function signOfThat(text: Cursor, at: number): 1 | -1 | undefined {
  if (text.is(at, 'daarna', 'erna', 'daarop', 'nadat', 'erop', 'nadien')) return 1;
  return text.is(at, 'daarvoor', 'ervoor', 'voordien') ? -1 : undefined;
}

/** "drie weken", "twee jaar lang", "16 jaar oud" */
export function length(text: Cursor, i: number): Found {
  const read = amountOfTime(text, i);
  if (!read) return undefined;
  const { amount, unit, next } = read;
  if (unit === 'year' && text.is(next, 'oud', 'old'))
    return { next: next + 1, means: { kind: 'age', years: amount.least } };
  return { next: text.is(next, 'lang', 'long') ? next + 1 : next, means: { kind: 'length', amount, unit } };
}
