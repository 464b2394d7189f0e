import type { Days } from './calendar.js';
import type { Unit } from './date-words.js';
import type { Amount } from './numbers.js';

/** Which of them is meant: "vorige dinsdag", "komende maart", "deze zomer". */
export type Which = 'last' | 'next' | 'this';

/** What one or a few words say about time; several of them together make a time. */
export type Meaning =
  | { readonly kind: 'weekday'; readonly weekday: number; readonly which?: Which | 'some' }
  | { readonly kind: 'days'; readonly days: Days; readonly grain: Unit | 'range' }
  /** A day and a month; the year when it was said. */
  | {
      readonly kind: 'date';
      readonly day: number;
      readonly to?: number;
      readonly month: number;
      readonly year?: number;
    }
  | {
      readonly kind: 'month';
      readonly month: number;
      readonly year?: number;
      readonly which?: Which;
    }
  | { readonly kind: 'monthday'; readonly day: number; readonly weekday?: number }
  | {
      readonly kind: 'holiday';
      readonly name: string;
      readonly which?: Which;
      readonly year?: number;
    }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'part'; readonly part: 'begin' | 'middle' | 'end' }
  /** "de week van", "het weekend van": the whole of it around a day that is named beside it. */
  | { readonly kind: 'around'; readonly unit: 'week' | 'weekend' }
  | {
      readonly kind: 'nth';
      readonly nth: number;
      readonly unit: 'day' | 'week' | 'weekend';
      readonly weekday?: number;
    }
  /** "twee dagen na", "de week voor": to be counted from what follows. */
  | {
      readonly kind: 'offset';
      readonly amount: Amount;
      readonly unit: Unit;
      readonly sign: 1 | -1;
      readonly weekday?: number;
    }
  | { readonly kind: 'near'; readonly sign: 1 | -1 }
  | { readonly kind: 'length'; readonly amount: Amount; readonly unit: Unit }
  | { readonly kind: 'clock' }
  | { readonly kind: 'age'; readonly years: number }
  | { readonly kind: 'since' }
  | { readonly kind: 'until' }
  | { readonly kind: 'between' }
  | { readonly kind: 'and' }
  | { readonly kind: 'rather' }
  /** Something that cannot be on a calendar: every Tuesday, 31 November, the day after the hearing. */
  | { readonly kind: 'nowhere' };

/** A meaning with the tokens it takes: from, and the first after it. */
export interface Atom {
  readonly from: number;
  readonly next: number;
  readonly means: Meaning;
}
