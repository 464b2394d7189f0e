import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  type Asked,
  type Candidate,
  type Demands,
  fitting,
  hindranceOf,
  mostTalks,
} from '../../../services/handoff/fitting.js';
import type { Duty, Profile } from '../../../services/domain/volunteer.js';
import { readyProfile } from '../../support/a-volunteer.js';

const now = new Date('2027-02-03T19:30:00Z');
const demands: Demands = { trainings: ['basis'], vogYears: 3, today: '2027-02-03', now };

const ready = readyProfile({ experiences: ['parent'] });
const onDuty: Duty = {
  version: 1,
  state: 'on',
  since: '2027-02-03T18:00:00.000Z',
  until: '2027-02-03T21:00:00.000Z',
  open: [],
  closing: [],
};
const volunteer = (
  accountId: string,
  profile: Partial<Profile> = {},
  duty: Partial<Duty> = {},
): Candidate => ({
  accountId,
  profile: { ...ready, ...profile },
  duty: { ...onDuty, ...duty },
});
const request = {
  role: 'parent',
  form: 'u',
  preferences: [],
  round: 'fitting',
  never: [],
  notNow: [],
} as const;
const whoFit = (asked: Asked, candidates: readonly Candidate[]): readonly string[] =>
  fitting(asked, candidates, demands).map(({ candidate }) => candidate.accountId);

it('offers a parent first to a volunteer who was a parent in youth care, then to who has fewest talks', () => {
  const asked = { ...request, theme: 'records' };
  const order = whoFit(asked, [
    volunteer('busy', { experiences: [] }, { open: ['one'] }),
    volunteer('free', { experiences: [] }),
    volunteer('knows-records', { experiences: [], topics: ['records'] }),
    volunteer('parent'),
    volunteer('listener', { experiences: [], roleTags: ['listener'] }),
  ]);
  expect(order).toEqual(['parent', 'listener', 'knows-records', 'free', 'busy']);
});

it('says in one word why somebody suits', () => {
  const fits = fitting(
    { ...request, preferences: ['woman'] },
    [volunteer('anna', { gender: 'woman', experiences: [] })],
    demands,
  );
  expect(fits.map(({ why }) => why)).toEqual(['preference']);
});

it.each([
  ['training', volunteer('v', { trainings: [{ module: 'basis', validUntil: '2027-02-02' }] })],
  ['training', volunteer('v', { trainings: [] })],
  ['code', volunteer('v', { codeSignedOn: undefined })],
  ['vog', volunteer('v', { vogOn: '2027-02-04' })],
  ['vog', volunteer('v', { vogOn: '2024-02-03' })],
  ['approval', volunteer('v', { approvedOn: undefined })],
  ['trainee', volunteer('v', { isTrainee: true })],
  ['trainee', volunteer('v', { isAdult: false })],
  ['off_shift', volunteer('v', {}, { state: 'break' })],
  ['off_shift', volunteer('v', {}, { until: '2027-02-03T19:30:00.000Z' })],
  ['resting', volunteer('v', {}, { restUntil: '2027-02-03T19:31:00.000Z' })],
  ['full', volunteer('v', {}, { open: ['one', 'two'] })],
  ['full', volunteer('v', { talks: 0 }, { open: ['one'] })],
] as const)('lets nobody pick up who may not: %s', (hindrance, candidate) => {
  expect(hindranceOf(candidate, demands)).toBe(hindrance);
  expect(whoFit(request, [candidate])).toEqual([]);
});

it('keeps a preference until nobody with it could be found', () => {
  const men = [volunteer('bram', { gender: 'man' })];
  const asked = { ...request, preferences: ['woman'] } as const;
  expect(whoFit(asked, men)).toEqual([]);
  expect(whoFit({ ...asked, round: 'anyone' }, men)).toEqual(['bram']);
});

it('offers somebody who writes English only to who speaks it, in every round', () => {
  const asked = { ...request, form: 'en', round: 'anyone' } as const;
  expect(whoFit(asked, [volunteer('nl'), volunteer('both', { languages: ['nl', 'en'] })])).toEqual(['both']);
});

