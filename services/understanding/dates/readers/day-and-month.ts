import type { Cursor } from '../cursor.js';
import { monthIn, unitOf, weekdayIn } from '../date-words.js';
import { dateMeaning, type Found, whichIn } from '../found.js';
import { numberOf, ordinalOf } from '../numbers.js';
import { upTo } from './sign.js';
import { yearAt } from './year.js';

/** "3 maart", "de 3e van maart", "7 en 8 nov", "7 t/m 9 november", "March 3rd". */
export function dayAndMonth(text: Cursor, i: number): Found {
  const day = dayNumber(text, i);
  return day === undefined ? monthFirst(text, i) : dayFirst(text, i, day);
}

/** In figures or as an ordinal; of other numbers only the longer words, for *een* is a word like any other. */
export function dayNumber(text: Cursor, i: number): number | undefined {
  const word = text.word(i);
  const value = /^\d{1,2}$/.test(word)
    ? Number(word)
    : (ordinalOf(word) ?? (word.length > 3 ? numberOf(word) : undefined));
  return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 99 ? value : undefined;
}

function dayFirst(text: Cursor, i: number, day: number): Found {
  const last = lastDay(text, i + 1);
  const at = text.past(last?.next ?? i + 1, 'van', 'of', '-', '/', '.');
  const month = monthIn(text.word(at));
  if (month === undefined || isVerb(text, at) || unitOf(text.word(at + 1)) === 'day') return undefined;
  const spoken = yearAt(text, text.past(at + 1, '-', ',', '/', '.', 'van', 'in', 'of'));
  return {
    next: spoken?.next ?? at + 1,
    means: dateMeaning({ day, to: last?.day, month, year: spoken?.year }),
  };
}

/** "3 may have": no month. */
const isVerb = (text: Cursor, at: number): boolean =>
  text.is(at, 'may', 'mar') && !text.is(at - 1, 'of') && /^\p{L}/u.test(text.word(at + 1));

/** The second of two days in one month. */
function lastDay(text: Cursor, at: number): { readonly day: number; readonly next: number } | undefined {
  const isAnd = text.is(at, 'en', '-', 'of', 'tot', '&', 'tm', '–', 'and', 'to', '/');
  const through = upTo(text, at) ?? (isAnd ? at + 1 : undefined);
  if (through === undefined) return undefined;
  const start = text.past(through, 'de', 'met', 'en', 'the');
  const day = dayNumber(text, start);
  const isOfMonth = monthIn(text.word(text.past(start + 1, 'van', 'of'))) !== undefined;
  return day !== undefined && isOfMonth ? { day, next: start + 1 } : undefined;
}

function monthFirst(text: Cursor, i: number): Found {
  const month = monthIn(text.word(i));
  if (month === undefined) return undefined;
  const at = text.past(i + 1, 'the', 'de');
  const word = text.word(at);
  const day = /^\d{1,2}$/.test(word) ? Number(word) : ordinalOf(word);
  if (day === undefined || text.is(at + 1, ':', 'uur', 'weken', 'dagen') || unitOf(text.word(at + 1)))
    return undefined;
  const spoken = yearAt(text, text.past(at + 1, ',', 'in', 'of'));
  return { next: spoken?.next ?? at + 1, means: dateMeaning({ day, month, year: spoken?.year }) };
}

/** "maart", "vorige maart", "maart 2024" */
export function month(text: Cursor, i: number): Found {
  const which = whichIn(text.word(i));
  const at = which ? i + 1 : i;
  const named = monthIn(text.word(at));
  if (named === undefined) return undefined;
  const spoken = yearAt(text, text.past(at + 1, 'van', 'in', 'of', ','));
  if (!which && !spoken && ambiguous.test(text.word(at)) && !isMonthHere(text, at)) return undefined;
  return {
    next: spoken?.next ?? at + 1,
    means: { kind: 'month', month: named, ...(which && { which }), ...(spoken && { year: spoken.year }) },
  };
}

/** "it may be", "the march", a name. */
const ambiguous = /^(?:may|march|mar|jan|dec|jun|jul|mei)$/;
const beforeMonth =
  /^(?:in|begin|half|eind|sinds|tot|van|of|vanaf|since|until|en|rond|medio|midden|vorig|jaar|-|,|late|early|around|mid|maand|tussen)$/;
const isMonthHere = (text: Cursor, at: number): boolean =>
  text.length <= 2 || beforeMonth.test(text.word(at - 1));

/** "op de 12e", "vrijdag de dertiende", "the 3rd". */
export function monthday(text: Cursor, i: number): Found {
  if (!text.is(i, 'de', 'the', 'den')) return undefined;
  const day = ordinalOf(text.word(i + 1));
  if (day === undefined || day > 31) return undefined;
  if (monthIn(text.word(i + 2)) !== undefined || monthIn(text.word(i + 3)) !== undefined) return undefined;
  const isDay = weekdayIn(text.word(i - 1)) !== undefined || isDayByItself(text, i, day);
  return isDay ? { next: i + 2, means: { kind: 'monthday', day } } : undefined;
}

const afterDay =
  /^(?:geloof|denk|dacht|meen|volgens|ongeveer|ofzo|rond|toen|was|om|rond|werd|had|heb|ben|ging|kwam|is|en|of|at|in|vorige|deze)$/;

/** "deze maand", "de vorige maand", "de maand" */
const isOfMonth = (text: Cursor, i: number): boolean =>
  unitOf(text.word(text.past(i, 'de', 'the', 'deze', 'this', 'vorige', 'afgelopen', 'last'))) === 'month';

/** The whole of an answer, but for a word of doubt. */
const isAlone = (text: Cursor, i: number): boolean => i <= 1 && text.length <= i + 4;

/** Whether "de 12e" is a day, and not the twelfth of something that follows. */
function isDayByItself(text: Cursor, i: number, day: number): boolean {
  const follows = text.word(i + 2);
  if (text.is(i + 2, 'van', 'of') && isOfMonth(text, i + 3)) return true;
  if (/^\p{L}/u.test(follows) && !afterDay.test(follows)) return false;
  const isWritten = /^\d/.test(text.word(i + 1));
  const isOn = text.is(i - 1, 'op', 'on', 'sinds', 'vanaf', 'tot', 'since', 'until', 'rond');
  // of the words the lower ones may be the first, second or third of anything
  return (isWritten || day > (isOn ? 3 : 10)) && (isOn || isAlone(text, i));
}
