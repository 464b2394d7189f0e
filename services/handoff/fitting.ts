import type { Handoff, Preference } from '../domain/handoff.js';
import { vogUntil } from '../domain/vog.js';
import type { Duty, Profile } from '../domain/volunteer.js';

/** A newcomer holds one talk at a time, everybody else two; a newcomer is somebody with fewer talks than this behind them. */
const newcomerBelow = 5;

export const mostTalks = ({ talks }: Pick<Profile, 'talks'>): number => (talks < newcomerBelow ? 1 : 2);

/** A volunteer as matching knows them. */
export interface Candidate {
  readonly accountId: string;
  readonly profile: Profile;
  readonly duty: Duty | undefined;
}

export interface Demands {
  /** Modules everybody must have followed. */
  readonly trainings: readonly string[];
  /** Years in which a certificate of conduct counts. */
  readonly vogYears: number;
  /** Today by the clock of Europe/Amsterdam, yyyy-mm-dd. */
  readonly today: string;
  readonly now: Date;
}

/** What keeps somebody from picking up a talk. */
export type Hindrance =
  'training' | 'code' | 'vog' | 'approval' | 'trainee' | 'full' | 'resting' | 'off_shift';

/** Of these modules the volunteer has none that is valid today. */
export const missingTrainings = (
  { trainings }: Profile,
  { trainings: needed, today }: Pick<Demands, 'trainings' | 'today'>,
): string[] =>
  needed.filter((module) => !trainings.some((known) => known.module === module && known.validUntil >= today));

/** A date that lies in the future was a slip of the finger, and counts for nothing yet. */
const isPast = (date: string | undefined, today: string): boolean => date !== undefined && date <= today;

/** A certificate of conduct of that date counts on this day. */
const counts = (vogOn: string | undefined, years: number, today: string): boolean =>
  vogOn !== undefined && vogOn <= today && today <= vogUntil(vogOn, years);

/** What keeps this volunteer from talking to anybody on this day, whether they are there or not. */
export function lackOf(
  profile: Profile,
  demands: Omit<Demands, 'now'>,
): Exclude<Hindrance, 'full' | 'resting' | 'off_shift'> | undefined {
  const { today, vogYears } = demands;
  if (profile.isTrainee || !profile.isAdult) return 'trainee';
  if (missingTrainings(profile, demands).length > 0) return 'training';
  if (!isPast(profile.codeSignedOn, today)) return 'code';
  if (!counts(profile.vogOn, vogYears, today)) return 'vog';
  return isPast(profile.approvedOn, today) ? undefined : 'approval';
}

/** Whether somebody has as many talks as one can hold, as the one who talks or as the second. */
export const isFull = ({ profile, duty }: Pick<Candidate, 'profile' | 'duty'>): boolean =>
  (duty?.open.length ?? 0) >= mostTalks(profile);

/** What keeps this volunteer from picking up any talk now; `undefined` when nothing does. */
export function hindranceOf({ profile, duty }: Candidate, demands: Demands): Hindrance | undefined {
  const { now } = demands;
  const lack = lackOf(profile, demands);
  if (lack) return lack;
  if (duty?.state !== 'on' || Date.parse(duty.until) <= now.getTime()) return 'off_shift';
  if (Date.parse(duty.restUntil ?? '') > now.getTime()) return 'resting';
  return isFull({ profile, duty }) ? 'full' : undefined;
}

/** The reason that is told to the volunteer, in one sentence each (`desk.why_*`). */
export type Why = 'experience' | 'role' | 'topic' | 'language' | 'preference' | 'on_shift';

/** What matching needs of a request. */
export interface Asked extends Pick<Handoff, 'role' | 'form' | 'round'> {
  readonly theme?: string | undefined;
  readonly care?: string | undefined;
  readonly preferences: readonly Preference[];
  readonly never: readonly string[];
  readonly notNow: readonly string[];
}

/** Whose side somebody who asks is on, as an experience of a volunteer. */
const sideOf = ({ role }: Asked): Profile['experiences'][number] | undefined =>
  role === 'other' || role === 'unknown' ? undefined : role;

/** What a role tag is good for when nothing is known yet: somebody who listens. */
const listening = ['listener', 'buddy'] as const;

const languageOf = ({ form }: Asked): string => (form === 'en' ? 'en' : 'nl');

/** Whether a volunteer is what somebody would rather have; without a wish everybody is. */
function suits({ preferences }: Asked, { experiences, gender }: Profile): boolean {
  return preferences.every((preference) =>
    preference === 'woman' || preference === 'man'
      ? gender === preference
      : experiences.includes(preference === 'youth' ? 'youth' : 'parent'),
  );
}

/** Everything a volunteer has in common with a request, the weightiest first. */
function reasons(asked: Asked, profile: Profile): readonly Why[] {
  const side = sideOf(asked);
  const holds: Readonly<Record<Exclude<Why, 'on_shift'>, boolean>> = {
    experience:
      side !== undefined &&
      profile.experiences.includes(side) &&
      (asked.care === undefined || profile.care.includes(asked.care)),
    role: listening.some((tag) => profile.roleTags.includes(tag)),
    topic: asked.theme !== undefined && profile.topics.includes(asked.theme),
    language: languageOf(asked) !== 'nl' && profile.languages.includes(languageOf(asked)),
    preference: asked.preferences.length > 0 && suits(asked, profile),
  };
  return (['experience', 'role', 'topic', 'language', 'preference'] as const).filter((why) => holds[why]);
}

/** The places of these reasons in their order, as one number: what weighs more is never outweighed by what follows. */
const weights: Readonly<Record<Why, number>> = {
  experience: 16,
  role: 8,
  topic: 4,
  language: 2,
  preference: 1,
  on_shift: 0,
};

export interface Fit {
  readonly candidate: Candidate;
  readonly why: Why;
}

/** Whether this request may be offered to this volunteer at all, whatever their shift. */
export function mayBeOffered(
  handoff: Asked,
  { accountId, profile }: Pick<Candidate, 'accountId' | 'profile'>,
): boolean {
  if (handoff.never.includes(accountId) || handoff.notNow.includes(accountId)) return false;
  if (!profile.languages.includes(languageOf(handoff))) return false;
  return handoff.round === 'anyone' || suits(handoff, profile);
}

/** Why this volunteer suits this request: the weightiest reason there is. */
export const whyFor = (handoff: Asked, profile: Profile): Why => reasons(handoff, profile)[0] ?? 'on_shift';

/**
 * Who may pick this up now, the best suited first: own experience, role, topic, language, preference, and then who
 * has fewer talks open. Never somebody who knows the person, whose papers ran out, or who has enough on their hands.
 */
export function fitting(handoff: Asked, candidates: readonly Candidate[], demands: Demands): readonly Fit[] {
  const weightOf = ({ profile }: Candidate): number =>
    reasons(handoff, profile).reduce((sum, why) => sum + weights[why], 0);
  return candidates
    .filter((one) => hindranceOf(one, demands) === undefined && mayBeOffered(handoff, one))
    .map((candidate) => ({ candidate, weight: weightOf(candidate), load: candidate.duty?.open.length ?? 0 }))
    .sort(
      (one, other) =>
        other.weight - one.weight ||
        one.load - other.load ||
        (one.candidate.accountId < other.candidate.accountId ? -1 : 1),
    )
    .map(({ candidate }) => ({ candidate, why: whyFor(handoff, candidate.profile) }));
}
