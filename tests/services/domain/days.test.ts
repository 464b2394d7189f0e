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

it('promises no later day than agreed when no meeting is near enough', () => {
  expect(councilDay({ councilMeetings: ['2027-06-01'], councilWithinDays: 35 }, now)).toBe('2027-01-13');
});
