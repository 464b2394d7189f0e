import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { auditRecord } from '../../services/audit/audit-record.js';
import type { Shift } from '../../services/domain/volunteer.js';
import {
  clashOf,
  dropShift,
  type KnownShift,
  planShifts,
  rosterBetween,
  uncovered,
} from '../../services/people/roster.js';
import { mondayOf, stretchOf, weekOf } from '../../services/people/week.js';
import { fakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';

const aShift = (startsAt: string, endsAt: string, over: Partial<Shift> = {}): KnownShift => ({
  id: startsAt,
  version: 1,
  accountId: 'mira',
  kind: 'shift',
  startsAt: `${startsAt}:00.000Z`,
  endsAt: `${endsAt}:00.000Z`,
  ...over,
});
const evening = aShift('2026-11-04T18:00', '2026-11-04T21:00');

const clock = fakeClock();
let real: RealStore;
beforeEach(async () => {
  real = await realStore(clock);
});
afterEach(() => real.close());
const trace = (id?: string) => auditRecord('shift-planned', 'sanne', clock.now(), id);

it('finds what touches a week, also a holiday that began weeks before, and leaves out what was taken away', async () => {
  const holiday = aShift('2026-09-20T22:00', '2026-11-03T23:00', { kind: 'holiday', accountId: 'joost' });
  const nextWeek = aShift('2026-11-09T18:00', '2026-11-09T20:00');
  const overMidnight = aShift('2026-11-01T21:00', '2026-11-02T01:00');
  await planShifts(real.store, [nextWeek, evening, holiday, overMidnight], trace);
  const { from, until } = stretchOf('2026-11-02', 7);
  const begins = async () => (await rosterBetween(real.store, from, until)).map(({ startsAt }) => startsAt);
  expect(await begins()).toEqual([holiday.startsAt, overMidnight.startsAt, evening.startsAt]);

  const [, , third] = await rosterBetween(real.store, from, until);
  expect(await dropShift(real.store, third?.id ?? '', trace())).toBe(true);
  expect(await dropShift(real.store, third?.id ?? '', trace())).toBe(false);
  expect(await begins()).toEqual([holiday.startsAt, overMidnight.startsAt]);
});

it('plans all of several shifts or none', async () => {
  const impossible = { ...evening, startsAt: 'tomorrow' };
  expect(() => planShifts(real.store, [evening, impossible], trace)).toThrow();
  expect(await real.store.count({ kind: 'shift' })).toBe(0);
});

it.each([
  ['backwards', aShift('2026-11-04T18:00', '2026-11-04T18:00'), []],
  ['too-long', aShift('2026-11-04T06:00', '2026-11-04T18:01'), []],
  ['too-long', aShift('2026-11-01T00:00', '2027-01-31T00:00', { kind: 'holiday' }), []],
  ['double', evening, [aShift('2026-11-04T20:59', '2026-11-04T23:00')]],
  ['holiday', evening, [aShift('2026-11-03T23:00', '2026-11-04T23:00', { kind: 'holiday' })]],
  [undefined, evening, [aShift('2026-11-04T21:00', '2026-11-04T23:00')]],
  [undefined, evening, [{ ...evening, accountId: 'joost' }]],
  [undefined, { ...evening, kind: 'holiday' as const }, [evening]],
])('says what is wrong with a plan: %s', (clash, shift, planned) => {
  expect(clashOf(shift, planned)).toBe(clash);
});

it('asks for somebody else when a holiday came over a shift', () => {
  const holiday = aShift('2026-11-03T23:00', '2026-11-05T23:00', { kind: 'holiday' });
  expect(uncovered([evening, holiday])).toEqual([evening]);
  expect(uncovered([evening, { ...holiday, accountId: 'joost' }])).toEqual([]);
});

const evenings = [{ days: [3], from: '19:00', until: '21:00' }];
const gapsOn = (planned: readonly KnownShift[]): readonly string[] =>
  weekOf('2026-11-02', planned, new Set(['mira', 'joost']), evenings)
    .filter(({ gaps }) => gaps.length > 0)
    .map(({ day }) => day);

it('shows hours of the line at which no volunteer is planned', () => {
  expect(gapsOn([evening])).toEqual([]);
  expect(gapsOn([])).toEqual(['2026-11-04']);
  expect(gapsOn([{ ...evening, accountId: 'sanne' }])).toEqual(['2026-11-04']);
  expect(gapsOn([evening, aShift('2026-11-03T23:00', '2026-11-05T23:00', { kind: 'holiday' })])).toEqual([
    '2026-11-04',
  ]);
});

it('puts a shift on the day on which it begins in Amsterdam, and a holiday on each of its days', () => {
  const late = aShift('2026-11-04T23:30', '2026-11-05T02:00');
  const away = aShift('2026-11-05T23:00', '2026-11-07T23:00', { kind: 'holiday', accountId: 'joost' });
  const week = weekOf('2026-11-02', [late, away], new Set(), []);
  expect(week.map(({ day, shifts, holidays }) => [day.slice(8), shifts.length, holidays.length])).toEqual([
    ['02', 0, 0],
    ['03', 0, 0],
    ['04', 0, 0],
    ['05', 1, 0],
    ['06', 0, 1],
    ['07', 0, 1],
    ['08', 0, 0],
  ]);
});

it('begins a week on Monday, also over the end of a year and of summer time', () => {
  expect(mondayOf('2027-01-01')).toBe('2026-12-28');
  expect(mondayOf('2026-11-02')).toBe('2026-11-02');
  const { from, until } = stretchOf('2026-10-19', 7); // clocks go back on Sunday 25 October
  expect([from.toISOString(), until.toISOString()]).toEqual([
    '2026-10-18T22:00:00.000Z',
    '2026-10-25T23:00:00.000Z',
  ]);
});
