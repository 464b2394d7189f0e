import type { Atom, Meaning, Standpoint } from './atoms.js';
import {
  calendarDay,
  type Day,
  type Days,
  dayOf,
  isDate,
  isoWeek,
  monthOf,
  plusMonths,
  weekOf,
  weekdayOf,
  yearOf,
} from './calendar.js';
import {
  beginWords,
  dailyWords,
  daysFromToday,
  endWords,
  everyWords,
  lastWords,
  middleWords,
  monthIn,
  nextWords,
  partsOfDay,
  shortWeekdayIn,
  sinceWords,
  thisWords,
  type Unit,
  unitOf,
  untilWords,
  weekdayIn,
} from './date-words.js';
import { holidays, longestName } from './holidays.js';
import { type Amount, numberOf, ordinalOf } from './numbers.js';
import type { Token } from './tokens.js';

type Found = { readonly next: number; readonly means: Meaning } | undefined;

/** Every atom of time in the words, from left to right; each word is looked at with a few of its neighbours. */
export function readAtoms(tokens: readonly Token[], standpoint: Standpoint): readonly Atom[] {
  const reader = new AtomReader(tokens, standpoint);
  const atoms: Atom[] = [];
  for (let from = 0; from < tokens.length;) {
    const found = reader.at(from);
    if (found) atoms.push({ from, ...found });
    from = found?.next ?? from + 1;
  }
  return atoms;
}

class AtomReader {
  readonly #tokens: readonly Token[];
  readonly #ref: Day;
  readonly #isFuture: boolean;

  constructor(tokens: readonly Token[], { ref, direction }: Standpoint) {
    this.#tokens = tokens;
    this.#ref = ref;
    this.#isFuture = direction === 'future';
  }

  at(i: number): Found {
    return (
      this.#every(i) ??
      this.#vague(i) ??
      this.#clock(i) ??
      this.#digits(i) ??
      this.#relativeDay(i) ??
      this.#ago(i) ??
      this.#lastAmount(i) ??
      this.#offset(i) ??
      this.#nthOf(i) ??
      this.#dayAndMonth(i) ??
      this.#namedPeriod(i) ??
      this.#holiday(i) ??
      this.#weekday(i) ??
      this.#month(i) ??
      this.#monthday(i) ??
      this.#year(i) ??
      this.#length(i) ??
      this.#sign(i)
    );
  }

