import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { indicate } from '../../services/cases/indicate.js';
import { countedIn, figuresOf } from '../../services/people/figures.js';
import { UnitOfWork } from '../../services/work/unit-of-work.js';
import { fakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';

const times = (count: number, value: string): readonly string[] => Array.from({ length: count }, () => value);

it('says how long people waited: half of them, and nine out of ten', () => {
  const minutes = ['9', '1', '2', '3', '4', '5', '6', '7', '8', '10'];
  const { waiting } = figuresOf(new Map([['handoff.minutes', minutes]]));
  expect(waiting).toEqual({ claimed: 10, median: 5, ninetieth: 9 });
});

it('never says a number under five, and nothing that was made of one', () => {
  const few = new Map([
    ['handoff.minutes', times(4, '3')],
    ['handoff.outcome', [...times(4, 'unanswered'), ...times(4, 'cancelled'), 'no_click']],
    ['callback.outcome', [...times(4, 'done'), ...times(4, 'failed'), ...times(4, 'late')]],
    ['close.heard', times(4, '10')],
    ['chat.score', []],
  ]);
  expect(figuresOf(few)).toEqual({
    waiting: { claimed: 'few' },
    waitingIn: {
      morning: { claimed: 'few' },
      afternoon: { claimed: 'few' },
      evening: { claimed: 'few' },
      night: { claimed: 'few' },
    },
    unanswered: 'few',
    cancelled: 'few',
    noClick: 'few',
    callbacks: { kept: 'few', notReached: 'few', late: 'few' },
    heard: { count: 'few' },
    talk: { count: 'few' },
  });
  expect(figuresOf(new Map())).toEqual(figuresOf(few)); // none looks the same as four
});

it('makes parts of a hundred from twenty on, and counts two tries in time as in time', () => {
  const of = (done: number, failed: number, late: number) =>
    figuresOf(
      new Map([
        ['callback.outcome', [...times(done, 'done'), ...times(failed, 'failed'), ...times(late, 'late')]],
      ]),
    ).callbacks;
  expect(of(8, 6, 5)).toEqual({ kept: 8, notReached: 6, late: 5 });
  expect(of(10, 5, 5)).toEqual({ kept: 10, notReached: 5, late: 5, inTime: 75 });
});

it('gives an average in tenths, and takes no word for a score', () => {
  const { heard, talk } = figuresOf(
    new Map([
      ['close.heard', ['10', '9', '8', '8', '8', 'skip']],
      ['chat.score', ['0', '0', '0', '0', '1']],
    ]),
  );
  expect(heard).toEqual({ count: 5, average: 8.6 });
  expect(talk).toEqual({ count: 5, average: 0.2 });
});

const clock = fakeClock('2026-10-31T22:30:00.000Z');
let real: RealStore;
beforeEach(async () => {
  real = await realStore(clock);
});
afterEach(() => real.close());

it('counts a month by itself', async () => {
  for (let hour = 0; hour < 4; hour += 1) {
    const work = new UnitOfWork(real.store, clock.now());
    await indicate(work, 'handoff.minutes', String(hour));
    await work.commit();
    await clock.advance(3_600_000);
  }
  const inMonth = async (month: string) =>
    (await countedIn(real.store, new Date(month))).get('handoff.minutes');
  expect(await inMonth('2026-10-01')).toHaveLength(2);
  expect(await inMonth('2026-11-01')).toHaveLength(2);
  expect(await inMonth('2026-12-01')).toBeUndefined();
});
