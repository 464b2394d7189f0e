import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { Lexicon } from '../../services/anonymisation/lexicon.js';
import { tokenise } from '../../services/anonymisation/tokens.js';
import type { Gazetteers } from '../../services/ports/gazetteers.js';
import { readLines } from '../evaluate/figures.js';

const steps = 9;

/**
 * How often words are met in stories, in nine steps: the first list holds those met twice or three times, the last
 * the most frequent. A name is no word, however often it is met.
 */
export function storyWordsIn(
  texts: readonly string[],
  gazetteers: Gazetteers,
): readonly (readonly string[])[] {
  const { firstNames, surnames, words } = gazetteers;
  const lexicon = new Lexicon(gazetteers);
  const counts = new Map<string, number>();
  for (const { folded, isNumber } of texts.flatMap((text) => tokenise(text, lexicon)))
    if (!isNumber) counts.set(folded, (counts.get(folded) ?? 0) + 1);
  const isName = (word: string): boolean => (firstNames.has(word) || surnames.has(word)) && !words.has(word);
  const lists = Array.from({ length: steps }, (): string[] => []);
  for (const [word, count] of counts) if (count > 1 && !isName(word)) lists[stepOf(count)]?.push(word);
  return lists.map((list) => list.toSorted());
}

/** From 0; each step is met a little over twice as often as the one before it. */
const stepOf = (count: number): number => Math.min(steps - 1, Math.floor(Math.log2(count / 2) / 1.2));

const told = z.object({ text: z.string() });

/** What people tell and ask, each once: texts in which hardly anybody is named. */
export const storyTexts = (folder: string): readonly string[] => [
  ...new Set(
    readdirSync(folder)
      .filter((file) => /^(?:commands|crisis|themes)-/.test(file))
      .toSorted()
      .flatMap((file) => readLines(readFileSync(join(folder, file), 'utf8'), told))
      .map(({ text }) => text),
  ),
];
