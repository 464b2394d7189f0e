import { z } from 'zod';
import { crisisFeatures, type CrisisLabel, crisisLabels } from '../../services/safety/crisis-model.js';
import { phrasedSignal } from '../../services/safety/phrased-signal.js';
import { commandFeatures, type GuessedIntent } from '../../services/understanding/commands/command-model.js';
import { intents } from '../../services/understanding/commands/intent.js';
import { phrasedIntent } from '../../services/understanding/commands/phrased-intent.js';
import { cuedThemes } from '../../services/understanding/themes/cued-themes.js';
import { themeIds, wishIds } from '../../services/understanding/themes/ids.js';
import { themeFeatures, type ThemeLabel } from '../../services/understanding/themes/theme-model.js';
import { readLines } from '../evaluate/figures.js';
import type { Example } from './train-model.js';

/** Labels that are right, and those that may be and so teach nothing. */
function example<Label extends string>(
  features: readonly number[],
  all: readonly Label[],
  is: readonly Label[],
  either: readonly Label[],
): Example<Label> {
  const right = is.filter((label) => all.includes(label));
  return {
    features,
    is: right,
    isNot: all.filter((label) => !is.includes(label) && !either.includes(label)),
  };
}

const intent = z.enum(intents);
const command = z.object({
  text: z.string(),
  context: z.enum(['yesno', 'menu', 'freetext']),
  prompt: z.string(),
  gold: intent,
  also_ok: z.array(intent).default([]),
});

const isGuessed = (one: (typeof intents)[number]): one is GuessedIntent =>
  one !== 'language' && one !== 'language_nl';
export const commandLabels = intents.filter(isGuessed);

/** @param hasClues - false for texts that our phrases were made with: what these find there proves nothing. */
export const commandExamples = (lines: string, hasClues = true): readonly Example<GuessedIntent>[] =>
  readLines(lines, command).map((asked) =>
    example(
      commandFeatures(asked.text, asked, hasClues ? phrasedIntent(asked.text, asked) : undefined),
      commandLabels,
      [asked.gold].filter(isGuessed),
      asked.also_ok.filter(isGuessed),
    ),
  );

const themed = z.object({
  text: z.string(),
  themes: z.array(z.enum(themeIds)),
  themes_also_ok: z.array(z.enum(themeIds)).default([]),
  wishes: z.array(z.enum(wishIds)),
});
const danger = z.enum(['suicide', 'danger_now', 'abuse', 'runaway', 'none']);
const crisis = z.object({
  text: z.string(),
  gold: danger,
  also_ok: z.array(danger).default([]),
  soft_check_ok: z.boolean().default(false),
  threat: z.boolean().default(false),
  about: z.string().optional(),
});

/** What is said to the bot about the talk itself tells of no danger. */
export const harmlessExamples = (lines: string): readonly Example<CrisisLabel>[] =>
  readLines(lines, command).map(({ text }) =>
    example(crisisFeatures(text, phrasedSignal(text)), crisisLabels, [], ['other']),
  );

const saidBeside = z.object({ text: z.string() });

/** When something was, and questions to the line itself, tell of no danger either. */
export const dailyExamples = (lines: string): readonly Example<CrisisLabel>[] =>
  readLines(lines, saidBeside).map(({ text }) =>
    example(crisisFeatures(text, phrasedSignal(text)), crisisLabels, [], ['other']),
  );

/** An ordinary complaint, of which our phrases hear no danger either. */
export const ordinaryExamples = (lines: string): readonly Example<CrisisLabel>[] =>
  readLines(lines, themed)
    .filter(({ text, themes }) => !themes.includes('safety') && phrasedSignal(text).action === 'none')
    .map(({ text }) => example(crisisFeatures(text, phrasedSignal(text)), crisisLabels, [], ['other']));

export const crisisExamples = (lines: string, hasClues = true): readonly Example<CrisisLabel>[] =>
  readLines(lines, crisis).map(({ text, gold, also_ok, soft_check_ok, threat, about }) => {
    const features = crisisFeatures(text, hasClues ? phrasedSignal(text) : undefined);
    const either: readonly CrisisLabel[] = [
      ...also_ok.filter((one) => one !== 'none'),
      ...(soft_check_ok ? (['suicide', 'alarm'] as const) : []),
      // Who it is about is learned from what is about somebody.
      ...(about === undefined ? (['other'] as const) : []),
    ];
    const is: readonly CrisisLabel[] = [
      ...(gold === 'none' ? [] : ([gold, 'alarm'] as const)),
      ...(threat ? (['threat'] as const) : []),
      ...(about !== undefined && about !== 'self' ? (['other'] as const) : []),
    ];
    return example(features, crisisLabels, is, either);
  });

export const themeLabels: readonly ThemeLabel[] = [
  ...themeIds,
  ...wishIds.map((wish): ThemeLabel => `wish ${wish}`),
];

export const themeExamples = (lines: string, hasClues = true): readonly Example<ThemeLabel>[] =>
  readLines(lines, themed).map(({ text, themes, themes_also_ok, wishes }) =>
    example(
      themeFeatures(text, hasClues ? cuedThemes(text) : undefined),
      themeLabels,
      [...themes, ...wishes.map((wish): ThemeLabel => `wish ${wish}`)],
      themes_also_ok,
    ),
  );
