import { calendarDay, type Day, type Days, monthOf, onDay, weekOf, yearOf } from '../calendar.js';
import { type Cursor, phrasesOf } from '../cursor.js';
import { beginWords, daysFromToday, endWords, middleWords, partsOfDay, weekdayIn } from '../date-words.js';
import { daysFound, type Found } from '../found.js';
import { untilToday } from '../standpoint.js';

/** By their distance from today. */
const phrases = phrasesOf([
  ['last night', -1],
  ['last nite', -1],
  ['yesterday night', -1],
  ['this morning', 0],
  ['this afternoon', 0],
  ['this evening', 0],
  ['the day before yesterday', -2],
  ['day before yesterday', -2],
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['de dag voor gisteren', -2],
  ['eer gisteren', -2],
  ['eer gister', -2],
  ['eergisteren gisteren', -2],
  ['eergisteren gister', -2],
  ['just now', 0],
  ['deze ochtend', 0],
  ['deze middag', 0],
  ['deze avond', 0],
  ['deze morgen', 0],
  ['afgelopen avond', -1],
  ['afgelopen nacht', -1],
  ['vorige nacht', -1],
  ['net nog', 0],
]);
const thisWeek = phrasesOf([
  ['van de week', 0],
  ['vd week', 0],
]);
/** "begin van de maand": of this one. */
const ofThis = phrasesOf<'month' | 'year'>([
  ['van de maand', 'month'],
  ['vd maand', 'month'],
  ['of the month', 'month'],
  ['van het jaar', 'year'],
  ['vh jaar', 'year'],
  ['of the year', 'year'],
]);

/** "gisteren", "van de week", "the day after tomorrow" */
export function relativeDay(text: Cursor, i: number): Found {
  const week = text.phrase(i, thisWeek);
  if (week) return daysFound(week.next, untilToday(weekOf(text.ref), text), 'week');
  const whole = isPart(text.word(i - 1)) ? text.phrase(i, ofThis) : undefined;
  if (whole) return daysFound(whole.next, untilToday(thisOne(text.ref, whole.value), text), whole.value);
  const phrase = text.phrase(i, phrases);
  if (phrase) return dayAt(text, phrase.value, phrase.next);
  const distance = daysFromToday.get(text.word(i));
  return distance === undefined || isMorning(text, i) ? undefined : dayAt(text, distance, i + 1);
}

const isPart = (word: string): boolean => beginWords.has(word) || middleWords.has(word) || endWords.has(word);

function thisOne(ref: Day, unit: 'month' | 'year'): Days {
  const { year, month } = calendarDay(ref);
  return unit === 'month' ? monthOf(year, month) : yearOf(year);
}

const dayAt = (text: Cursor, distance: number, next: number): Found =>
  daysFound(partsOfDay.has(text.word(next)) ? next + 1 : next, onDay(text.ref + distance), 'day');

/** "maandag morgen", "goede morgen", "elke morgen", "de morgen" */
const isMorning = (text: Cursor, i: number): boolean =>
  text.is(i, 'morgen') &&
  (text.is(i - 1, 'goede', 'de', 'op', 'elke', 'iedere', 's', 'die', 'goeie') ||
    weekdayIn(text.word(i - 1)) !== undefined);
