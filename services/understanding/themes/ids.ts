/** What a complaint can be about (domain.md §4), in the order of the lists people see. */
export const themeIds = [
  'listening',
  'respect',
  'information',
  'say',
  'agreements',
  'continuity',
  'cooperation',
  'access',
  'records',
  'living',
  'safety',
  'family_contact',
  'other',
] as const;
export type ThemeId = (typeof themeIds)[number];

/** What a person can wish for (domain.md §4); only when it is said. */
export const wishIds = [
  'be_heard',
  'explanation',
  'apology',
  'solution',
  'mediation',
  'prevent_others',
  'support',
  'formal_complaint',
  'unknown',
] as const;
export type WishId = (typeof wishIds)[number];

/** What a text is about, strongest first, and what is wished for in it. */
export interface ThemesAndWishes {
  readonly themes: readonly ThemeId[];
  readonly wishes: readonly WishId[];
}
