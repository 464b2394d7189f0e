import { z } from 'zod';
import type { DayPart } from '../domain/amsterdam.js';
import type { RecordStore } from '../ports/record-store.js';

/** Below this a number could point at somebody (domain.md §5). */
export const fewest = 5;
/** Below this a part of a hundred says nothing. */
export const fewestForPart = 20;

/** How many; `few` when there are less than five. */
export type Count = number | 'few';

/** A score from 0 to 10: how many gave one, and the average in tenths when there are enough. */
export interface Score {
  readonly count: Count;
  readonly average?: number;
}

/** How many were picked up, and in how many whole minutes: half of them, and nine out of ten. */
export interface Waiting {
  readonly claimed: Count;
  readonly median?: number;
  readonly ninetieth?: number;
}

/** A month in numbers; every one of them is about five people or more, or says so. */
export interface Figures {
  /** Whole minutes until somebody picked up. */
  readonly waiting: Waiting;
  /** The same by when they began to wait. */
  readonly waitingIn: Readonly<Record<DayPart, Waiting>>;
  readonly unanswered: Count;
  readonly cancelled: Count;
  readonly noClick: Count;
  /** Promises to call or write back: kept, tried twice in time without an answer, and broken by us. */
  readonly callbacks: {
    readonly kept: Count;
    readonly notReached: Count;
    readonly late: Count;
    /** In time, of a hundred; only when there were twenty or more. */
    readonly inTime?: number;
  };
  readonly heard: Score;
  readonly talk: Score;
}

const atLeast = (count: number): Count => (count < fewest ? 'few' : count);

/** The value below which so many of a hundred lie. */
const percentile = (sorted: readonly number[], part: number): number =>
  sorted[Math.max(0, Math.ceil((part / 100) * sorted.length) - 1)] ?? 0;

function waitingOf(values: readonly string[] = []): Waiting {
  const minutes = values.map(Number).sort((one, other) => one - other);
  return {
    claimed: atLeast(minutes.length),
    ...(minutes.length >= fewest && {
      median: percentile(minutes, 50),
      ninetieth: percentile(minutes, 90),
    }),
  };
}

function scoreOf(values: readonly string[] = []): Score {
  const numbers = values.map(Number).filter((value) => Number.isFinite(value));
  if (numbers.length < fewest) return { count: 'few' };
  const sum = numbers.reduce((total, value) => total + value, 0);
  return { count: numbers.length, average: Math.round((sum / numbers.length) * 10) / 10 };
}

/**
 * Makes figures of what was counted in a month.
 *
 * @param counted - the values that were counted, by what they count.
 */
export function figuresOf(counted: ReadonlyMap<string, readonly string[]>): Figures {
  const outcomes = counted.get('handoff.outcome') ?? [];
  const promises = counted.get('callback.outcome') ?? [];
  const of = (values: readonly string[], ...wanted: readonly string[]): number =>
    values.filter((value) => wanted.includes(value)).length;
  const waitedIn = (part: DayPart): Waiting => waitingOf(counted.get(`handoff.minutes.${part}`));
  const late = of(promises, 'late');
  return {
    waiting: waitingOf(counted.get('handoff.minutes')),
    waitingIn: {
      morning: waitedIn('morning'),
      afternoon: waitedIn('afternoon'),
      evening: waitedIn('evening'),
      night: waitedIn('night'),
    },
    unanswered: atLeast(of(outcomes, 'unanswered')),
    cancelled: atLeast(of(outcomes, 'cancelled')),
    noClick: atLeast(of(outcomes, 'no_click')),
    callbacks: {
      kept: atLeast(of(promises, 'done')),
      notReached: atLeast(of(promises, 'failed')),
      late: atLeast(late),
      ...(promises.length >= fewestForPart && {
        inTime: Math.round((1 - late / promises.length) * 100),
      }),
    },
    heard: scoreOf(counted.get('close.heard')),
    talk: scoreOf(counted.get('chat.score')),
  };
}

const indicatorSchema = z.object({ what: z.string(), value: z.string() });

/** Everything that was counted in one month. @param month - its first instant, by UTC. */
export async function countedIn(
  store: RecordStore,
  month: Date,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const counted = new Map<string, string[]>();
  let after: string | undefined;
  do {
    const some = await store.find({
      kind: 'indicator',
      from: month.getTime(),
      until: month.getTime() + 1, // what is counted stands at the first instant of its month
      limit: 1_000,
      ...(after !== undefined && { after }),
    });
    for (const { body } of some.records) {
      const { what, value } = indicatorSchema.parse(body);
      const values = counted.get(what);
      if (values) values.push(value);
      else counted.set(what, [value]);
    }
    after = some.next;
  } while (after !== undefined);
  return counted;
}
