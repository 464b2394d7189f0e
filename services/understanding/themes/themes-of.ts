import { cuedThemes } from './cued-themes.js';
import { type ThemeId, themeIds, type ThemesAndWishes, wishIds } from './ids.js';
import { guessThemes } from './theme-model.js';

/** A theme beside the first, and a wish, must be as likely as this; that something changes is wished by nearly all. */
const secondTheme = 0.38;
const aWish = 0.21;
const aSolution = 0.26;
const secondWish = 0.3;
const mostThemes = 3;
const mostWishes = 3;

/**
 * Themes of a text, the likeliest first, and what is wished for in it, in Dutch or English (domain.md §4). A wish
 * only when it is said. Our cues and what a model learned from labelled texts are weighed together. Pure; the time
 * it takes grows with the text and not faster.
 */
export function themesOf(text: string): ThemesAndWishes {
  const guess = guessThemes(text, cuedThemes(text));
  const themes = themeIds.toSorted((one, other) => guess[other] - guess[one]);
  const [first = 'other', ...others] = themes;
  const beside = others.filter((theme) => guess[theme] >= secondTheme && theme !== 'other');
  const wishes = wishIds
    .filter((wish) => guess[`wish ${wish}`] >= (wish === 'solution' ? aSolution : aWish))
    .toSorted((one, other) => guess[`wish ${other}`] - guess[`wish ${one}`]);
  const found: readonly ThemeId[] = first === 'other' ? [first] : [first, ...beside];
  const wanted = wishes.filter((wish, at) => at === 0 || guess[`wish ${wish}`] >= secondWish);
  return { themes: found.slice(0, mostThemes), wishes: wanted.slice(0, mostWishes) };
}
