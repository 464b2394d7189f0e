import { classes } from './classes.js';
import { type Cue, cueReader } from './cue-reader.js';
import type { ThemeId, ThemesAndWishes, WishId } from './ids.js';
import { ordinaryWords } from './ordinary-words.js';
import { TakenWords, withoutWeaker } from './overlap.js';
import { themeWords } from './theme-words.js';
import { butCues, otherCues, themeCues } from './theme-cues.js';
import { wishCues } from './wish-cues.js';

const weights = { sure: 3, likely: 2, hint: 1, telling: 1.2, leaning: 0.4 } as const;
const mostThemes = 3;
const mostWishes = 3;

/** Words as one cue. */
const anyOf = (words: string): string =>
  words
    .split(' ')
    .filter((word) => !word.includes('-'))
    .join('|');

type Sign = Exclude<ThemeId, 'other'> | 'praise' | 'but';

const themeReader = cueReader<Sign>(
  [
    ...Object.entries(themeCues).flatMap(([id, { sure, likely, hint }]) => [
      { id: id as Sign, weight: weights.sure, lines: sure },
      { id: id as Sign, weight: weights.likely, lines: likely },
      { id: id as Sign, weight: weights.hint, lines: hint },
    ]),
    ...Object.entries(themeWords).flatMap(([id, { telling, leaning }]) => [
      { id: id as Sign, weight: weights.telling, lines: anyOf(telling) },
      { id: id as Sign, weight: weights.leaning, lines: anyOf(leaning) },
    ]),
    { id: 'praise', weight: weights.sure, lines: otherCues },
    { id: 'but', weight: weights.sure, lines: butCues },
  ],
  classes,
  ordinaryWords,
);
const wishReader = cueReader<WishId>(
  Object.entries(wishCues).flatMap(([id, { sure, likely }]) => [
    { id: id as WishId, weight: id === 'solution' ? weights.likely : weights.sure, lines: sure },
    { id: id as WishId, weight: weights.hint, lines: likely },
  ]),
  classes,
  ordinaryWords,
);

/** Themes and wishes of a text by the cues we know. */
export function cuedThemes(text: string): ThemesAndWishes {
  return { themes: themesIn(text), wishes: wishesIn(text) };
}

function themesIn(text: string): readonly ThemeId[] {
  const { cues } = themeReader.read(text);
  const about = cues.filter((cue): cue is Cue<Exclude<Sign, 'praise' | 'but'>> => {
    return cue.id !== 'praise' && cue.id !== 'but';
  });
  const isPraise =
    has(cues, 'praise') && !has(cues, 'but') && !about.some(({ weight }) => weight >= weights.sure);
  if (isPraise) return ['other'];
  const themes = strongest(withoutWeaker(about));
  return themes.length === 0 ? ['other'] : themes;
}

/** The strongest theme; then others, when words that say nothing about the first are sure of them. */
function strongest<Id extends string>(cues: readonly Cue<Id>[]): readonly Id[] {
  const ids: Id[] = [];
  let rest = cues;
  while (ids.length < mostThemes) {
    const [next] = ranked(rest);
    if (next === undefined || (ids.length > 0 && next.score < weights.sure)) break;
    ids.push(next.id);
    const taken = new TakenWords();
    for (const cue of rest) if (cue.id === next.id) taken.add(cue);
    rest = rest.filter((cue) => !taken.hasSome(cue));
  }
  return ids;
}

const wishesIn = (text: string): readonly WishId[] =>
  ranked(withoutWeaker(wishReader.read(text).cues))
    .filter(({ score }) => score >= weights.likely)
    .slice(0, mostWishes)
    .map(({ id }) => id);

const has = <Id extends string>(cues: readonly Cue<Id>[], id: Id): boolean =>
  cues.some((cue) => cue.id === id);

/** By id: what its strongest cue says, and half of what the others beside it say; highest first. */
function ranked<Id extends string>(cues: readonly Cue<Id>[]): readonly { id: Id; score: number }[] {
  const byId = new Map<Id, { score: number; taken: TakenWords }>();
  for (const cue of cues.toSorted((one, other) => other.weight - one.weight || one.from - other.from)) {
    const found = byId.get(cue.id);
    if (found?.taken.hasSome(cue)) continue;
    const { score, taken } = found ?? { score: 0, taken: new TakenWords() };
    taken.add(cue);
    byId.set(cue.id, { score: score + (found ? cue.weight / 2 : cue.weight), taken });
  }
  return [...byId]
    .map(([id, { score }]) => ({ id, score }))
    .toSorted((one, other) => other.score - one.score);
}
