import type { z } from 'zod';
import { otherLanguages } from '../../../domain/other-language.js';
import { type OpenHours, type Settings, settingsSchema } from '../../../domain/settings.js';
import { words } from '../../pages/coordinator/words.js';
import type { Fields, Problems } from '../../pages/form.js';
import { dayFrom, timeFrom } from './typed.js';

const { wrong } = words.settings;
const weekdays = [1, 2, 3, 4, 5, 6, 7] as const;
/** More rows of hours than this nobody needs: seven days, and some with two. */
const mostHours = 20;

/** The parts of the page; each is kept on its own, so that two coordinators do not undo each other's work. */
export const settingsParts = {
  offer: ['mode', 'callbackWithinDays', 'lineNumber', 'mediationWithinDays'],
  hours: ['openHours'],
  closed: ['closedDays'],
  texts: [
    'line',
    'organisation',
    'council',
    'formalLink',
    'publicLink',
    'coordinatorMail',
    'secondContact',
    'payer',
  ],
  rules: ['neededTrainings', 'vogValidYears'],
  council: ['councilMeetings', 'councilWithinDays'],
  languages: ['otherLanguages'],
} as const satisfies Readonly<Record<string, readonly (keyof Settings)[]>>;
export type SettingsPart = keyof typeof settingsParts;
/** Of the help lines only the day is kept, on a page of its own. */
type Name = Exclude<keyof Settings, 'helpLinesCheckedOn'>;

export const partIn = (typed: string | undefined): SettingsPart | undefined =>
  (Object.keys(settingsParts) as SettingsPart[]).find((part) => part === typed);

/** What would be right, for each that is wrong. */
const sentences: Readonly<Record<Name, string>> = {
  line: wrong.short,
  organisation: wrong.medium,
  council: wrong.medium,
  formalLink: wrong.long,
  publicLink: wrong.long,
  coordinatorMail: wrong.tooLong,
  secondContact: wrong.tooLong,
  payer: wrong.tooLong,
  otherLanguages: wrong.tooLong,
  mode: wrong.mode,
  openHours: words.settings.hoursWrong,
  closedDays: words.settings.daysWrong,
  callbackWithinDays: wrong.oneToTen,
  lineNumber: wrong.tooLong,
  mediationWithinDays: wrong.noneToTwenty,
  neededTrainings: wrong.trainings,
  vogValidYears: wrong.oneToTen,
  councilMeetings: words.settings.daysWrong,
  councilWithinDays: wrong.oneToThirtyFive,
};

const linesOf = (typed: string): readonly string[] =>
  typed
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

const hoursAt = (row: number, part: string): string => `openHours.${String(row)}.${part}`;

/** How many rows of hours a form has. */
export const hoursRows = (fields: Fields): number =>
  Array.from({ length: mostHours }, (_, row) => row).filter(
    (row) => fields[hoursAt(row, 'from')] !== undefined,
  ).length;

/** One row; `undefined` when it was left empty, and what is wrong stays wrong for the schema to see. */
function hoursIn(fields: Fields, row: number): unknown {
  const [from = '', until = ''] = [fields[hoursAt(row, 'from')], fields[hoursAt(row, 'until')]];
  const days = weekdays.filter((day) => fields[hoursAt(row, `days.${String(day)}`)] !== undefined);
  if (from === '' && until === '' && days.length === 0) return undefined;
  const [begin, end] = [timeFrom(from), timeFrom(until)];
  const isForward = begin !== undefined && end !== undefined && begin < end;
  return isForward ? ({ days, from: begin, until: end } satisfies OpenHours) : 'not in order';
}

const languagesIn = (fields: Fields): Settings['otherLanguages'] =>
  Object.fromEntries(
    otherLanguages
      .filter((language) => fields[`otherLanguages.${language}`] !== undefined)
      .map((language) => [language, { help: fields[`otherLanguages.${language}.help`] ?? '' }]),
  );

/** One setting as it was typed, of any shape: its own schema says whether it can be kept. */
function typedValue(name: Name, fields: Fields): unknown {
  const typed = fields[name] ?? '';
  switch (name) {
    case 'openHours':
      return Array.from({ length: mostHours }, (_, row) => hoursIn(fields, row)).filter(
        (row) => row !== undefined,
      );
    case 'closedDays':
    case 'councilMeetings':
      return linesOf(typed).map((line) => dayFrom(line) ?? line);
    case 'neededTrainings':
      return linesOf(typed);
    case 'otherLanguages':
      return languagesIn(fields);
    case 'callbackWithinDays':
    case 'mediationWithinDays':
    case 'vogValidYears':
    case 'councilWithinDays':
      return /^\d{1,3}$/.test(typed) ? Number(typed) : typed;
    default:
      return typed;
  }
}

/** What was filled in of one part of the settings, or what is wrong with it. */
export function readSettingsForm(
  part: SettingsPart,
  fields: Fields,
): { readonly some: Partial<Settings> } | { readonly problems: Problems } {
  const read = settingsParts[part].map((name: Name) => {
    const schema: z.ZodType = settingsSchema.shape[name];
    return { name, result: schema.safeParse(typedValue(name, fields)) };
  });
  const problems = Object.fromEntries(
    read.filter(({ result }) => !result.success).map(({ name }) => [name, sentences[name]]),
  );
  if (Object.keys(problems).length > 0) return { problems };
  return { some: Object.fromEntries(read.map(({ name, result }) => [name, result.data])) };
}

const dutchDay = (day: string): string => day.split('-').reverse().join('-');

/** All but the fields of one part: what was not ticked in a form that came back stays so. */
export const withoutPart = (fields: Fields, part: SettingsPart): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([field]) => !settingsParts[part].some((name: Name) => field === name || field.startsWith(`${name}.`)),
    ),
  );

/** The settings as the fields of their forms. */
export function fieldsOfSettings(settings: Settings): Fields {
  const { openHours, otherLanguages: languages } = settings;
  const hours = [...openHours, undefined]
    .slice(0, mostHours)
    .flatMap((row, at) => [
      [hoursAt(at, 'from'), row?.from ?? ''],
      [hoursAt(at, 'until'), row?.until ?? ''],
      ...(row?.days ?? []).map((day) => [hoursAt(at, `days.${String(day)}`), 'on']),
    ]);
  return {
    ...Object.fromEntries(
      Object.entries(settings).flatMap(([name, value]) =>
        typeof value === 'string' || typeof value === 'number' ? [[name, value.toString()]] : [],
      ),
    ),
    ...(Object.fromEntries(hours) as Fields),
    closedDays: settings.closedDays.map(dutchDay).join('\n'),
    councilMeetings: settings.councilMeetings.map(dutchDay).join('\n'),
    neededTrainings: settings.neededTrainings.join('\n'),
    ...Object.fromEntries(
      Object.entries(languages).flatMap(([language, { help }]) => [
        [`otherLanguages.${language}`, 'on'],
        [`otherLanguages.${language}.help`, help],
      ]),
    ),
  };
}
