import { z } from 'zod';
import { type Experience, experiences, type Profile, roleTags } from '../../../domain/volunteer.js';
import type { FilledIn } from '../../../people/profiles.js';
import { themeIds } from '../../../understanding/themes/ids.js';
import { words } from '../../pages/coordinator/words.js';
import type { Fields, Problems } from '../../pages/form.js';
import { dayFrom, ticked, ticks } from './typed.js';

/** Kinds of care somebody may know (`care.*`), beside *something else*. */
export const careIds = ['protection', 'home', 'group', 'foster', 'local_team', 'treatment'] as const;
/** Topics somebody may like to talk about (`theme.*`). */
export const topicIds = themeIds.filter((id) => id !== 'other');
/** Languages that are spoken most by the people a line is for. */
export const languageIds = [
  'nl',
  'en',
  'tr',
  'ar',
  'pl',
  'uk',
  'ti',
  'es',
  'fr',
  'so',
  'de',
  'pt',
  'fa',
  'ru',
] as const;
const mostTrainings = 30;

const dates = ['codeSignedOn', 'vogOn', 'approvedOn'] as const;
const genders = ['woman', 'man'] as const;
const longestRegion = 60;
export const mailSchema = z.email();

/** A profile as the fields of its form. Needed modules that somebody has not followed stand there to be filled in. */
export function fieldsOf(profile: Profile, neededTrainings: readonly string[]): Fields {
  const followed = profile.trainings.map(({ module }) => module);
  const rows = [
    ...profile.trainings,
    ...neededTrainings
      .filter((module) => !followed.includes(module))
      .map((module) => ({ module, validUntil: '' })),
  ];
  return {
    ...ticks('experiences', profile.experiences),
    ...ticks('care', profile.care),
    ...ticks('topics', profile.topics),
    ...ticks('languages', profile.languages),
    ...ticks('roleTags', profile.roleTags),
    region: profile.region,
    gender: profile.gender ?? '',
    ...(profile.isAdult && { isAdult: 'on' }),
    ...(profile.isTrainee && { isTrainee: 'on' }),
    ...Object.fromEntries(
      rows.flatMap(({ module, validUntil }, row) => [
        [`training.${String(row)}.module`, module],
        [`training.${String(row)}.until`, validUntil],
      ]),
    ),
    codeSignedOn: profile.codeSignedOn ?? '',
    vogOn: profile.vogOn ?? '',
    approvedOn: profile.approvedOn ?? '',
    mail: profile.mail ?? '',
  };
}

/** How many trainings a form has room for. */
export const trainingRows = (fields: Fields): number =>
  Array.from({ length: mostTrainings }, (_, row) => row).filter(
    (row) => fields[`training.${String(row)}.module`] !== undefined,
  ).length;

interface Read {
  readonly trainings: Profile['trainings'];
  readonly problems: Problems;
}

function trainingsIn(fields: Fields, needed: readonly string[]): Read {
  const trainings: Profile['trainings'][number][] = [];
  const problems: Record<string, string> = {};
  for (let row = 0; row < mostTrainings; row += 1) {
    const [module = '', until = ''] = ['module', 'until'].map(
      (part) => fields[`training.${String(row)}.${part}`],
    );
    const day = dayFrom(until);
    const at = (part: string): string => `training.${String(row)}.${part}`;
    if (module === '' && until !== '') problems[at('module')] = words.profile.trainingNameMissing;
    else if (module !== '' && until === '' && !needed.includes(module)) {
      problems[at('until')] = words.profile.trainingDateMissing;
    } else if (until !== '' && day === undefined) problems[at('until')] = words.profile.dateWrong;
    else if (day !== undefined) trainings.push({ module: module.slice(0, 60), validUntil: day });
  }
  return { trainings, problems };
}

function daysIn(
  fields: Fields,
  today: string,
): { days: Partial<Record<(typeof dates)[number], string>>; problems: Problems } {
  const days: Partial<Record<(typeof dates)[number], string>> = {};
  const problems: Record<string, string> = {};
  for (const name of dates) {
    const typed = fields[name] ?? '';
    const day = dayFrom(typed);
    if (typed === '') continue;
    if (day === undefined) problems[name] = words.profile.dateWrong;
    else if (day > today) problems[name] = words.profile.dateAhead;
    else days[name] = day;
  }
  return { days, problems };
}

/**
 * What was filled in about a volunteer or mediator, or what is wrong with it.
 *
 * @param today - yyyy-mm-dd: nothing was signed after it.
 * @param neededTrainings - stand in the form already; without a date they were not followed.
 */
export function readProfileForm(
  fields: Fields,
  today: string,
  neededTrainings: readonly string[],
): { readonly filledIn: FilledIn } | { readonly problems: Problems } {
  const { trainings, problems: trainingProblems } = trainingsIn(fields, neededTrainings);
  const { days, problems: dayProblems } = daysIn(fields, today);
  const languages = ticked(fields, 'languages', languageIds);
  const mail = fields.mail ?? '';
  const region = fields.region ?? '';
  const problems: Problems = {
    ...(languages.length === 0 && { languages: words.profile.languagesWrong }),
    ...(region.length > longestRegion && { region: words.profile.regionWrong }),
    ...trainingProblems,
    ...dayProblems,
    ...(mail !== '' && !mailSchema.safeParse(mail).success && { mail: words.profile.mailWrong }),
  };
  if (Object.keys(problems).length > 0) return { problems };
  const gender = genders.find((one) => one === fields.gender);
  return {
    filledIn: {
      experiences: ticked<Experience>(fields, 'experiences', experiences),
      care: ticked<string>(fields, 'care', careIds),
      topics: ticked<string>(fields, 'topics', topicIds),
      languages,
      region,
      roleTags: ticked(fields, 'roleTags', roleTags),
      ...(gender !== undefined && { gender }),
      isAdult: fields.isAdult !== undefined,
      isTrainee: fields.isTrainee !== undefined,
      trainings,
      ...days,
      ...(mail !== '' && { mail }),
    },
  };
}
