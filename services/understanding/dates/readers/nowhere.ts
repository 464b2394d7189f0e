import type { Cursor } from '../cursor.js';
import { comesBack, everyWords, monthIn, partsOfDay, unitOf, weekdayIn } from '../date-words.js';
import { type Found, nowhere } from '../found.js';
import { numberOf, ordinalOf } from '../numbers.js';
import { holiday } from './holiday.js';

/** "elke dinsdag", "altijd op maandag", "dinsdags": not one day. */
export function every(text: Cursor, i: number): Found {
  if (comesBack.test(text.word(i))) return nowhere(i + 1);
  if (text.is(i, 'om') && text.is(i + 1, 'de', 'het')) return inTurn(text, i + 2);
  if (!everyWords.has(text.word(i))) return undefined;
  const counted = text.past(i + 1, 'op', 'de', 'in', 'het', 'on', 'om', 'met', 'paar');
  const at = numberOf(text.word(counted)) === undefined ? counted : counted + 1;
  const named = holiday(text, at);
  if (named) return nowhere(named.next);
  const word = text.word(at);
  const isTime =
    weekdayIn(word) !== undefined ||
    unitOf(word) !== undefined ||
    partsOfDay.has(word) ||
    monthIn(word) !== undefined;
  return isTime ? nowhere(at + 1) : undefined;
}

/** "om de week", "om de drie dagen" */
function inTurn(text: Cursor, i: number): Found {
  const at = numberOf(text.word(i)) === undefined ? i : i + 1;
  return unitOf(text.word(at)) === undefined ? undefined : nowhere(at + 1);
}

/** "toen ik 12 was", "in groep 8", "24/7", "op mijn 16e": a time nobody can look up. */
export const vague = (text: Cursor, i: number): Found =>
  roundTheClock(text, i) ?? numbered(text, i) ?? whenAged(text, i) ?? ownBirthday(text, i);

const roundTheClock = (text: Cursor, i: number): Found =>
  text.is(i, '24') && text.is(i + 1, '/') && text.is(i + 2, '7') ? nowhere(i + 3) : undefined;

const numberedThings = new Set(
  'groep klas leerjaar fase kamer bus lijn unit nummer nr pagina art artikel lid code huisnummer hoofdstuk'.split(
    ' ',
  ),
);

const numbered = (text: Cursor, i: number): Found =>
  numberedThings.has(text.word(i)) && numberOf(text.word(i + 1)) !== undefined ? nowhere(i + 2) : undefined;

const aged = 'ik i hij zij ze he she mijn zoon dochter was m net'.split(' ');

function whenAged(text: Cursor, i: number): Found {
  if (!text.is(i, 'toen', 'when')) return undefined;
  const at = text.past(i + 1, ...aged);
  const years = numberOf(text.word(at));
  const follows = text.word(at + 1);
  if (years === undefined || years >= 100) return undefined;
  if (unitOf(follows) === 'day' || monthIn(follows) !== undefined) return undefined;
  return { next: at + 1, means: { kind: 'age', years } };
}

function ownBirthday(text: Cursor, i: number): Found {
  if (!text.is(i, 'mijn', 'm', 'my', 'haar', 'zijn', 'his', 'her')) return undefined;
  // "m'n"
  const at = text.is(i, 'm') ? i + 3 : i + 1;
  const nth = ordinalOf(text.word(at));
  if (nth === undefined || nth > 100) return undefined;
  const isBirthday =
    text.is(at + 1, 'verjaardag', 'birthday', 'jaar', 'levensjaar') ||
    text.is(i - 1, 'op', 'sinds', 'vanaf', 'rond');
  return isBirthday ? nowhere(at + 1) : undefined;
}
