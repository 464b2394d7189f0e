import type { Cursor } from '../cursor.js';
import { monthIn, unitOf } from '../date-words.js';
import type { Found } from '../found.js';
import { numberOf } from '../numbers.js';
import { isAgo } from './amount.js';

/** "om half 3", "15:30", "3 uur 's middags": a time of day says nothing of the day. */
export function clock(text: Cursor, i: number): Found {
  const next =
    quarterTo(text, i) ??
    inFigures(text, i) ??
    minutesTo(text, i) ??
    aroundHour(text, i) ??
    halfHour(text, i) ??
    atHour(text, i) ??
    onTheHour(text, i);
  return next === undefined ? undefined : { next, means: { kind: 'clock' } };
}

function isHour(text: Cursor, at: number): boolean {
  const value = numberOf(text.word(at));
  return value !== undefined && Number.isInteger(value) && value <= 24;
}

const isHourWord = (text: Cursor, at: number): boolean => text.is(at, 'uur', 'u', 'h');

/** "kwart voor 3" */
const quarterTo = (text: Cursor, i: number): number | undefined =>
  text.is(i, 'kwart', 'quarter') && text.is(i + 1, 'voor', 'over', 'past', 'to') && isHour(text, i + 2)
    ? i + 3
    : undefined;

/** "15:30"; "15.30 uur" and "om 15.30", for with a full stop it could be something else. */
function inFigures(text: Cursor, i: number): number | undefined {
  if (!isHour(text, i) || !/^\d\d$/.test(text.word(i + 2))) return undefined;
  const hasHour = isHourWord(text, i + 3);
  const isTime = text.is(i + 1, ':') || (text.is(i + 1, '.') && (hasHour || text.is(i - 1, 'om')));
  if (!isTime) return undefined;
  return hasHour ? i + 4 : i + 3;
}

/** "10 minuten voor half 3", "5 minuten over 3" */
function minutesTo(text: Cursor, i: number): number | undefined {
  if (!isHour(text, i) || !text.is(i + 1, 'minuten', 'min') || !text.is(i + 2, 'voor', 'over'))
    return undefined;
  if (text.is(i + 3, 'half')) return i + 5;
  return isHour(text, i + 3) ? i + 4 : undefined;
}

/** "10 voor half 3", "5 over 3" */
function aroundHour(text: Cursor, i: number): number | undefined {
  if (!isHour(text, i) || !text.is(i + 1, 'voor', 'over')) return undefined;
  if (text.is(i + 2, 'half')) return i + 4;
  return isHour(text, i + 2) && !unitOf(text.word(i + 3)) ? i + 3 : undefined;
}

/** "half 3", and neither "half een" nor "half 3 maart" */
const halfHour = (text: Cursor, i: number): number | undefined =>
  text.is(i, 'half') && isHour(text, i + 1) && !text.is(i + 1, 'een', 'a', 'an') && !isCounted(text, i + 2)
    ? i + 2
    : undefined;

/** "om 3" */
function atHour(text: Cursor, i: number): number | undefined {
  if (!text.is(i, 'om', 'at', 'rond', 'tegen') || !isHour(text, i + 1)) return undefined;
  if (isCounted(text, i + 2) || /^[-/.]$/.test(text.word(i + 2))) return undefined;
  return text.is(i + 2, 'u', 'am', 'pm', 'h') ? i + 3 : i + 2;
}

/** "3 uur", and neither "3 uur geleden" nor "over 3 uur" */
const onTheHour = (text: Cursor, i: number): number | undefined =>
  isHour(text, i) &&
  text.is(i + 1, 'uur', 'u', 'am', 'pm', 'h') &&
  !isAgo(text, i + 2) &&
  !text.is(i + 2, 'lang', 'later', 'daarna') &&
  !text.is(i - 1, 'over')
    ? i + 2
    : undefined;

/** Whether the number before is not an hour but so many weeks, or a day of a month. */
const isCounted = (text: Cursor, at: number): boolean =>
  unitOf(text.word(at)) !== undefined || monthIn(text.word(at)) !== undefined;
