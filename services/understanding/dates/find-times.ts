import type { Atom, Meaning } from './atoms.js';
import { type Days, onDay, plusMonths, weekdayOf } from './calendar.js';
import { joints, partsOfDay, untilWords } from './date-words.js';
import { joinAtoms, wholeAround } from './join-atoms.js';
import { nthWithin, onCalendar, partOf, type Placed } from './on-calendar.js';
import { readAtoms } from './read-atoms.js';
import { shiftFrom } from './shift-from.js';
import { type Standpoint, untilToday } from './standpoint.js';
import { type Token, tokensOf } from './tokens.js';

/** A stretch of text about one time. */
export interface FoundTime {
  /** UTF-16 offsets: the first of the stretch, and the first after it. */
  readonly start: number;
  readonly end: number;
  /** The days that are meant; absent when they cannot be looked up on a calendar. */
  readonly placed?: Placed;
  readonly length?: Extract<Meaning, { kind: 'length' }>;
  /** Said instead of what came before: "maandag, nee dinsdag". */
  readonly isRather: boolean;
  /** A time was meant that is on no calendar; a clock or a length alone is not such a time. */
  readonly isNowhere: boolean;
}

/** Every time in a text. Takes time that grows with the length of the text, whatever it holds. */
export function findTimes(text: string, standpoint: Standpoint): readonly FoundTime[] {
  const tokens = tokensOf(text);
  return groups(readAtoms(tokens, standpoint), tokens).flatMap(({ atoms, isRather }) => {
    const [first, last] = [tokens[atoms[0]?.from ?? 0], tokens[(atoms.at(-1)?.next ?? 1) - 1]];
    if (!first || !last) return [];
    const placed = place(atoms, standpoint);
    const length = atoms.map(({ means }) => means).find((means) => means.kind === 'length');
    const isNowhere = !placed && atoms.some(({ means }) => hangsInTheAir(means));
    if (!placed && !length && !isNowhere) return [];
    return [
      {
        start: first.start,
        end: last.end,
        isRather,
        isNowhere,
        ...(placed ? { placed } : length && { length }),
      },
    ];
  });
}

const hangsInTheAir = (means: Meaning): boolean =>
  ['nowhere', 'age', 'offset'].includes(means.kind) || (means.kind === 'weekday' && means.which === 'some');

interface Group {
  readonly atoms: readonly Atom[];
  readonly isRather: boolean;
}

/** Atoms with nothing but small words between them belong together. */
function groups(atoms: readonly Atom[], tokens: readonly Token[]): readonly Group[] {
  const found: { atoms: Atom[]; isRather: boolean }[] = [];
  let rather = false;
  let before: Atom | undefined;
  for (const atom of atoms) {
    if (atom.means.kind === 'rather') {
      rather = true;
      before = undefined;
      continue;
    }
    const between = before ? tokens.slice(before.next, atom.from) : [];
    const isNear =
      before !== undefined &&
      between.length <= 6 &&
      between.every(({ word }) => joints.has(word) || partsOfDay.has(word) || untilWords.has(word));
    const group = found.at(-1);
    if (isNear && group) group.atoms.push(atom);
    else {
      found.push({ atoms: [atom], isRather: rather });
      rather = false;
    }
    before = atom;
  }
  return found;
}

const isOffCalendar = ({ means }: Atom): boolean => means.kind === 'nowhere' || means.kind === 'age';

/** What the atoms of a group mean together. */
function place(all: readonly Atom[], standpoint: Standpoint): Placed | undefined {
  // "elke dinsdag sinds maart" does begin somewhere
  const from = all.some(isOffCalendar) ? all.findIndex(({ means }) => means.kind === 'since') : 0;
  const atoms = from < 0 ? [] : all.slice(from);
  if (atoms.some(isOffCalendar)) return undefined;
  const terms = termsOf(joinAtoms(atoms.filter(({ means }) => means.kind !== 'clock')), standpoint);
  const [first, second] = terms ?? [];
  if (!terms || !first) return undefined;
  const isRange =
    second?.after === 'until' ||
    (second?.after === 'and' && (first.isBetween || second.placed.grain === first.placed.grain));
  if (isRange) return { days: hull(terms.map(({ placed }) => placed.days)), grain: 'range' };
  if (first.after === 'until') return undefined;
  const { ref, direction } = standpoint;
  if (first.isSince && direction === 'past' && first.placed.days.start <= ref)
    return { days: { start: first.placed.days.start, end: ref }, grain: 'range' };
  const exact = terms.reduce((best, term) => (size(term.placed) < size(best.placed) ? term : best), first);
  return exact.placed;
}

