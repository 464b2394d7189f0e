import type { Atom, Meaning } from './atoms.js';
import { calendarDay, type Days, dayOf, isDate, onDay, weekOf } from './calendar.js';

type Kind<K extends Meaning['kind']> = Extract<Meaning, { kind: K }>;
const is = <K extends Meaning['kind']>(kind: K, means: Meaning): means is Kind<K> => means.kind === kind;

/** Puts together what was said in several words about one time: "dinsdag" and "vorige week", "maart" and "2024". */
export function joinAtoms(atoms: readonly Atom[]): readonly Atom[] {
  const joined: Atom[] = [];
  for (const atom of atoms) {
    const before = joined.at(-1);
    const means =
      before && (joinedMeaning(before.means, atom.means) ?? joinedMeaning(atom.means, before.means));
    if (before && means) joined[joined.length - 1] = { from: before.from, next: atom.next, means };
    else joined.push(atom);
  }
  return joined;
}

const middle = ({ start, end }: Days): number => Math.floor((start + end) / 2);
const oneDay = (day: number): Kind<'days'> => ({
  kind: 'days',
  days: onDay(day),
  grain: 'day',
});

/** The year that a year, or a whole year as a period, stands for. */
function yearIn(means: Meaning): number | undefined {
  if (is('year', means)) return means.year;
  return is('days', means) && means.grain === 'year' ? calendarDay(middle(means.days)).year : undefined;
}

function joinedMeaning(one: Meaning, other: Meaning): Meaning | undefined {
  const year = yearIn(other);
  switch (one.kind) {
    case 'weekday':
      if (is('days', other) && other.grain === 'week')
        // "een paar weken geleden op een woensdag": nobody knows which
        return other.days.end - other.days.start < 7
          ? oneDay(weekOf(middle(other.days)).start + one.weekday)
          : other;
      if (is('date', other) || (is('days', other) && other.grain === 'day')) return other;
      if (is('monthday', other)) return { ...other, weekday: one.weekday };
      return is('month', other) ? other : undefined;
    case 'monthday':
      if (is('month', other))
        return {
          kind: 'date',
          day: one.day,
          month: other.month,
          ...(other.year !== undefined && { year: other.year }),
        };
      if (is('days', other) && other.grain === 'month') {
        const { year: y, month } = calendarDay(other.days.start);
        return isDate(y, month, one.day) ? oneDay(dayOf(y, month, one.day)) : { kind: 'nowhere' };
      }
      return undefined;
    case 'date':
    case 'month':
    case 'holiday':
      return year !== undefined && one.year === undefined ? { ...one, year } : undefined;
    case 'around':
      return aroundOf(one, other);
    case 'clock':
      return isTime(other) ? other : undefined;
    case 'length':
      return isTime(other) ? other : undefined;
    default:
      return undefined;
  }
}

const isTime = ({ kind }: Meaning): boolean =>
  kind === 'days' ||
  kind === 'date' ||
  kind === 'month' ||
  kind === 'holiday' ||
  kind === 'weekday' ||
  kind === 'year';

/** "het weekend van 7 en 8 november", "de week van vorige week dinsdag", "vorige week weekend". */
function aroundOf({ unit }: Kind<'around'>, other: Meaning): Meaning | undefined {
  if (is('date', other)) return other.to !== undefined || other.year === undefined ? undefined : other;
  if (!is('days', other)) return is('month', other) ? other : undefined;
  if (other.grain !== 'week' && other.grain !== 'day') return undefined;
  return { kind: 'days', days: wholeAround(other.days, unit), grain: unit };
}

/** The week or the weekend that a day is in or next to. */
export function wholeAround(days: Days, unit: 'week' | 'weekend'): Days {
  const { start } = weekOf(middle(days));
  if (unit === 'week') return { start, end: start + 6 };
  // The weekend of a Monday or Tuesday is the one before it.
  const isEarly = days.start === days.end && days.start - start < 2;
  const saturday = isEarly ? start - 2 : start + 5;
  return { start: saturday, end: saturday + 1 };
}
