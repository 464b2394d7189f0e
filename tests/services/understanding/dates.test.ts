import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readIsoDay } from '../../../services/understanding/dates/calendar.js';
import { findDate } from '../../../services/understanding/dates/find-date.js';

const saturday = '2026-11-21';
const past = (text: string, ref = saturday) => findDate(text, { ref, direction: 'past' });
const days = (start: string, end = start) => ({ start, end });

it.each([
  ['gister', days('2026-11-20')],
  ['zaterdag', days('2026-11-14')],
  ['vrijdag vorige week', days('2026-11-13')],
  ['vrijdag de dertiende', days('2026-11-13')],
  ['5-12', days('2025-12-05')],
  ["03-09-'25", days('2025-09-03')],
  ['het weekend van 7 en 8 nov', days('2026-11-07', '2026-11-08')],
  ['half juni', days('2026-06-11', '2026-06-20')],
  ['sinds 1 september', days('2026-09-01', saturday)],
  ['2 weken terug', days('2026-11-04', '2026-11-10')],
  ['tussen november en februari', days('2025-11-01', '2026-02-28')],
  ['maandag, nee dinsdag', days('2026-11-17')],
  ['twee dagen voor kerst', days('2025-12-23')],
  ['met pasen', days('2026-04-05', '2026-04-06')],
  ['elke dinsdag sinds maart', days('2026-03-01', saturday)],
  ['gisteren een week geleden', days('2026-11-13')],
  ['vandaag twee maanden terug', days('2026-09-21')],
  ['op een dinsdag in oktober', days('2026-10-01', '2026-10-31')],
  ['een paar weken terug op een woensdag', days('2026-10-24', '2026-11-07')],
  ['weekje of 2 trug', days('2026-11-04', '2026-11-10')],
  ['anderhalf jaar geleden', days('2025-04-06', '2025-07-05')],
  ['de veertiende', days('2026-11-14')],
  ['de zesde van deze maand', days('2026-11-06')],
  ['6 - 11 - 2026', days('2026-11-06')],
  ['twee zomers geleden', days('2025-06-01', '2025-08-31')],
  ['tweeënhalve week geleden', days('2026-10-31', '2026-11-06')],
  ['begin van de maand', days('2026-11-01', '2026-11-10')],
  ['van di t/m do', days('2026-11-17', '2026-11-19')],
] as const)('knows when "%s" was', (text, when) => {
  expect(past(text)).toEqual(when);
});

it.each([
  'toen ik 12 was',
  'laatst',
  '31 november',
  '30/2/2026',
  'de dag na de zitting',
  'om half 3',
  'elke maandag',
  'drie uur lang',
  'jaren geleden',
  'in groep 8',
  'kamer 3-11',
  '',
  'op een dinsdag',
  'on a friday',
  'om de week op woensdag',
  'op zaterdagavonden',
  'een 8.5 voor nederlands',
  'van 5.5 naar 7.2 gegaan',
  'we wonnen met 3-2',
  'zoveel jaar geleden',
  'mijn broertje van 4.5',
  'we speelden 4-4-2',
  '7/10 van de kinderen',
  'een groep van 8-12',
  'weekend ervoor',
  'de eerste keer',
])('makes up no date for "%s"', (text) => {
  expect(past(text)).toBe('unresolvable');
});

it.each([
  ['gistern avnd', days('2026-11-20')],
  ['yesterday mornning', days('2026-11-20')],
  ['maandagg', days('2026-11-16')],
  ['zondach', days('2026-11-15')],
  ['zaterdagmidag', days('2026-11-14')],
  ['vorg week', days('2026-11-09', '2026-11-15')],
  ['3 dage geleden', days('2026-11-18')],
  ['vorige maant', days('2026-10-01', '2026-10-31')],
  ['eind septmber', days('2026-09-21', '2026-09-30')],
] as const)('sees through the slip of the finger in "%s"', (text, when) => {
  expect(past(text)).toEqual(when);
});

it.each(['drie uur gereden', 'ik kom daar vandaan', 'mijn maagden', 'the match', 'hij maakt dat'])(
  'takes no other word for a slip in "%s"',
  (text) => {
    expect(past(text)).toBe('unresolvable');
  },
);

it('looks ahead where a time to come is asked', () => {
  expect(findDate('dinsdag', { ref: saturday, direction: 'future' })).toEqual(days('2026-11-24'));
  expect(findDate('vrijdag over een week', { ref: saturday, direction: 'future' })).toEqual(
    days('2026-12-04'),
  );
  expect(findDate('5-12', { ref: saturday, direction: 'future' })).toEqual(days('2026-12-05'));
});

it('finds 29 February in the last year that had one', () => {
  expect(past('29 februari')).toEqual(days('2024-02-29'));
});

it('refuses to count from a day that does not exist', () => {
  expect(() => past('gisteren', '2026-02-30')).toThrow(RangeError);
});

it('says nothing or real days in their order, whatever is typed', () => {
  const words = fc.constantFrom(
    ..."gisteren vorige week dinsdag maart 31 2 2024 - / . eind begin sinds tot en na voor de een paar dagen geleden kerst toen ik was van over half jaar zomer elke laatste ' ".split(
      ' ',
    ),
  );
  const typed = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.array(words, { maxLength: 25 }).map((list) => list.join(' ')),
  );
  fc.assert(
    fc.property(typed, fc.constantFrom('past', 'future'), (text, direction) => {
      const found = findDate(text, { ref: saturday, direction });
      if (found === 'unresolvable') return;
      const [start, end] = [readIsoDay(found.start), readIsoDay(found.end)];
      expect(start).toBeDefined();
      expect(end).toBeGreaterThanOrEqual(start ?? Infinity);
    }),
    { numRuns: 1000 },
  );
});
