import { z } from 'zod';
import { themeIds, wishIds } from '../../services/understanding/themes/ids.js';
import { themesOf } from '../../services/understanding/themes/themes-of.js';
import { type Evaluated, type Figure, readLines } from './figures.js';

/** `themes_also_ok` may be named or not; `written` says which texts the code had not seen when they were labelled. */
const labelled = z.object({
  id: z.string(),
  text: z.string(),
  themes: z.array(z.enum(themeIds)),
  themes_also_ok: z.array(z.enum(themeIds)).default([]),
  wishes: z.array(z.enum(wishIds)),
});

/** How many were rightly named, named without need, and missed. */
interface Counts {
  right: number;
  wrong: number;
  missed: number;
}

/** The figures of themes and wishes on these labelled texts (JSON Lines). */
export function evaluateThemes(lines: string): Evaluated {
  const gold = readLines(lines, labelled);
  const themes: Counts = { right: 0, wrong: 0, missed: 0 };
  const wishes: Counts = { right: 0, wrong: 0, missed: 0 };
  const misses: string[] = [];
  for (const { id, text, themes_also_ok: either, ...wanted } of gold) {
    const found = themesOf(text);
    const differences = [
      ...compared(themes, found.themes, wanted.themes, either),
      ...compared(wishes, found.wishes, wanted.wishes, []),
    ];
    if (differences.length > 0) misses.push(`${id}  ${differences.join(' ')}  ${text}`);
  }
  return {
    figures: [
      { name: 'messages', value: gold.length, unit: 'n' },
      ...figuresOf('themes', themes),
      ...figuresOf('wishes', wishes),
    ],
    misses,
  };
}

/** Counts, and says what was too much (+) and what was missed (-). */
function compared(
  counts: Counts,
  found: readonly string[],
  wanted: readonly string[],
  either: readonly string[],
): readonly string[] {
  const wrong = found.filter((id) => !wanted.includes(id) && !either.includes(id));
  const missed = wanted.filter((id) => !found.includes(id));
  counts.right += wanted.length - missed.length;
  counts.wrong += wrong.length;
  counts.missed += missed.length;
  return [...wrong.map((id) => `+${id}`), ...missed.map((id) => `-${id}`)];
}

const figuresOf = (name: string, { right, wrong, missed }: Counts): readonly Figure[] => [
  { name: `${name}: precision`, value: right / (right + wrong), unit: '%' },
  { name: `${name}: recall`, value: right / (right + missed), unit: '%' },
  { name: `${name}: micro-F1`, value: (2 * right) / (2 * right + wrong + missed), unit: '%' },
];
