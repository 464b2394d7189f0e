import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Appointment } from '../../../services/domain/mediation.js';
import { calendarFile } from '../../../services/mediation/calendar-file.js';

const now = new Date('2027-01-20T09:00:00.000Z');
const appointment: Appointment = {
  uid: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  startsAt: '2027-07-06T12:30:00.000Z',
  minutes: 90,
  place: 'Buurthuis De Linde',
  revision: 0,
  reporterAgreed: false,
  reporterRefused: false,
  otherAgreed: false,
  isCancelled: false,
};

/** Reads a file by RFC 5545: whole lines, names and unescaped values; nothing in it may be anything else. */
function read(file: string): ReadonlyMap<string, string> {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\r\n]/);
  }
  const whole = lines.join('\r\n').replaceAll('\r\n ', '').split('\r\n');
  expect(whole.slice(0, 2)).toEqual(['BEGIN:VCALENDAR', 'VERSION:2.0']);
  return new Map(
    whole.map((line) => {
      const [, name = '', value = ''] = /^([A-Z-]+):(.*)$/s.exec(line) ?? [];
      expect(name).not.toBe('');
      const unescaped = value.replace(/\\([\\;,nN])/g, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
      return [name, unescaped] as const;
    }),
  );
}

it('tells a calendar when and where, and nothing of what it is about', () => {
  const file = calendarFile(appointment, now);
  expect(Object.fromEntries(read(file))).toEqual({
    BEGIN: 'VEVENT',
    VERSION: '2.0',
    PRODID: '-//Afspraak//NL',
    METHOD: 'PUBLISH',
    UID: appointment.uid,
    SEQUENCE: '0',
    DTSTAMP: '20270120T090000Z',
    DTSTART: '20270706T123000Z',
    DTEND: '20270706T140000Z',
    SUMMARY: 'Afspraak',
    LOCATION: 'Buurthuis De Linde',
    STATUS: 'TENTATIVE',
    CLASS: 'PRIVATE',
    END: 'VCALENDAR',
  });
  expect(file).not.toMatch(/lijn|klacht|bemiddel/i);
});

it('moves it under the same id, says when both agreed, and takes it out again', () => {
  const moved = { ...appointment, revision: 1, startsAt: '2027-07-07T12:30:00.000Z' };
  const agreed = read(calendarFile({ ...moved, reporterAgreed: true, otherAgreed: true }, now));
  expect([agreed.get('UID'), agreed.get('SEQUENCE'), agreed.get('STATUS')]).toEqual([
    appointment.uid,
    '1',
    'CONFIRMED',
  ]);
  const gone = read(calendarFile({ ...moved, revision: 2, isCancelled: true }, now));
  expect([gone.get('UID'), gone.get('SEQUENCE'), gone.get('METHOD'), gone.get('STATUS')]).toEqual([
    appointment.uid,
    '2',
    'CANCEL',
    'CANCELLED',
  ]);
});

it('gives back every place as it was typed, and no place adds a line of its own', () => {
  const letters = fc.constantFrom(
    ';',
    ',',
    '\\',
    '"',
    ':',
    '\n',
    'é',
    '👩‍👧',
    '—',
    'Zaal',
    ' ',
    'n',
    'X-EVIL:1',
  );
  fc.assert(
    fc.property(fc.array(letters, { minLength: 1, maxLength: 120 }), (parts) => {
      const place = parts.join('');
      const file = read(calendarFile({ ...appointment, place }, now));
      expect(file.get('LOCATION')).toBe(place);
      expect(file.has('X-EVIL')).toBe(false);
    }),
    { numRuns: 300 },
  );
});
