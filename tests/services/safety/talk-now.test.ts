import { expect, it } from '@jest/globals';
import { talkNow } from '../../../services/safety/talk-now.js';

const hours = { from: 11, until: 21 };
const at = (time: string) => new Date(`2026-12-08T${time}:00+01:00`);

it.each([
  ['10:59', 'praat_nu.jong_nacht', 'praat_nu.onbekend_nacht'],
  ['11:00', 'praat_nu.jong_dag', 'praat_nu.onbekend_dag'],
  ['20:59', 'praat_nu.jong_dag', 'praat_nu.onbekend_dag'],
  ['21:00', 'praat_nu.jong_nacht', 'praat_nu.onbekend_nacht'],
  ['23:30', 'praat_nu.jong_nacht', 'praat_nu.onbekend_nacht'],
])('never sends a child to a line that is closed: %s', (time, young, unknown) => {
  expect(talkNow('young', at(time), hours)).toBe(young);
  expect(talkNow('unknown', at(time), hours)).toBe(unknown);
  expect(talkNow('adult', at(time), hours)).toBe('praat_nu.volwassen');
});

it('goes by the clock of Amsterdam, also in summer', () => {
  expect(talkNow('young', new Date('2026-07-01T09:30:00Z'), hours)).toBe('praat_nu.jong_dag');
});
