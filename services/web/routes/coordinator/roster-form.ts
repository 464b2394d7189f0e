import { instantIn, plusDays } from '../../../domain/amsterdam.js';
import type { Shift } from '../../../domain/volunteer.js';
import { type Clash, clashOf, type KnownShift } from '../../../people/roster.js';
import { words } from '../../pages/coordinator/words.js';
import type { Fields, Problems } from '../../pages/form.js';
import { dayFrom, timeFrom } from './typed.js';

const say = words.roster;
const mostWeeks = 12;

/** What was asked for, or what is wrong with it. */
export type ReadShifts = { readonly shifts: readonly Shift[] } | { readonly problems: Problems };

const shiftOf = (accountId: string, kind: Shift['kind'], startsAt: Date, endsAt: Date): Shift => ({
  version: 1,
  accountId,
  kind,
  startsAt: startsAt.toISOString(),
  endsAt: endsAt.toISOString(),
});

const weeksIn = (typed: string): number | undefined =>
  /^\d{1,2}$/.test(typed) && Number(typed) >= 1 && Number(typed) <= mostWeeks ? Number(typed) : undefined;

/** A shift, or the same in so many weeks. One that ends before it begins goes on into the night. */
export function readShiftForm(fields: Fields, people: ReadonlySet<string>): ReadShifts {
  const { who = '', day: typedDay = '', startsAt = '', endsAt = '' } = fields;
  const [day, from, until] = [dayFrom(typedDay), timeFrom(startsAt), timeFrom(endsAt)];
  const weeks = weeksIn(fields.weeks ?? '1');
  const problems = {
    ...(!people.has(who) && { who: say.whoWrong }),
    ...(day === undefined && { day: words.profile.dateWrong }),
    ...(from === undefined && { startsAt: say.timeWrong }),
    ...(until === undefined && { endsAt: say.timeWrong }),
    ...(weeks === undefined && { weeks: say.weeksWrong }),
  };
  if (
    day === undefined ||
    from === undefined ||
    until === undefined ||
    weeks === undefined ||
    !people.has(who)
  ) {
    return { problems };
  }
  return {
    shifts: Array.from({ length: weeks }, (_, week) => {
      const first = plusDays(day, 7 * week);
      const last = until <= from ? plusDays(first, 1) : first;
      return shiftOf(who, 'shift', instantIn(first, from), instantIn(last, until));
    }),
  };
}

/** Whole days on which somebody is not there. */
export function readHolidayForm(fields: Fields, people: ReadonlySet<string>): ReadShifts {
  const { away = '' } = fields;
  const [first, last] = [dayFrom(fields.firstDay ?? ''), dayFrom(fields.lastDay ?? '')];
  const problems = {
    ...(!people.has(away) && { away: say.whoWrong }),
    ...(first === undefined && { firstDay: words.profile.dateWrong }),
    ...(last === undefined && { lastDay: words.profile.dateWrong }),
  };
  if (first === undefined || last === undefined || !people.has(away)) return { problems };
  return {
    shifts: [shiftOf(away, 'holiday', instantIn(first, '00:00'), instantIn(plusDays(last, 1), '00:00'))],
  };
}

const dayWords = new Intl.DateTimeFormat('nl-NL', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'Europe/Amsterdam',
});

function clashWords(clash: Clash, { kind, startsAt }: Shift): string {
  const when = dayWords.format(new Date(startsAt));
  switch (clash) {
    case 'backwards':
      return say.backwards;
    case 'too-long':
      return kind === 'shift' ? say.tooLongShift : say.tooLongHoliday;
    case 'holiday':
      return `${say.clashHoliday} ${when}.`;
    case 'double':
      return `${say.clashDouble} ${when}.`;
  }
}

/**
 * What keeps these from being planned, at the field it is about.
 *
 * @param planned - what stands in the roster already.
 */
export function clashesOf(shifts: readonly Shift[], planned: readonly KnownShift[]): Problems {
  for (const shift of shifts) {
    const clash = clashOf(shift, planned);
    if (!clash) continue;
    const said = clashWords(clash, shift);
    if (shift.kind === 'holiday') return { [clash === 'double' ? 'firstDay' : 'lastDay']: said };
    return { [clash === 'too-long' ? 'endsAt' : 'day']: said };
  }
  return {};
}
