import { featuresOf } from '../classifier/features.js';
import { LinearModel } from '../../linear-model/linear-model.js';
import type { ThemeId, ThemesAndWishes, WishId } from './ids.js';
import { trained } from './theme-weights.js';

export type ThemeLabel = ThemeId | `wish ${WishId}`;

let model: LinearModel<ThemeLabel> | undefined;

/** What a text is made of; `cued` is what our cues make of it. */
export function themeFeatures(text: string, cued?: ThemesAndWishes): readonly number[] {
  if (!cued) return featuresOf(text);
  const { themes, wishes } = cued;
  return featuresOf(text, [
    ...themes.map((theme) => `theme ${theme}`),
    `first ${themes[0] ?? ''}`,
    ...wishes.map((wish) => `wish ${wish}`),
    ...(wishes.length === 0 ? ['no wish'] : []),
  ]);
}

/** How likely each theme and each wish is, between 0 and 1. */
export const guessThemes = (text: string, cued: ThemesAndWishes): Readonly<Record<ThemeLabel, number>> =>
  (model ??= new LinearModel(trained)).scoresOf(themeFeatures(text, cued));