const size = ({ days }: Placed): number => days.end - days.start;

/** From the first to the last; the first is a year back when it would come later. */
function hull(all: readonly Days[]): Days {
  const last = all.at(-1) ?? { start: 0, end: 0 };
  const starts = all.map(({ start }) => start);
  const [first = 0] = starts;
  const yearBack = plusMonths(first, -12);
  if (all.length === 2 && first - last.end > 31 && yearBack <= last.end)
    return { start: yearBack, end: last.end };
  return { start: Math.min(...starts), end: Math.max(...all.map(({ end }) => end)) };
}

interface Term {
  readonly placed: Placed;
  readonly isSince: boolean;
  readonly isBetween: boolean;
  readonly after?: 'until' | 'and';
}

/** The times of a group, each moved and narrowed by the words before it; none when one of them hangs in the air. */
function termsOf(atoms: readonly Atom[], standpoint: Standpoint): readonly Term[] | undefined {
  const terms: Term[] = [];
  let waiting: Meaning[] = [];
  let isSince = false;
  let isBetween = false;
  let after: 'until' | 'and' | undefined;
  for (const { means } of atoms) {
    switch (means.kind) {
      case 'since':
        isSince = true;
        continue;
      case 'between':
        isBetween = true;
        continue;
      case 'until':
      case 'and':
        after = means.kind;
        continue;
      case 'part':
      case 'nth':
      case 'near':
      case 'offset':
      case 'around':
        waiting.push(means);
        continue;
      case 'length':
        continue;
      default: {
        const placed = onCalendar(means, standpoint);
        if (!placed) return undefined;
        terms.push({
          placed: waiting.reduceRight((so, one) => narrowed(so, one, standpoint), placed),
          isSince,
          isBetween,
          ...(after && { after }),
        });
        [waiting, isSince, after] = [[], false, undefined];
      }
    }
  }
  if (waiting.some(({ kind }) => kind === 'offset')) return undefined;
  // "het weekend" by itself is the last one; "de week" is nothing
  const isWeekend = waiting.some((means) => means.kind === 'around' && means.unit === 'weekend');
  return terms.length === 0 && isWeekend
    ? [{ placed: nearestWeekend(standpoint), isSince, isBetween }]
    : terms;
}

function nearestWeekend({ ref, direction }: Standpoint): Placed {
  const saturday =
    direction === 'future' ? ref + daysBetween(weekdayOf(ref), 5) : ref - daysBetween(5, weekdayOf(ref));
  return { days: { start: saturday, end: saturday + 1 }, grain: 'weekend' };
}

/** From one day of the week on to another: 0 to 6. */
const daysBetween = (from: number, to: number): number => (to - from + 7) % 7;

/** Narrows or moves a time by a word before it: "eind", "de eerste week van", "twee dagen na". */
function narrowed(placed: Placed, by: Meaning, standpoint: Standpoint): Placed {
  switch (by.kind) {
    case 'part':
      return { days: untilToday(partOf(placed, by.part, standpoint.ref), standpoint), grain: 'range' };
    case 'nth':
      return { days: nthWithin(placed, by), grain: by.unit };
    case 'near':
      return {
        days:
          by.sign > 0
            ? { start: placed.days.end + 1, end: placed.days.end + 7 }
            : { start: placed.days.start - 7, end: placed.days.start - 1 },
        grain: 'range',
      };
    case 'around':
      return placed.grain === 'day' ? { days: wholeAround(placed.days, by.unit), grain: by.unit } : placed;
    case 'offset': {
      const edge = by.sign > 0 ? placed.days.end : placed.days.start;
      if (by.weekday !== undefined) {
        const step =
          by.sign > 0
            ? daysBetween(weekdayOf(edge), by.weekday) || 7
            : -(daysBetween(by.weekday, weekdayOf(edge)) || 7);
        return { days: onDay(edge + step), grain: 'day' };
      }
      return { days: shiftFrom(onDay(edge), by.amount, by.unit, by.sign), grain: by.unit };
    }
    default:
      return placed;
  }
}
