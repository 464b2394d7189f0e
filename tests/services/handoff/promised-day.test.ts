import { expect, it } from '@jest/globals';
import { settingsSchema } from '../../../services/domain/settings.js';
import type { Shift } from '../../../services/domain/volunteer.js';
import { promisedDay, promisesADay } from '../../../services/handoff/promised-day.js';
import { isWorkingDay, workingDaysAfter } from '../../../services/handoff/working-days.js';
import { readyProfile } from '../../support/a-volunteer.js';

const settings = settingsSchema.parse({ mode: 'call_back', callbackWithinDays: 2 });
/** A Monday. */
const now = new Date('2027-02-01T09:00:00Z');
const approved = readyProfile();
const two = ['mila', 'bas'].map((accountId) => ({ accountId, profile: approved }));
const holiday = (accountId: string, startsAt: string, endsAt: string): Shift => ({
  version: 1,
  accountId,
  kind: 'holiday',
  startsAt,
  endsAt,
});

it('skips weekends, public holidays, closed days and days on which everybody is on holiday', () => {
  const friday = { settings, now: new Date('2027-03-26T09:00:00Z'), open: 0, volunteers: two, shifts: [] };
  // Easter Monday is 29 March.
  expect(promisedDay(friday)).toBe('2027-03-31');
  const closed = { ...settings, closedDays: ['2027-03-30'] };
  expect(promisedDay({ ...friday, settings: closed })).toBe('2027-04-01');
  const away = ['mila', 'bas'].map((who) =>
    holiday(who, '2027-03-29T22:00:00.000Z', '2027-03-31T22:00:00.000Z'),
  );
  expect(promisedDay({ ...friday, shifts: away })).toBe('2027-04-02');
  expect(promisedDay({ ...friday, shifts: away.slice(0, 1) })).toBe('2027-03-31');
});

it('keeps ten promises with two volunteers of whom one is on holiday, each of them in time', () => {
  const shifts = [holiday('bas', '2027-01-31T23:00:00.000Z', '2027-02-15T23:00:00.000Z')];
  const promised: string[] = [];
  for (let request = 0; request < 10; request += 1)
    promised.push(promisedDay({ settings, now, open: promised.length, volunteers: two, shifts }));

  const waiting = [...promised].sort();
  const broken: string[] = [];
  for (const day of workingDaysAfter('2027-02-01', settings)) {
    const kept = waiting.splice(0, promisesADay);
    broken.push(...kept.filter((by) => by < day));
    if (waiting.length === 0) break;
  }
  expect(broken).toEqual([]);
  expect(promised[0]).toBe('2027-02-03');
  expect(promised.at(-1)).toBe('2027-02-05');
});

it('counts on nobody whose training ends before that day, and promises plain working days without anybody', () => {
  const ending = {
    accountId: 'mila',
    profile: { ...approved, trainings: [{ module: 'basis', validUntil: '2027-02-01' }] },
  };
  const asked = { settings, now, open: 0, shifts: [] };
  expect(promisedDay({ ...asked, volunteers: [ending] })).toBe('2027-02-03');
  expect(promisedDay({ ...asked, open: 3, volunteers: two })).toBe('2027-02-03');
  expect(isWorkingDay('2027-02-06', settings)).toBe(false);
  expect(isWorkingDay('2027-04-27', settings)).toBe(false);
});
