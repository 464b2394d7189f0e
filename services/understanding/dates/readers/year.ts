import { calendarDay, dayOf } from '../calendar.js';
import { type Cursor, phrasesOf } from '../cursor.js';
import { unitOf } from '../date-words.js';
import { century, daysFound, type Found, shiftOf, whichIn } from '../found.js';

/** A year, and the place after it. */
interface Spoken {
  readonly year: number;
  readonly next: number;
}

/** By how many years they go back. */
const yearsBack = phrasesOf([
  ['het jaar daarvoor', 2],
  ['twee jaar geleden', 2],
  ['2 jaar geleden', 2],
  ['drie jaar geleden', 3],
  ['3 jaar geleden', 3],
  ['two years ago', 2],
  ['een jaar geleden', 1],
  ['2 jaar terug', 2],
  ['twee jaar terug', 2],
]);

/** The year that stands behind a day or a month: 2024, '24, vorig jaar, dit jaar, een jaar geleden. */
export function yearAt(text: Cursor, i: number): Spoken | undefined {
  const word = text.word(i);
  if (/^(?:19|20)\d\d$/.test(word) && !/^(?:euro|keer|%|x)$/.test(text.word(i + 1)))
    return { year: Number(word), next: i + 1 };
  const { year } = calendarDay(text.ref);
  const which = text.is(i + 1, 'jaar', 'year', 'jr') ? whichIn(word) : undefined;
  if (which) return { year: year + shiftOf[which], next: i + 2 };
  const back = text.phrase(i, yearsBack);
  return back ? { year: year - back.value, next: back.next } : shortYear(text, i);
}

/** '24 */
const shortYear = (text: Cursor, i: number): Spoken | undefined =>
  text.is(i, "'") && /^\d\d$/.test(text.word(i + 1))
    ? { year: century(Number(text.word(i + 1))), next: i + 2 }
    : undefined;

/** A year by itself: "2024", "in '98", "de jaren '90". */
export function year(text: Cursor, i: number): Found {
  if (text.is(i, 'jaren', 'the')) return decade(text, i);
  const spoken = yearHere(text, i);
  return spoken && { next: spoken.next, means: { kind: 'year', year: spoken.year } };
}

function yearHere(text: Cursor, i: number): Spoken | undefined {
  if (text.is(i, "'"))
    return text.is(i - 1, 'in', 'sinds', 'eind', 'begin', 'since', 'van', 'half')
      ? shortYear(text, i)
      : undefined;
  return /^\d/.test(text.word(i)) && !isAmount(text, i) ? yearAt(text, i) : undefined;
}

/** "2000 euro", "nummer 2010": what looks like a year of these hundred or so, and is none. */
const isAmount = (text: Cursor, i: number): boolean =>
  /^(?:19[3-9]|20[0-4])\d$/.test(text.word(i)) &&
  (unitOf(text.word(i + 1)) !== undefined ||
    countedWord.test(text.word(i + 1)) ||
    text.is(i - 1, '€', 'nummer', 'nr', 'code', '#'));

const countedWord = /^(?:euro|keer|%|x|woorden|km|gram|meter|kinderen|mensen|uur|u)$/;

/** "de jaren '90" */
function decade(text: Cursor, i: number): Found {
  if (!text.is(i + 1, "'") || !/^\d0$/.test(text.word(i + 2))) return undefined;
  const first = century(Number(text.word(i + 2)));
  return daysFound(i + 3, { start: dayOf(first, 1, 1), end: dayOf(first + 9, 12, 31) }, 'range');
}