  #word(i: number): string {
    return this.#tokens[i]?.word ?? '';
  }

  #is(i: number, ...words: readonly string[]): boolean {
    return words.includes(this.#word(i));
  }

  /** Skips articles and prepositions. */
  #past(i: number, ...words: readonly string[]): number {
    let at = i;
    while (at < i + 3 && words.includes(this.#word(at))) at += 1;
    return at;
  }

  #phrase(i: number, phrase: string): number | undefined {
    const words = phrase.split(' ');
    return words.every((word, at) => this.#word(i + at) === word) ? i + words.length : undefined;
  }

  /** "elke dinsdag", "altijd op maandag", "dinsdags": not one day. */
  #every(i: number): Found {
    if (
      /^(?:maan|dins|woens|donder|vrij|zater|zon)dag(?:s|en)$/.test(this.#word(i)) ||
      this.#is(i, 'doordeweeks')
    )
      return { next: i + 1, means: { kind: 'nowhere' } };
    if (!everyWords.has(this.#word(i))) return undefined;
    const at = this.#past(i + 1, 'op', 'de', 'in', 'het', 'on', 'om', 'met', 'paar');
    const hasNumber = numberOf(this.#word(at)) !== undefined ? 1 : 0;
    const is = at + hasNumber;
    const taken =
      weekdayIn(this.#word(is)) ?? unitOf(this.#word(is)) ?? (partsOfDay.has(this.#word(is)) ? 1 : undefined);
    const named = this.#holiday(is);
    const month = monthIn(this.#word(is));
    if (taken === undefined && !named && month === undefined) return undefined;
    return { next: named?.next ?? is + 1, means: { kind: 'nowhere' } };
  }

  /** "toen ik 12 was", "in groep 8", "24/7", "laatst": a time nobody can look up. */
  #vague(i: number): Found {
    const nowhere = (next: number): Found => ({ next, means: { kind: 'nowhere' } });
    if (this.#word(i) === '24' && this.#word(i + 1) === '/' && this.#word(i + 2) === '7')
      return nowhere(i + 3);
    if (
      this.#is(
        i,
        'groep',
        'klas',
        'leerjaar',
        'fase',
        'kamer',
        'bus',
        'lijn',
        'unit',
        'nummer',
        'nr',
        'pagina',
        'art',
        'artikel',
        'lid',
        'code',
        'huisnummer',
        'hoofdstuk',
      )
    )
      return numberOf(this.#word(i + 1)) === undefined ? undefined : nowhere(i + 2);
    if (this.#is(i, 'toen', 'when')) {
      const at = this.#past(
        i + 1,
        'ik',
        'i',
        'hij',
        'zij',
        'ze',
        'he',
        'she',
        'mijn',
        'zoon',
        'dochter',
        'was',
        'm',
        'net',
      );
      const years = numberOf(this.#word(at));
      if (
        years !== undefined &&
        years < 100 &&
        unitOf(this.#word(at + 1)) !== 'day' &&
        monthIn(this.#word(at + 1)) === undefined
      )
        return { next: at + 1, means: { kind: 'age', years } };
    }
    if (this.#is(i, 'mijn', 'm', 'my', 'haar', 'zijn', 'his', 'her')) {
      const at = this.#word(i) === 'm' ? i + 3 : i + 1;
      const nth = ordinalOf(this.#word(at));
      if (
        nth !== undefined &&
        nth <= 100 &&
        (this.#is(at + 1, 'verjaardag', 'birthday', 'jaar', 'levensjaar') ||
          this.#is(i - 1, 'op', 'sinds', 'vanaf', 'rond'))
      )
        return nowhere(at + 1);
    }
    return undefined;
  }

  /** "om half 3", "15:30", "3 uur 's middags": a time of day says nothing of the day. */
  #clock(i: number): Found {
    const clock = (next: number): Found => ({ next, means: { kind: 'clock' } });
    const hour = (at: number): boolean => {
      const value = numberOf(this.#word(at));
      return value !== undefined && Number.isInteger(value) && value <= 24;
    };
    if (this.#is(i, 'kwart', 'quarter') && this.#is(i + 1, 'voor', 'over', 'past', 'to') && hour(i + 2))
      return clock(i + 3);
    if (hour(i) && this.#is(i + 1, ':') && /^\d\d$/.test(this.#word(i + 2)))
      return clock(this.#is(i + 3, 'uur', 'u', 'h') ? i + 4 : i + 3);
    if (
      hour(i) &&
      this.#is(i + 1, '.') &&
      /^\d\d$/.test(this.#word(i + 2)) &&
      (this.#is(i + 3, 'uur', 'u', 'h') || this.#is(i - 1, 'om'))
    )
      return clock(this.#is(i + 3, 'uur', 'u', 'h') ? i + 4 : i + 3);
    if (
      hour(i) &&
      this.#is(i + 1, 'minuten', 'min') &&
      this.#is(i + 2, 'voor', 'over') &&
      (hour(i + 3) || this.#is(i + 3, 'half'))
    )
      return clock(i + (this.#is(i + 3, 'half') ? 5 : 4));
    if (
      hour(i) &&
      this.#is(i + 1, 'voor', 'over') &&
      (this.#is(i + 2, 'half') || (hour(i + 2) && !unitOf(this.#word(i + 3))))
    )
      return clock(i + (this.#is(i + 2, 'half') ? 4 : 3));
    if (
      this.#is(i, 'half') &&
      hour(i + 1) &&
      this.#word(i + 1) !== 'een' &&
      monthIn(this.#word(i + 2)) === undefined &&
      !unitOf(this.#word(i + 2))
    )
      return clock(i + 2);
    if (
      this.#is(i, 'om', 'at', 'rond', 'tegen') &&
      hour(i + 1) &&
      !unitOf(this.#word(i + 2)) &&
      !/^[-/.]$/.test(this.#word(i + 2)) &&
      monthIn(this.#word(i + 2)) === undefined
    )
      return clock(this.#is(i + 2, 'u', 'am', 'pm', 'h') ? i + 3 : i + 2);
    if (
      hour(i) &&
      this.#is(i + 1, 'uur', 'u', 'am', 'pm', 'h') &&
      !this.#isAgo(i + 2) &&
      !this.#is(i + 2, 'lang', 'later', 'daarna') &&
      !this.#is(i - 1, 'over')
    )
      return clock(i + 2);
    return undefined;
  }

  #isAgo(i: number): boolean {
    return this.#is(i, 'geleden', 'gelede', 'geledn', 'terug', 'ago', 'back', 'gelden', 'gleden', 'trug');
  }

  /** 5-12, 3/9/2025, 03-09-'25, 2025-09-03, 10/2025: the day before the month. */
  #digits(i: number): Found {
    const one = this.#word(i);
    const sign = this.#word(i + 1);
    if (!/^\d{1,4}$/.test(one) || !/^[-/.]$/.test(sign)) return undefined;
    const second = this.#word(i + 2);
    if (/^\d{1,2}$/.test(second) && this.#joined(i, i + 2)) {
      const nowhere: Meaning = { kind: 'nowhere' };
      if (one.length === 4) {
        if (!(this.#word(i + 3) === sign && /^\d{1,2}$/.test(this.#word(i + 4)))) {
          const [y, m] = [Number(one), Number(second)];
          return m >= 1 && m <= 12 && y > 1900
            ? { next: i + 3, means: { kind: 'month', month: m, year: y } }
            : undefined;
        }
        const [year, month, day] = [Number(one), Number(second), Number(this.#word(i + 4))];
        return {
          next: i + 5,
          means: isDate(year, month, day) ? { kind: 'date', day, month, year } : nowhere,
        };
      }
      if (one.length > 2) return undefined;
      const [day, month] = [Number(one), Number(second)];
      let at = i + 3;
      let year: number | undefined;
      if (this.#word(at) === sign || /^[-/.]$/.test(this.#word(at))) {
        const quoted = this.#is(at + 1, "'") ? at + 2 : at + 1;
        const digits = this.#word(quoted);
        if (/^\d{2}(?:\d{2})?$/.test(digits)) {
          year = digits.length === 4 ? Number(digits) : century(Number(digits));
          at = quoted + 1;
        }
      } else if (this.#is(at, "'") && /^\d{2}$/.test(this.#word(at + 1))) {
        year = century(Number(this.#word(at + 1)));
        at += 2;
      }
      const follows = this.#word(at);
      const isAmount =
        unitOf(follows) !== undefined || /^(?:%|euro|x|keer|graden|km|kg|jarige|jarig|jr)$/.test(follows);
      if (year === undefined && (isAmount || this.#is(i - 1, '€'))) return undefined;
      if (year === undefined && sign === '-' && monthIn(follows) !== undefined) return undefined;
      // "2-3 begeleiders" is no date
      if (
        year === undefined &&
        sign === '-' &&
        /^\p{L}/u.test(follows) &&
        !weekdayIn(follows) &&
        second.length < 2 &&
        one.length < 2 &&
        /^[a-z]+(?:s|en)$/.test(follows)
      )
        return undefined;
      if (year === undefined && day <= 12 && month > 12 && sign !== '/' && sign !== '-') return undefined;
      const isReal = year === undefined ? isDate(2024, month, day) : isDate(year, month, day);
      return {
        next: at,
        means: isReal ? { kind: 'date', day, month, ...(year !== undefined && { year }) } : nowhere,
      };
    }
    if (/^\d{4}$/.test(second) && one.length <= 2) {
      const month = Number(one);
      const year = Number(second);
      if (month >= 1 && month <= 12 && year > 1900 && year < 2100)
        return { next: i + 3, means: { kind: 'month', month, year } };
    }
    return undefined;
  }

  #joined(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1)
      if (this.#tokens[at]?.end !== this.#tokens[at + 1]?.start) return false;
    return true;
  }

  #relativeDay(i: number): Found {
    const days = (distance: number, next: number): Found => ({
      next: partsOfDay.has(this.#word(next)) ? next + 1 : next,
      means: { kind: 'days', days: on(this.#ref + distance), grain: 'day' },
    });
    for (const [phrase, distance] of [
      ['last night', -1],
      ['this morning', 0],
      ['this afternoon', 0],
      ['this evening', 0],
      ['the day before yesterday', -2],
      ['day before yesterday', -2],
      ['the day after tomorrow', 2],
      ['day after tomorrow', 2],
      ['de dag voor gisteren', -2],
      ['just now', 0],
      ['deze ochtend', 0],
      ['deze middag', 0],
      ['deze avond', 0],
      ['deze morgen', 0],
      ['afgelopen avond', -1],
      ['afgelopen nacht', -1],
      ['vorige nacht', -1],
      ['net nog', 0],
      ['van de week', 99],
    ] as const) {
      const next = this.#phrase(i, phrase);
      if (next !== undefined)
        return distance === 99
          ? { next, means: { kind: 'days', days: this.#week(0), grain: 'week' } }
          : days(distance, next);
    }
    if (this.#is(i, 'eer', 'eergisteren') && this.#is(i + 1, 'gisteren', 'gister')) return days(-2, i + 2);
    const distance = daysFromToday.get(this.#word(i));
    if (distance === undefined) return undefined;
    // "maandag morgen", "goede morgen", "elke morgen", "de morgen"
    if (
      this.#is(i, 'morgen') &&
      (this.#is(i - 1, 'goede', 'de', 'op', 'elke', 'iedere', 's', 'die', 'goeie') ||
        weekdayIn(this.#word(i - 1)) !== undefined)
    )
      return undefined;
    return days(distance, i + 1);
  }

  /** An amount of time: "drie weken", "2 à 3 maanden", "een half jaar", "anderhalve week", "een paar dagen". */
  #amount(i: number): { readonly next: number; readonly amount: Amount; readonly unit: Unit } | undefined {
    let at = this.#past(
      i,
      'ongeveer',
      'zo',
      "'",
      'n',
      'ruim',
      'bijna',
      'circa',
      'ca',
      'zeker',
      'about',
      'around',
      'almost',
      'wel',
      'minstens',
      'al',
      'pas',
      'nog',
      'maar',
      'krap',
      'meer',
      'dan',
      'over',
      'roughly',
      'some',
    );
    at = this.#past(at, 'een', 'dikke', 'goede', 'kleine', 'krappe');
    const few = (next: number): { next: number; amount: Amount } => ({ next, amount: { least: 2, most: 4 } });
    let read: { next: number; amount: Amount } | undefined;
    if (this.#is(at, 'paar', 'aantal', 'enkele', 'few', 'couple', 'several', 'pr'))
      read = few(this.#is(at + 1, 'of') ? at + 2 : at + 1);
    else if (this.#is(at, 'a', 'the') && this.#is(at + 1, 'few', 'couple'))
      read = few(this.#is(at + 2, 'of') ? at + 3 : at + 2);
    else if (this.#is(at, 'stuk') && this.#is(at + 1, 'of')) at += 2;
    if (!read) {
      const value = numberOf(this.#word(at));
      if (value === undefined) {
        if (!this.#is(at - 1, 'een', 'n', 'dikke', 'goede', 'kleine', 'krappe')) return undefined;
        const unit = unitOf(this.#word(at));
        // "een dag of vijf"
        const about = this.#is(at + 1, 'of') ? numberOf(this.#word(at + 2)) : undefined;
        if (unit && about !== undefined && about > 1)
          return { next: at + 3, amount: { least: about, most: about }, unit };
        return unit && { next: at + 1, amount: { least: 1, most: 1 }, unit };
      }
      read = { next: at + 1, amount: { least: value, most: value } };
      const [sign, other] = [this.#word(at + 1), numberOf(this.#word(at + 2))];
      if (other !== undefined && other > value && /^(?:-|a|of|tot|to|or)$/.test(sign))
        read = { next: at + 3, amount: { least: value, most: other } };
      else if (this.#is(at + 1, 'en') && this.#is(at + 2, 'een') && this.#is(at + 3, 'half', 'halve'))
        read = { next: at + 4, amount: { least: value + 0.5, most: value + 0.5 } };
      else if (this.#is(at + 1, 'half', 'halve'))
        read = { next: at + 2, amount: { least: value / 2, most: value / 2 } };
      else if (this.#is(at + 1, ',', '.') && this.#word(at + 2) === '5')
        read = { next: at + 3, amount: { least: value + 0.5, most: value + 0.5 } };
    }
    const unit = unitOf(this.#word(read.next));
    if (!unit) return undefined;
    const next = read.next + 1;
    // "1 jaar en 3 maanden", "twee weken en drie dagen": the second only makes it more exact
    if (this.#is(next, 'en', 'and') && numberOf(this.#word(next + 1)) !== undefined) {
      const [more, smaller] = [numberOf(this.#word(next + 1)) ?? 0, unitOf(this.#word(next + 2))];
      if (unit === 'year' && smaller === 'month') {
        const months = read.amount.least * 12 + more;
        return { next: next + 3, amount: { least: months, most: months }, unit: 'month' };
      }
      if (unit === 'week' && smaller === 'day') {
        const days = read.amount.least * 7 + more;
        return { next: next + 3, amount: { least: days, most: days }, unit: 'day' };
      }
    }
    return { ...read, next, unit };
  }

  /** "drie weken geleden", "over twee dagen", "binnen een maand". */
  #ago(i: number): Found {
    if (this.#is(i, 'over', 'in', 'binnen', 'within')) {
      const read = this.#amount(i + 1);
      if (
        !read ||
        this.#isAgo(read.next) ||
        (this.#is(i, 'in') && !this.#isFuture) ||
        this.#is(read.next, 'na', 'voor')
      )
        return undefined;
      if (this.#is(i, 'binnen', 'within')) {
        const { end } = this.#shifted(read.amount, read.unit, 1);
        return { next: read.next, means: { kind: 'days', days: { start: this.#ref, end }, grain: 'range' } };
      }
      return {
        next: read.next,
        means: { kind: 'days', days: this.#shifted(read.amount, read.unit, 1), grain: read.unit },
      };
    }
    const read = this.#amount(i);
    if (!read) {
      // "weken geleden", "jaren terug": nobody knows how many
      return unitOf(this.#word(i)) && this.#isAgo(i + 1)
        ? { next: i + 2, means: { kind: 'nowhere' } }
        : undefined;
    }
    const at = this.#is(read.next, 'of') && this.#is(read.next + 1, 'wat', 'zo') ? read.next + 2 : read.next;
    if (this.#isAgo(at)) {
      return {
        next: at + 1,
        means: { kind: 'days', days: this.#shifted(read.amount, read.unit, -1), grain: read.unit },
      };
    }
    if (this.#isFuture && this.#is(at, 'from') && this.#is(at + 1, 'now'))
      return {
        next: at + 2,
        means: { kind: 'days', days: this.#shifted(read.amount, read.unit, 1), grain: read.unit },
      };
    return undefined;
  }

  /** So long before or after today: weeks within three days, months within fifteen, years within a half. */
  #shifted({ least, most }: Amount, unit: Unit, sign: 1 | -1): Days {
    return shiftFrom(on(this.#ref), { least, most }, unit, sign);
  }

  /** "de afgelopen twee weken", "de laatste maanden", "al drie jaar", "sinds een week". */
  #lastAmount(i: number): Found {
    const until = (amount: Amount, unit: Unit, next: number): Found => {
      const { start } = shiftFrom(on(this.#ref), { least: amount.most, most: amount.most }, unit, -1, 0);
      return { next, means: { kind: 'days', days: { start, end: this.#ref }, grain: 'range' } };
    };
    if (lastWords.has(this.#word(i))) {
      const read = this.#amount(i + 1);
      if (read && !this.#isAgo(read.next)) return until(read.amount, read.unit, read.next);
      const unit = unitOf(this.#word(i + 1));
      if (unit && /(?:en|s)$/.test(this.#word(i + 1)) && unit !== 'weekend')
        return until({ least: 2, most: 4 }, unit, i + 2);
      return undefined;
    }
    if (nextWords.has(this.#word(i))) {
      const read = this.#amount(i + 1);
      if (!read) return undefined;
      const { end } = this.#shifted(read.amount, read.unit, 1);
      return { next: read.next, means: { kind: 'days', days: { start: this.#ref, end }, grain: 'range' } };
    }
    if (!sinceWords.has(this.#word(i)) && !this.#is(i, 'for')) return undefined;
    const read = this.#amount(i + 1);
    if (!read) return undefined;
    // "sinds twee weken geleden" is read as that day; "vanaf 3 maanden oud" is no time
    if (this.#isAgo(read.next) || this.#is(read.next, 'oud', 'old') || this.#is(i, 'vanaf', 'from'))
      return undefined;
    if (this.#isFuture) return undefined;
    return until(read.amount, read.unit, read.next);
  }

  /** "twee dagen na", "de week voor", "de dag daarna": from a day that must be named beside it. */
  #offset(i: number): Found {
    const at = this.#past(i, 'de', 'the', 'het', 'a', 'een');
    const sign = (word: number): 1 | -1 | undefined =>
      this.#is(word, 'na', 'after', 'later')
        ? 1
        : this.#is(word, 'voor', 'before', 'voordat')
          ? -1
          : undefined;
    const from = (amount: Amount, unit: Unit, where: number, weekday?: number): Found => {
      const towards = sign(where);
      if (towards === undefined)
        return this.#is(
          where,
          'daarna',
          'erna',
          'daarop',
          'daarvoor',
          'ervoor',
          'nadat',
          'erop',
          'nadien',
          'voordien',
        )
          ? {
              next: where + 1,
              means: {
                kind: 'offset',
                amount,
                unit,
                sign: this.#is(where, 'daarvoor', 'ervoor', 'voordien') ? -1 : 1,
                ...(weekday !== undefined && { weekday }),
              },
            }
          : undefined;
      return {
        next: where + 1,
        means: { kind: 'offset', amount, unit, sign: towards, ...(weekday !== undefined && { weekday }) },
      };
    };
    const day = weekdayIn(this.#word(at));
    if (day !== undefined) {
      // "donderdag na school" is that Thursday; "de maandag na de zitting" hangs on the hearing
      const isDaily = dailyWords.has(this.#word(this.#past(at + 2, 'het', 'de', 'mijn')));
      return isDaily ? undefined : from({ least: 1, most: 1 }, 'week', at + 1, day);
    }
    const read = this.#amount(i);
    if (read) return from(read.amount, read.unit, read.next);
    const unit = unitOf(this.#word(at));
    if (unit && at > i) return from({ least: 1, most: 1 }, unit, at + 1);
    if (
      this.#is(i, 'volgende', 'next') &&
      this.#is(i + 1, 'dag', 'ochtend', 'day', 'morgen', 'morning') &&
      !this.#isFuture
    )
      return { next: i + 2, means: { kind: 'nowhere' } };
    if (this.#is(i, 'vlak', 'net', 'kort', 'just', 'shortly', 'meteen', 'direct', 'right')) {
      const towards = sign(i + 1);
      if (towards !== undefined && !numberOf(this.#word(i + 2)))
        return { next: i + 2, means: { kind: 'near', sign: towards } };
    }
    return undefined;
  }

  /** "de eerste week van", "de laatste maandag van", "week 34", "het derde kwartaal". */
  #nthOf(i: number): Found {
    if (this.#is(i, 'week', 'wk') && /^\d{1,2}$/.test(this.#word(i + 1)) && !unitOf(this.#word(i + 2))) {
      const week = Number(this.#word(i + 1));
      if (week < 1 || week > 53) return undefined;
      const spoken = this.#yearAt(i + 2);
      const { year } = calendarDay(this.#ref);
      const years = spoken ? [spoken.year] : this.#isFuture ? [year, year + 1] : [year, year - 1];
      const days = years
        .map((one) => isoWeek(one, week))
        .find(
          ({ start, end }) =>
            spoken !== undefined || (this.#isFuture ? end >= this.#ref : start <= this.#ref),
        );
      return days && { next: spoken?.next ?? i + 2, means: { kind: 'days', days, grain: 'week' } };
    }
    const quarter = /^q([1-4])$/.exec(this.#word(i) + (this.#word(i) === 'q' ? this.#word(i + 1) : ''))?.[1];
    const nth = quarter ? Number(quarter) : this.#is(i, 'laatste', 'last') ? -1 : ordinalOf(this.#word(i));
    if (nth === undefined) return undefined;
    const at = i + 1;
    if (quarter !== undefined || unitOf(this.#word(at)) === 'quarter') {
      const next = at + 1;
      const spoken = this.#yearAt(this.#past(next, 'van', 'of', 'in'));
      const { year } = calendarDay(this.#ref);
      const inYear = (one: number): Days => ({
        start: dayOf(one, nth * 3 - 2, 1),
        end: dayOf(one, nth * 3 + 1, 0),
      });
      if (nth < 1 || nth > 4) return undefined;
      const days = spoken
        ? inYear(spoken.year)
        : inYear(year).start > this.#ref && !this.#isFuture
          ? inYear(year - 1)
          : inYear(year);
      return { next: spoken?.next ?? next, means: { kind: 'days', days, grain: 'range' } };
    }
    const weekday = weekdayIn(this.#word(at));
    const unit = unitOf(this.#word(at));
    const isOf = this.#is(at + 1, 'van', 'of', 'in');
    if (
      isOf &&
      nth <= 5 &&
      (weekday !== undefined || unit === 'week' || unit === 'weekend' || unit === 'day')
    ) {
      const counted = unit === 'week' || unit === 'weekend' || unit === 'day' ? unit : 'day';
      return {
        next: at + 1,
        means: { kind: 'nth', nth, unit: counted, ...(weekday !== undefined && { weekday }) },
      };
    }
    return undefined;
  }

  /** "3 maart", "de 3e van maart", "7 en 8 nov", "7 t/m 9 november", "March 3rd". */
  #dayAndMonth(i: number): Found {
    const day = this.#dayNumber(i);
    if (day !== undefined) {
      let at = i + 1;
      let to: number | undefined;
      const through =
        this.#is(at, 't') && this.#is(at + 1, '/') && this.#is(at + 2, 'm')
          ? at + 3
          : this.#is(at, 'en', '-', 'of', 'tot', '&', 'tm', '–', 'and', 'to', '/')
            ? at + 1
            : undefined;
      const start = through === undefined ? undefined : this.#past(through, 'de', 'met', 'en', 'the');
      const second = start === undefined ? undefined : this.#dayNumber(start);
      if (
        start !== undefined &&
        second !== undefined &&
        monthIn(this.#word(this.#past(start + 1, 'van', 'of'))) !== undefined
      ) {
        to = second;
        at = start + 1;
      }
      at = this.#past(at, 'van', 'of', '-', '/', '.');
      const month = monthIn(this.#word(at));
      if (
        month === undefined ||
        (this.#is(at, 'may', 'mar') && !this.#is(at - 1, 'of') && /^\p{L}/u.test(this.#word(at + 1)))
      )
        return undefined;
      if (unitOf(this.#word(at + 1)) === 'day') return undefined;
      const spoken = this.#yearAt(this.#past(at + 1, '-', ',', '/', '.', 'van', 'in', 'of'));
      const year = spoken?.year;
      const isReal = [day, to ?? day].every((one) => isDate(year ?? 2024, month, one));
      const means: Meaning = isReal
        ? { kind: 'date', day, month, ...(to !== undefined && { to }), ...(year !== undefined && { year }) }
        : { kind: 'nowhere' };
      return { next: spoken?.next ?? at + 1, means };
    }
    const month = monthIn(this.#word(i));
    const at = this.#past(i + 1, 'the', 'de');
    const after = /^\d{1,2}$/.test(this.#word(at)) ? Number(this.#word(at)) : ordinalOf(this.#word(at));
    if (
      month === undefined ||
      after === undefined ||
      this.#is(at + 1, ':', 'uur', 'weken', 'dagen') ||
      unitOf(this.#word(at + 1))
    )
      return undefined;
    const spoken = this.#yearAt(this.#past(at + 1, ',', 'in', 'of'));
    const year = spoken?.year;
    return {
      next: spoken?.next ?? at + 1,
      means: isDate(year ?? 2024, month, after)
        ? { kind: 'date', day: after, month, ...(year !== undefined && { year }) }
        : { kind: 'nowhere' },
    };
  }

  #dayNumber(i: number): number | undefined {
    const word = this.#word(i);
    const value = /^\d{1,2}$/.test(word)
      ? Number(word)
      : (ordinalOf(word) ?? (word.length > 3 ? numberOf(word) : undefined));
    return value !== undefined && Number.isInteger(value) && value >= 1 && value <= 99 ? value : undefined;
  }

  /** 2024, '24, vorig jaar, dit jaar, een jaar eerder. */
  #yearAt(i: number): { readonly year: number; readonly next: number } | undefined {
    const { year } = calendarDay(this.#ref);
    const word = this.#word(i);
    if (/^(?:19|20)\d\d$/.test(word) && !/^(?:euro|keer|%|x)$/.test(this.#word(i + 1)))
      return { year: Number(word), next: i + 1 };
    if (this.#is(i, "'") && /^\d\d$/.test(this.#word(i + 1)))
      return { year: century(Number(this.#word(i + 1))), next: i + 2 };
    if (this.#is(i + 1, 'jaar', 'year', 'jr')) {
      if (lastWords.has(word)) return { year: year - 1, next: i + 2 };
      if (thisWords.has(word)) return { year, next: i + 2 };
      if (nextWords.has(word)) return { year: year + 1, next: i + 2 };
    }
    for (const [phrase, back] of [
      ['het jaar daarvoor', 2],
      ['twee jaar geleden', 2],
      ['2 jaar geleden', 2],
      ['drie jaar geleden', 3],
      ['3 jaar geleden', 3],
      ['two years ago', 2],
      ['een jaar geleden', 1],
      ['2 jaar terug', 2],
      ['twee jaar terug', 2],
    ] as const) {
      const next = this.#phrase(i, phrase);
      if (next !== undefined) return { year: year - back, next };
    }
    return undefined;
  }

  /** deze week, vorige maand, afgelopen weekend, komend jaar, dit schooljaar, eergisteren niet. */
  #namedPeriod(i: number): Found {
    const word = this.#word(i);
    const isWhole = this.#is(i, 'hele', 'heel', 'whole', 'ganse');
    let shift =
      thisWords.has(word) || isWhole ? 0 : lastWords.has(word) ? -1 : nextWords.has(word) ? 1 : undefined;
    const isDoubled = (shift ?? 0) !== 0 && this.#word(i + 1) === word;
    let at = this.#past(isDoubled ? i + 2 : i + 1, 'hele', 'gehele', 'whole', 'twee');
    if (isDoubled && shift !== undefined) shift *= 2;
    if (this.#is(i, 'eer', 'voorvorige', 'voorlaatste', 'eervorige')) shift = -2;
    if (this.#is(i, 'eerste') && this.#isFuture) shift = 1;
    const unit = unitOf(this.#word(at));
    if (shift === undefined) {
      const around = unitOf(word);
      if (around === 'weekend') return { next: i + 1, means: { kind: 'around', unit: around } };
      if (around === 'week' && this.#is(i + 1, 'van', 'of', 'rond'))
        return { next: i + 1, means: { kind: 'around', unit: around } };
      if (this.#is(i, 'schooljaar') && /^20\d\d$/.test(this.#word(i + 1)))
        return this.#schoolYear(Number(this.#word(i + 1)), this.#is(i + 2, '-', '/') ? i + 4 : i + 2);
      return undefined;
    }
    if (isWhole) at = i + 1;
    if (isWhole && monthIn(this.#word(at + 1)) !== undefined) return undefined;
    if (this.#is(at, 'schooljaar', 'cursusjaar')) {
      const { year, month } = calendarDay(this.#ref);
      return this.#schoolYear((month >= 8 ? year : year - 1) + shift, at + 1);
    }
    if (!unit || unit === 'minute' || unit === 'hour') return undefined;
    if (unit === 'day') return undefined;
    const days = this.#period(shift, unit);
    return days && { next: at + 1, means: { kind: 'days', days, grain: unit } };
  }

  #schoolYear(year: number, next: number): Found {
    const days = { start: dayOf(year, 8, 15), end: dayOf(year + 1, 7, 15) };
    return { next, means: { kind: 'days', days: this.#untilToday(days), grain: 'range' } };
  }

  #week(shift: number): Days {
    const { start, end } = weekOf(this.#ref + 7 * shift);
    return shift === 0 && !this.#isFuture ? { start, end: this.#ref } : { start, end };
  }

  /** What is not over yet ends today, for somebody who looks back. */
  #untilToday({ start, end }: Days): Days {
    return !this.#isFuture && start <= this.#ref && end > this.#ref
      ? { start, end: this.#ref }
      : { start, end };
  }

  #period(shift: number, unit: Unit): Days | undefined {
    const { year, month } = calendarDay(this.#ref);
    switch (unit) {
      case 'week':
        return this.#week(shift);
      case 'weekend': {
        const monday = weekOf(this.#ref).start;
        const isNow = weekdayOf(this.#ref) >= 5;
        // On a weekday "dit weekend" is the one that comes, or for who looks back the one that was.
        const saturday =
          shift === 0
            ? this.#isFuture || isNow
              ? monday + 5
              : monday - 2
            : shift < 0
              ? monday + 5 + 7 * shift
              : monday + 5 + (isNow ? 7 : 0) + 7 * (shift - 1);
        return { start: saturday, end: saturday + 1 };
      }
      case 'month': {
        const first = calendarDay(plusMonths(dayOf(year, month, 1), shift));
        return this.#untilToday(monthOf(first.year, first.month));
      }
      case 'quarter': {
        const first = calendarDay(plusMonths(dayOf(year, month - ((month - 1) % 3), 1), shift * 3));
        return this.#untilToday({
          start: dayOf(first.year, first.month, 1),
          end: dayOf(first.year, first.month + 3, 0),
        });
      }
      case 'year':
        return this.#untilToday(yearOf(year + shift));
      default:
        return undefined;
    }
  }

  #holiday(i: number): Found {
    const which = lastWords.has(this.#word(i))
      ? 'last'
      : nextWords.has(this.#word(i))
        ? 'next'
        : thisWords.has(this.#word(i))
          ? 'this'
          : undefined;
    const from = which ? i + 1 : i;
    for (let size = longestName; size > 0; size -= 1) {
      const words = this.#tokens.slice(from, from + size).map(({ word }) => word);
      if (words.length < size) continue;
      const name = words.join(' ').replace(/ ' s$/, ' s').replace(/'/g, '').replace(/ {2,}/g, ' ');
      if (!holidays.has(name)) continue;
      if (name === 'spring' && !which && !this.#is(i - 1, 'in', 'the', 'of')) return undefined;
      if ((name === 'sint' || name === 'eid') && /^\p{L}/u.test(this.#word(from + size)) && name === 'sint')
        return undefined;
      const spoken = this.#yearAt(this.#past(from + size, 'van', 'in', 'of', ','));
      return {
        next: spoken?.next ?? from + size,
        means: { kind: 'holiday', name, ...(which && { which }), ...(spoken && { year: spoken.year }) },
      };
    }
    return undefined;
  }

  #weekday(i: number): Found {
    const which = lastWords.has(this.#word(i))
      ? 'last'
      : nextWords.has(this.#word(i))
        ? 'next'
        : thisWords.has(this.#word(i))
          ? 'this'
          : undefined;
    const at = which ? i + 1 : i;
    const long = weekdayIn(this.#word(at));
    const short = long ?? shortWeekdayIn(this.#word(at));
    if (short === undefined) return undefined;
    const isShort = long === undefined;
    const ends = this.#is(at + 1, '.') ? at + 2 : at + 1;
    if (isShort && !which) {
      const follows =
        this.#dayNumber(ends) !== undefined ||
        partsOfDay.has(this.#word(ends)) ||
        this.#is(ends, 'jl', 'as', 'j', 'a');
      const isAlone = this.#tokens.length <= 2 && !this.#is(at, 'do', 'zo', 'sun', 'sat', 'za');
      const isOn = this.#is(i - 1, 'op', 'week');
      if (!follows && !isAlone && !(isOn && !this.#is(at, 'do', 'zo'))) return undefined;
    }
    const { next, which: after } = this.#afterDay(isShort ? ends : at + 1);
    const said = after ?? which;
    return {
      next: partsOfDay.has(this.#word(next)) ? next + 1 : next,
      means: { kind: 'weekday', weekday: short, ...(said && { which: said }) },
    };
  }

  /** jl., a.s.: which one is meant. */
  #afterDay(i: number): { readonly next: number; readonly which?: 'last' | 'next' } {
    if (this.#is(i, 'jl', 'jongstleden')) return { next: i + 1, which: 'last' };
    if (this.#is(i, 'as', 'aanstaande')) return { next: i + 1, which: 'next' };
    if (this.#is(i, 'j', 'a') && this.#is(i + 1, '.') && this.#is(i + 2, 'l', 's'))
      return { next: this.#is(i + 3, '.') ? i + 4 : i + 3, which: this.#is(i, 'j') ? 'last' : 'next' };
    return { next: i };
  }

  #month(i: number): Found {
    const which = lastWords.has(this.#word(i))
      ? 'last'
      : nextWords.has(this.#word(i))
        ? 'next'
        : thisWords.has(this.#word(i))
          ? 'this'
          : undefined;
    const at = which ? i + 1 : i;
    const word = this.#word(at);
    const month = monthIn(word);
    if (month === undefined) return undefined;
    // "it may be", "the march", a name
    if (/^(?:may|march|mar|jan|dec|jun|jul|mei)$/.test(word) && !which && !this.#isMonthHere(at))
      return undefined;
    const spoken = this.#yearAt(this.#past(at + 1, 'van', 'in', 'of', ','));
    return {
      next: spoken?.next ?? at + 1,
      means: { kind: 'month', month, ...(which && { which }), ...(spoken && { year: spoken.year }) },
    };
  }

  #isMonthHere(at: number): boolean {
    const before = this.#word(at - 1);
    return (
      this.#tokens.length <= 2 ||
      /^(?:in|begin|half|eind|sinds|tot|van|of|vanaf|since|until|en|rond|medio|midden|vorig|jaar|-|,|late|early|around|mid|maand|tussen)$/.test(
        before,
      ) ||
      this.#yearAt(this.#past(at + 1, 'van', 'in', 'of', ',')) !== undefined
    );
  }

  /** "op de 12e", "vrijdag de dertiende", "the 3rd". */
  #monthday(i: number): Found {
    if (!this.#is(i, 'de', 'the', 'den')) return undefined;
    const day = ordinalOf(this.#word(i + 1));
    if (day === undefined || day > 31) return undefined;
    const follows = this.#word(i + 2);
    if (monthIn(follows) !== undefined || monthIn(this.#word(i + 3)) !== undefined) return undefined;
    const isDated = weekdayIn(this.#word(i - 1)) !== undefined;
    const isWritten = /^\d/.test(this.#word(i + 1));
    const isFree =
      follows === '' ||
      !/^\p{L}/u.test(follows) ||
      /^(?:van|was|om|rond|werd|had|heb|ben|ging|kwam|is|en|of|at|in|was|vorige|deze)$/.test(follows);
    const isOn = this.#is(i - 1, 'op', 'on', 'sinds', 'vanaf', 'tot', 'since', 'until', 'rond');
    if (
      isDated ||
      (isFree && isOn && (isWritten || day > 10)) ||
      (isFree && isWritten && this.#tokens.length <= 3)
    )
      return { next: i + 2, means: { kind: 'monthday', day } };
    return undefined;
  }

  #year(i: number): Found {
    const word = this.#word(i);
    const years = /^(?:jaren|the)$/.test(word) && this.#is(i + 1, "'") ? i + 2 : undefined;
    if (years !== undefined && /^\d0$/.test(this.#word(years))) {
      const start = century(Number(this.#word(years)));
      return {
        next: years + 1,
        means: {
          kind: 'days',
          days: { start: dayOf(start, 1, 1), end: dayOf(start + 9, 12, 31) },
          grain: 'range',
        },
      };
    }
    if (/^(?:19[3-9]|20[0-4])\d$/.test(word)) {
      const follows = this.#word(i + 1);
      if (unitOf(follows) ?? /^(?:euro|keer|%|x|woorden|km|gram|meter|kinderen|mensen|uur|u)$/.test(follows))
        return undefined;
      if (this.#is(i - 1, '€', 'nummer', 'nr', 'code', '#')) return undefined;
      return { next: i + 1, means: { kind: 'year', year: Number(word) } };
    }
    if (
      this.#is(i, "'") &&
      /^\d\d$/.test(this.#word(i + 1)) &&
      this.#is(i - 1, 'in', 'sinds', 'eind', 'begin', 'since', 'van', 'half')
    )
      return { next: i + 2, means: { kind: 'year', year: century(Number(this.#word(i + 1))) } };
    const spoken = this.#yearAt(i);
    return spoken && /^\d/.test(word)
      ? { next: spoken.next, means: { kind: 'year', year: spoken.year } }
      : undefined;
  }

  #length(i: number): Found {
    const read = this.#amount(i);
    if (!read) return undefined;
    if (read.unit === 'year' && this.#is(read.next, 'oud', 'old'))
      return { next: read.next + 1, means: { kind: 'age', years: read.amount.least } };
    return {
      next: this.#is(read.next, 'lang', 'long') ? read.next + 1 : read.next,
      means: { kind: 'length', amount: read.amount, unit: read.unit },
    };
  }

  #sign(i: number): Found {
    const word = this.#word(i);
    const means = (meaning: Meaning, next = i + 1): Found => ({ next, means: meaning });
    if (beginWords.has(word)) return means({ kind: 'part', part: 'begin' });
    if (middleWords.has(word)) return means({ kind: 'part', part: 'middle' });
    if (endWords.has(word)) return means({ kind: 'part', part: 'end' });
    if (this.#is(i, 't') && this.#is(i + 1, '/') && this.#is(i + 2, 'm'))
      return means({ kind: 'until' }, i + 3);
    if (sinceWords.has(word)) return means({ kind: 'since' });
    if (untilWords.has(word))
      return means({ kind: 'until' }, this.#is(i + 1, 'en') && this.#is(i + 2, 'met') ? i + 3 : i + 1);
    if (this.#is(i, 'tussen', 'between')) return means({ kind: 'between' });
    if (this.#is(i, 'en', 'of', 'and', 'or', '&', '-', '–')) return means({ kind: 'and' });
    if (this.#is(i, 'nee', 'sorry', 'bedoel', 'no', 'oh') || (this.#is(i, 'maar') && this.#is(i - 2, 'niet')))
      return means({ kind: 'rather' });
    return undefined;
  }
}

const on = (day: Day): Days => ({ start: day, end: day });

/** Two digits of a year, as people mean them: '25 and '98. */
const century = (two: number): number => (two > 45 ? 1900 + two : 2000 + two);

/** Moves days by an amount of time, as far apart as such words are meant. */
export function shiftFrom(
  from: Days,
  { least, most }: Amount,
  unit: Unit,
  sign: 1 | -1,
  slack?: number,
): Days {
  const move = (day: Day, by: number): Day => {
    if (unit === 'month' || unit === 'year' || unit === 'quarter') {
      const months = by * (unit === 'year' ? 12 : unit === 'quarter' ? 3 : 1) * sign;
      const whole = Math.trunc(months);
      return plusMonths(day, whole) + Math.round((months - whole) * 30.4);
    }
    if (unit === 'minute' || unit === 'hour')
      return day + sign * Math.floor((by * (unit === 'hour' ? 1 : 0)) / 24);
    return day + sign * Math.round(by * (unit === 'day' ? 1 : 7));
  };
  const ends = [move(from.start, least), move(from.start, most), move(from.end, least), move(from.end, most)];
  const around = slack ?? (least === most ? spread(unit, least) : 0);
  return { start: Math.min(...ends) - around, end: Math.max(...ends) + around };
}

function spread(unit: Unit, amount: number): number {
  const isWhole = Number.isInteger(amount);
  if (unit === 'week' || unit === 'weekend') return 3;
  if (unit === 'month') return isWhole ? 15 : 10;
  if (unit === 'year') return isWhole ? 182 : amount < 1 ? 30 : 91;
  return unit === 'quarter' ? 45 : 0;
}
