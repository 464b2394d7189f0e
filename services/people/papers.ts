import { plusDays } from '../domain/amsterdam.js';
import type { Settings } from '../domain/settings.js';
import { vogUntil } from '../domain/vog.js';
import type { Profile } from '../domain/volunteer.js';

/** Somebody is reminded this many days before a paper runs out: time enough to follow a training or ask for a VOG. */
export const remindedBefore = 60;

/** One paper that a volunteer or mediator needs, and how it stands with it. */
export interface Paper {
  readonly what: 'training' | 'vog' | 'code' | 'approval';
  /** The module, of a training. */
  readonly module?: string;
  /** `missing`: was never there · `ended`: counts no more · `ending`: within {@link remindedBefore} days. */
  readonly state: 'missing' | 'ended' | 'ending' | 'valid';
  /** The last day on which it counts (yyyy-mm-dd); absent for what is missing and for what never ends. */
  readonly until?: string;
}

type Rules = Pick<Settings, 'neededTrainings' | 'vogValidYears'>;

function stateUntil(until: string, today: string): Paper['state'] {
  if (until < today) return 'ended';
  return until <= plusDays(today, remindedBefore) ? 'ending' : 'valid';
}

const signed = (what: 'code' | 'approval', on: string | undefined, today: string): Paper => ({
  what,
  state: on !== undefined && on <= today ? 'valid' : 'missing',
});

/** Of a module the training that counts longest. */
function trainingOf(module: string, { trainings }: Profile, today: string): Paper {
  const until = trainings
    .filter((training) => training.module === module)
    .map(({ validUntil }) => validUntil)
    .sort()
    .at(-1);
  return until === undefined
    ? { what: 'training', module, state: 'missing' }
    : { what: 'training', module, state: stateUntil(until, today), until };
}

/**
 * Every paper somebody needs to pick up a talk (script §0.13), and those they have beside.
 *
 * @param today - yyyy-mm-dd, by the clock of Europe/Amsterdam.
 */
export function papersOf(profile: Profile, rules: Rules, today: string): readonly Paper[] {
  const { vogOn } = profile;
  const modules = new Set([...rules.neededTrainings, ...profile.trainings.map(({ module }) => module)]);
  const vog = vogOn === undefined || vogOn > today ? undefined : vogUntil(vogOn, rules.vogValidYears);
  return [
    ...[...modules].map((module) => trainingOf(module, profile, today)),
    vog === undefined
      ? { what: 'vog', state: 'missing' }
      : { what: 'vog', state: stateUntil(vog, today), until: vog },
    signed('code', profile.codeSignedOn, today),
    signed('approval', profile.approvedOn, today),
  ];
}

/** Whether the papers of somebody let them pick up a talk today, by themselves. */
export const mayPickUp = (profile: Profile, rules: Rules, today: string): boolean =>
  profile.isAdult &&
  !profile.isTrainee &&
  papersOf(profile, rules, today)
    .filter((paper) => isNeeded(paper, rules))
    .every(({ state }) => state === 'valid' || state === 'ending');

/** A training may be there beside those that are asked for. */
export const isNeeded = ({ what, module = '' }: Paper, { neededTrainings }: Rules): boolean =>
  what !== 'training' || neededTrainings.includes(module);

/** What has to be done something about, the most pressing first: ended and missing, then by the day it ends. */
export const pressing = (papers: readonly Paper[]): readonly Paper[] =>
  papers
    .filter(({ state }) => state !== 'valid')
    .sort((one, other) => (one.until ?? '').localeCompare(other.until ?? ''));
