import { instantIn, plusDays } from '../../services/domain/amsterdam.js';
import type { Profile, Shift } from '../../services/domain/volunteer.js';

/** Somebody made up, by the words of the command line. */
export interface DemoPerson {
  readonly role: string;
  readonly alias: string;
  /** Of who helps people. @param today - yyyy-mm-dd: papers are valid around it. */
  readonly profile?: (today: string) => Omit<Profile, 'version' | 'talks'>;
  /** Days from today and hours. */
  readonly shifts?: readonly (readonly [ahead: number, from: string, until: string])[];
  /** Days from today on which they are away, the first and the last. */
  readonly away?: readonly [first: number, last: number];
}

const papers = (
  today: string,
): Pick<Profile, 'trainings' | 'codeSignedOn' | 'vogOn' | 'approvedOn' | 'isAdult' | 'isTrainee'> => ({
  trainings: [{ module: 'basis', validUntil: plusDays(today, 400) }],
  codeSignedOn: plusDays(today, -200),
  vogOn: plusDays(today, -210),
  approvedOn: plusDays(today, -190),
  isAdult: true,
  isTrainee: false,
});

/** Two volunteers are enough to run a line; one of them goes on holiday, and one paper is about to end. */
export const demoPeople: readonly DemoPerson[] = [
  { role: 'coordinator', alias: 'Sanne' },
  {
    role: 'volunteer',
    alias: 'Mira',
    profile: (today) => ({
      ...papers(today),
      experiences: ['parent'],
      care: ['protection', 'home'],
      topics: ['listening', 'agreements', 'records'],
      languages: ['nl', 'en'],
      region: 'Utrecht',
      roleTags: ['listener', 'guide'],
      gender: 'woman',
    }),
    shifts: [
      [0, '09:00', '17:00'],
      [1, '19:00', '22:00'],
      [3, '19:00', '22:00'],
      [5, '10:00', '13:00'],
    ],
  },
  {
    role: 'volunteer',
    alias: 'Joost',
    profile: (today) => ({
      ...papers(today),
      experiences: ['youth', 'foster_parent'],
      care: ['group', 'foster'],
      topics: ['living', 'family_contact', 'respect'],
      languages: ['nl', 'en', 'tr'],
      region: 'Amersfoort',
      roleTags: ['buddy', 'listener'],
      gender: 'man',
      trainings: [{ module: 'basis', validUntil: plusDays(today, 40) }],
    }),
    shifts: [
      [0, '17:00', '22:00'],
      [2, '19:00', '22:00'],
      [4, '19:00', '22:00'],
    ],
    away: [8, 14],
  },
  {
    role: 'mediator',
    alias: 'Hanna',
    profile: (today) => ({
      ...papers(today),
      experiences: [],
      care: [],
      topics: [],
      languages: ['nl'],
      region: 'Utrecht',
      roleTags: [],
    }),
  },
  { role: 'council-member', alias: 'Noor' },
  { role: 'council-chair', alias: 'Ruben' },
];

/** What stands in the roster for one of them. */
export function demoShifts(
  { shifts = [], away }: DemoPerson,
  accountId: string,
  today: string,
): readonly Shift[] {
  const planned = (kind: Shift['kind'], startsAt: Date, endsAt: Date): Shift => ({
    version: 1,
    accountId,
    kind,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  });
  const onShift = shifts.map(([ahead, from, until]) => {
    const day = plusDays(today, ahead);
    return planned('shift', instantIn(day, from), instantIn(day, until));
  });
  if (!away) return onShift;
  const [first, last] = away.map((ahead) => plusDays(today, ahead));
  const holiday = planned(
    'holiday',
    instantIn(first ?? today, '00:00'),
    instantIn(plusDays(last ?? today, 1), '00:00'),
  );
  return [...onShift, holiday];
}
