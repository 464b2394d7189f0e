import type { Cursor } from '../cursor.js';
import { joints, monthIn, partsOfDay, shortWeekdayIn, unitOf, weekdayIn } from '../date-words.js';
import { century, dateMeaning, type Found } from '../found.js';

const oneOrTwoDigits = /^\d{1,2}$/;
const fourDigits = /^\d{4}$/;
const separator = /^[-/.]$/;
/** What is counted, and is no day of a month: "2-3 keer". */
const countedWord = /^(?:%|euro|x|keer|graden|km|kg|jarige|jarig|jr)$/;

/** 5-12, 3/9/2025, 03-09-'25, 2025-09-03, 10/2025: the day before the month. */
export function numericDate(text: Cursor, i: number): Found {
  const [first, second] = [text.word(i), text.word(i + 2)];
  if (!/^\d{1,4}$/.test(first) || !separator.test(text.word(i + 1))) return undefined;
  if (oneOrTwoDigits.test(second) && (text.isJoined(i, i + 2) || isSpacedOut(text, i))) {
    if (fourDigits.test(first)) return yearFirst(text, i);
    return oneOrTwoDigits.test(first) ? dayFirst(text, i) : undefined;
  }
  if (!oneOrTwoDigits.test(first) || !fourDigits.test(second) || Number(second) >= 2100) return undefined;
  return monthOfYear(Number(first), Number(second), i + 3);
}

/** "28 / 10", "6 - 11 - 2026": the whole answer, or with its year. */
function isSpacedOut(text: Cursor, i: number): boolean {
  const isWhole = i === 0 || (i === 1 && text.is(0, 'op'));
  const hasYear = text.word(i + 3) === text.word(i + 1) && fourDigits.test(text.word(i + 4));
  return hasYear || (isWhole && text.is(i + 1, '/') && text.length === i + 3);
}

function yearFirst(text: Cursor, i: number): Found {
  const [year, month, day] = [text.word(i), text.word(i + 2), text.word(i + 4)];
  if (text.word(i + 3) !== text.word(i + 1) || !oneOrTwoDigits.test(day))
    return monthOfYear(Number(month), Number(year), i + 3);
  return {
    next: i + 5,
    means: dateMeaning({ day: Number(day), month: Number(month), year: Number(year) }),
  };
}

const monthOfYear = (month: number, year: number, next: number): Found =>
  month >= 1 && month <= 12 && year > 1900 ? { next, means: { kind: 'month', month, year } } : undefined;

function dayFirst(text: Cursor, i: number): Found {
  const [day, month] = [Number(text.word(i)), Number(text.word(i + 2))];
  const spoken = yearBehind(text, i + 3);
  if (!spoken && isSomethingElse(text, i)) return undefined;
  return { next: spoken?.next ?? i + 3, means: dateMeaning({ day, month, year: spoken?.year }) };
}

/** -2025, -'25, '25 */
function yearBehind(text: Cursor, at: number): { readonly year: number; readonly next: number } | undefined {
  const isSeparated = separator.test(text.word(at));
  const afterSign = isSeparated ? at + 1 : at;
  const isQuoted = text.is(afterSign, "'");
  if (!isSeparated && !isQuoted) return undefined;
  const place = isQuoted ? afterSign + 1 : afterSign;
  const digits = text.word(place);
  if (/^\d{2}$/.test(digits)) return { year: century(Number(digits)), next: place + 1 };
  return isSeparated && fourDigits.test(digits) ? { year: Number(digits), next: place + 1 } : undefined;
}

/** Before a mark, a size, a score or a place, and never before a date: "een 8.5", "maat 10-12", "verloren met 3-2". */
const measures =
  'een n a ene cijfer cijfers score gemiddeld gemiddelde maat schoenmaat lokaal kamer versie bladzijde hoofdstuk paragraaf artikel kost kostte verloren gewonnen wonnen won stand dosis bed deur tafel kast kluis'.split(
    ' ',
  );
const beforeDate = 'op vanaf sinds tot m tm rond omstreeks ongeveer datum tussen en on since , ( : -'.split(
  ' ',
);
const afterDate =
  "om rond omstreeks ongeveer ' s ( ) , . ; ! ? : dacht denk geloof toen en tot t tm - jl jongstleden".split(
    ' ',
  );

/** With a full stop it could be a mark or a size; of numbers over ten that is only likely behind other words. */
function isDateByFullStop(text: Cursor, i: number): boolean {
  const [before, follows] = [text.word(i - 1), text.word(i + 3)];
  const isOver = Number(text.word(i)) > 10 || text.word(i + 2).length === 2;
  const isLed =
    i === 0 ||
    text.is(i - 1, ...beforeDate) ||
    (before === 'van' && text.is(i + 3, 'tot', 't', 'tm', '-')) ||
    weekdayIn(before) !== undefined ||
    shortWeekdayIn(before) !== undefined ||
    partsOfDay.has(before) ||
    (isOver && joints.has(before));
  const isFollowed =
    follows === '' ||
    text.is(i + 3, ...afterDate) ||
    partsOfDay.has(follows) ||
    (isOver && joints.has(follows));
  return isLed && isFollowed;
}

/** Whether two numbers without a year are an amount, a price, a range or a decimal. */
function isSomethingElse(text: Cursor, i: number): boolean {
  const [first, second] = [text.word(i), text.word(i + 2)];
  const [sign, follows] = [text.word(i + 1), text.word(i + 3)];
  if (text.is(i - 1, ...measures) || (text.is(i - 1, 'van') && text.is(i - 2, 'groep'))) return true;
  // "4-4-2", and "7/10 van de kinderen"
  if (follows === sign && /^\d$/.test(text.word(i + 4))) return true;
  if (text.is(i - 1, sign) && /^\d$/.test(text.word(i - 2))) return true;
  if (sign === '/' && follows === 'van' && /^(?:de|het|mijn|mn|alle|onze)$/.test(text.word(i + 4)))
    return true;
  if (unitOf(follows) !== undefined || countedWord.test(follows) || text.is(i - 1, '€')) return true;
  if (sign === '.') return (Number(first) <= 12 && Number(second) > 12) || !isDateByFullStop(text, i);
  if (sign !== '-') return false;
  if (text.is(i - 1, 'met') && first.length < 2 && second.length < 2) return true;
  if (monthIn(follows) !== undefined) return true;
  // "2-3 begeleiders" is no date
  return first.length < 2 && second.length < 2 && !weekdayIn(follows) && /^[a-z]+(?:s|en)$/.test(follows);
}
