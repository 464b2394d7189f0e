import type { Gazetteers } from '../../services/ports/gazetteers.js';
import * as compiled from './compiled.js';
import { storyWords } from './story-words.js';

const asSet = (list: string): Set<string> => new Set(list.trim().split(/[,\n]/));

/** Words by how often they are met: those of the first list 1, and so on. */
export const stepsOf = (lists: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((words, at) => words.map((word): [string, number] => [word, at + 1])));

/** Unpacks the lists: about 60 ms and 30 MB, so once per process. */
export function loadGazetteers(): Gazetteers {
  const places = new Map<string, 'village' | 'town' | 'region'>();
  for (const name of asSet(compiled.villages)) places.set(name, 'village');
  for (const name of asSet(compiled.towns)) places.set(name, 'town');
  for (const name of asSet(compiled.regions)) places.set(name, 'region');
  return {
    firstNames: asSet(compiled.firstNames),
    surnames: asSet(compiled.surnames),
    places,
    words: asSet(compiled.words),
    englishWords: asSet(compiled.english),
    frequentWords: asSet(compiled.frequent),
    wordsFirst: asSet(compiled.wordsFirst),
    namesFirst: asSet(compiled.namesFirst),
    kept: asSet(compiled.kept),
    storyWords: stepsOf(storyWords.map((words) => words.split(' '))),
  };
}
