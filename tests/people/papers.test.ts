import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Profile, profileSchema } from '../../services/domain/volunteer.js';
import { vogUntil } from '../../services/domain/vog.js';
import { lackOf } from '../../services/handoff/fitting.js';
import { mayPickUp, papersOf, pressing } from '../../services/people/papers.js';

const rules = { neededTrainings: ['basis', 'meldcode'], vogValidYears: 3 };
const today = '2027-02-03';
const aProfile = (over: Partial<Profile> = {}): Profile =>
  profileSchema.parse({
    version: 1,
    trainings: [
      { module: 'basis', validUntil: '2028-01-01' },
      { module: 'meldcode', validUntil: '2028-01-01' },
    ],
    codeSignedOn: '2026-05-01',
    vogOn: '2026-05-01',
    approvedOn: '2026-05-10',
    ...over,
  });
const pressingOf = (over: Partial<Profile>) => pressing(papersOf(aProfile(over), rules, today));

it('has nothing to say about somebody whose papers are in order', () => {
  expect(pressingOf({})).toEqual([]);
  expect(mayPickUp(aProfile(), rules, today)).toBe(true);
});

it('names everything that somebody who was just invited still needs', () => {
  const papers = papersOf(profileSchema.parse({ version: 1 }), rules, today);
  expect(papers.map(({ what, module, state }) => [what, module, state])).toEqual([
    ['training', 'basis', 'missing'],
    ['training', 'meldcode', 'missing'],
    ['vog', undefined, 'missing'],
    ['code', undefined, 'missing'],
    ['approval', undefined, 'missing'],
  ]);
});

it('reminds of what ends within sixty days, puts what ended first, and counts the last day in', () => {
  const trainings = [
    { module: 'basis', validUntil: '2027-04-04' },
    { module: 'meldcode', validUntil: '2027-02-02' },
    { module: 'rouw', validUntil: '2027-04-05' },
  ];
  expect(pressingOf({ trainings, vogOn: '2024-02-04' })).toEqual([
    { what: 'training', module: 'meldcode', state: 'ended', until: '2027-02-02' },
    { what: 'vog', state: 'ending', until: '2027-02-03' },
    { what: 'training', module: 'basis', state: 'ending', until: '2027-04-04' },
  ]);
});

it('goes by the training that counts longest, and lets one that nobody asks for run out', () => {
  const again = [
    { module: 'basis', validUntil: '2026-01-01' },
    { module: 'basis', validUntil: '2028-01-01' },
    { module: 'meldcode', validUntil: '2028-01-01' },
    { module: 'rouw', validUntil: '2026-01-01' },
  ];
  const profile = aProfile({ trainings: again });
  expect(mayPickUp(profile, rules, today)).toBe(true);
  expect(pressingOf({ trainings: again }).map(({ module }) => module)).toEqual(['rouw']);
});

it('takes a date that has yet to come for a slip of the finger', () => {
  expect(pressingOf({ codeSignedOn: '2027-02-04', vogOn: '2027-02-04' }).map(({ what }) => what)).toEqual([
    'vog',
    'code',
  ]);
});

it.each([
  ['2024-02-03', 3, '2027-02-02'],
  ['2024-01-01', 1, '2024-12-31'],
  ['2024-02-29', 3, '2027-02-28'],
  ['2024-02-29', 4, '2028-02-28'],
  ['2024-03-01', 3, '2027-02-28'],
])('counts a certificate of %s for %i years until %s', (on, years, until) => {
  expect(vogUntil(on, years)).toBe(until);
});

it('tells the coordinator the same as whoever picks up: who may here, may there', () => {
  const day = fc.constantFrom(
    '2024-02-03',
    '2024-02-04',
    '2026-12-31',
    '2027-02-02',
    '2027-02-03',
    '2027-02-04',
  );
  const profile = fc
    .record(
      {
        trainings: fc.array(
          fc.record({ module: fc.constantFrom('basis', 'meldcode', 'rouw'), validUntil: day }),
          { maxLength: 4 },
        ),
        codeSignedOn: day,
        vogOn: day,
        approvedOn: day,
        isAdult: fc.boolean(),
        isTrainee: fc.boolean(),
      },
      { requiredKeys: ['trainings'] },
    )
    .map((some) => profileSchema.parse({ version: 1, ...some }));
  fc.assert(
    fc.property(profile, (one) => {
      const demands = { trainings: rules.neededTrainings, vogYears: rules.vogValidYears, today };
      expect(mayPickUp(one, rules, today)).toBe(lackOf(one, demands) === undefined);
    }),
    { numRuns: 500 },
  );
});