/** Mostly what is right, now and then what is not: else hardly anybody would ever be offered anything. */
const mostly = <Value>(right: Value, ...wrong: Value[]): fc.Arbitrary<Value> =>
  fc.oneof({ weight: 9, arbitrary: fc.constant(right) }, { weight: 2, arbitrary: fc.constantFrom(...wrong) });
const paper = mostly<string | undefined>('2026-06-01', '2027-02-03', '2024-02-03', '2027-02-04', undefined);
const anyCandidate: fc.Arbitrary<Candidate> = fc.record({
  accountId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
  profile: fc.record({
    version: fc.constant(1 as const),
    experiences: fc.subarray(['parent', 'youth', 'family'] as ('parent' | 'youth' | 'family')[]),
    care: fc.subarray(['home', 'group']),
    topics: fc.subarray(['records', 'respect']),
    languages: mostly(['nl', 'en'], ['nl'], ['en'], []),
    region: fc.constant(''),
    roleTags: fc.subarray(['listener', 'buddy'] as ('listener' | 'buddy')[]),
    gender: fc.constantFrom('woman' as const, 'man' as const, undefined),
    isAdult: mostly(true, false),
    isTrainee: mostly(false, true),
    trainings: mostly(
      [{ module: 'basis', validUntil: '2027-02-03' }],
      [{ module: 'basis', validUntil: '2027-02-02' }],
      [{ module: 'other', validUntil: '2028-01-01' }],
      [],
    ),
    codeSignedOn: paper,
    vogOn: paper,
    approvedOn: paper,
    talks: fc.constantFrom(0, 4, 5, 20),
  }),
  duty: mostly<Duty | undefined>(
    onDuty,
    { ...onDuty, open: ['h1'] },
    { ...onDuty, open: ['h1', 'h2'] },
    { ...onDuty, state: 'break' },
    { ...onDuty, until: '2027-02-03T19:00:00.000Z' },
    { ...onDuty, restUntil: '2027-02-03T20:00:00.000Z' },
    undefined,
  ),
});

it('never offers to somebody who knows the person, whose papers ran out, or who is at the limit: 10 000 cases', () => {
  const anyRequest: fc.Arbitrary<Asked> = fc.record({
    role: fc.constantFrom('parent' as const, 'youth' as const, 'other' as const),
    form: fc.constantFrom('u' as const, 'je' as const, 'en' as const),
    theme: fc.constantFrom('records', 'respect', undefined),
    preferences: mostly<Asked['preferences']>([], ['woman'], ['youth'], ['parent', 'man']),
    round: fc.constantFrom('fitting' as const, 'again' as const, 'anyone' as const),
    never: fc.subarray(['a', 'b', 'c']),
    notNow: fc.subarray(['c', 'd']),
  });
  let offered = 0;
  fc.assert(
    fc.property(anyRequest, fc.array(anyCandidate, { maxLength: 6 }), (asked, candidates) => {
      for (const { candidate } of fitting(asked, candidates, demands)) {
        offered += 1;
        const { accountId, profile, duty } = candidate;
        expect(asked.never).not.toContain(accountId);
        expect(asked.notNow).not.toContain(accountId);
        expect(profile.isTrainee).toBe(false);
        expect(profile.isAdult).toBe(true);
        expect(
          profile.trainings.some((one) => one.module === 'basis' && one.validUntil >= demands.today),
        ).toBe(true);
        for (const day of [profile.codeSignedOn, profile.vogOn, profile.approvedOn])
          expect(day !== undefined && day <= demands.today).toBe(true);
        expect(profile.vogOn).not.toBe('2024-02-03'); // three years old on that day
        expect(duty?.state).toBe('on');
        expect(duty?.open.length).toBeLessThan(mostTalks(profile));
        expect(profile.languages).toContain(asked.form === 'en' ? 'en' : 'nl');
      }
    }),
    { numRuns: 10_000 },
  );
  expect(offered).toBeGreaterThan(1_000); // a property about nothing shows nothing
});
