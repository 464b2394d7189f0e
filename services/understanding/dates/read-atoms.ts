import type { Atom } from './atoms.js';
import { type Cursor, cursorOver } from './cursor.js';
import type { Found } from './found.js';
import { clock } from './readers/clock.js';
import { ago, length, lasting, offset } from './readers/counted.js';
import { dayAndMonth, month, monthday } from './readers/day-and-month.js';
import { dayFromDay } from './readers/day-from-day.js';
import { holiday } from './readers/holiday.js';
import { every, vague } from './readers/nowhere.js';
import { nthOf } from './readers/nth.js';
import { numericDate } from './readers/numeric-date.js';
import { namedPeriod } from './readers/period.js';
import { relativeDay } from './readers/relative-day.js';
import { sign } from './readers/sign.js';
import { weekday } from './readers/weekday.js';
import { year } from './readers/year.js';
import type { Standpoint } from './standpoint.js';
import type { Token } from './tokens.js';

/** What can be said at a place; the first that reads something there is right. */
const readers: readonly ((text: Cursor, at: number) => Found)[] = [
  every,
  vague,
  clock,
  numericDate,
  dayFromDay,
  relativeDay,
  ago,
  lasting,
  offset,
  nthOf,
  dayAndMonth,
  namedPeriod,
  holiday,
  weekday,
  month,
  monthday,
  year,
  length,
  sign,
];

/** Every atom of time in the words, from left to right; each word is looked at with a few of its neighbours. */
export function readAtoms(tokens: readonly Token[], standpoint: Standpoint): readonly Atom[] {
  const text = cursorOver(tokens, standpoint);
  const atoms: Atom[] = [];
  for (let from = 0; from < tokens.length;) {
    const found = firstAt(text, from);
    if (found) atoms.push({ from, ...found });
    from = found?.next ?? from + 1;
  }
  return atoms;
}

function firstAt(text: Cursor, at: number): Found {
  for (const read of readers) {
    const found = read(text, at);
    if (found) return found;
  }
  return undefined;
}
