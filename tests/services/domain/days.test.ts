import { expect, it } from '@jest/globals';
import { councilDay } from '../../../services/domain/council-day.js';
import { plainDate } from '../../../services/domain/plain-date.js';

const now = new Date('2026-12-08T23:30:00Z');

it('writes a day as people do, by the clock of Amsterdam', () => {
  expect(plainDate(now, 'u')).toBe('9 december 2026');
  expect(plainDate('2027-01-12', 'je')).toBe('12 januari 2027');
  expect(plainDate('2027-01-12', 'en')).toBe('12 January 2027');
});

it('names the first meeting of the council ahead', () => {
  const councilMeetings = ['2027-01-12', '2026-12-09', '2026-12-20', '2026-11-01'];
  expect(councilDay({ councilMeetings, councilWithinDays: 35 }, now)).toBe('2026-12-20');
});

it('names a Sunday within the days agreed when no meeting is near enough, the same one for everybody of a week', () => {
  const settings = { councilMeetings: ['2027-06-01'], councilWithinDays: 35 };
  expect(councilDay(settings, now)).toBe('2027-01-10');
  expect(councilDay(settings, new Date('2026-12-06T12:00:00Z'))).toBe('2027-01-10');
  expect(councilDay(settings, new Date('2026-12-12T12:00:00Z'))).toBe('2027-01-10');
  expect(councilDay(settings, new Date('2026-12-13T12:00:00Z'))).toBe('2027-01-17');
});

it('never names a day that has passed, however few days the council has', () => {
  expect(councilDay({ councilMeetings: [], councilWithinDays: 1 }, now)).toBe('2026-12-10');
});
