import { soundOf } from '../reading/spelling.js';
import { wordsOf } from '../reading/words.js';

/** Features are numbers below this: two of them may fall together, which costs less than a dictionary. */
export const featureCount = 2 ** 18;

/** A clue says more than a word: it counts this often. */
const clueTimes = 4;
/** Pieces of words, so that a slip of the finger or a new compound still looks like what it is. */
const pieceLengths = [3, 4, 5] as const;
/** Endings that say who does it, and when. */
const ending = /(?:ende?|en|te|de|t|e|s|ing|ed)$/;
const shortestWithEnding = 6;

const stemOf = (word: string): string =>
  soundOf(word.length < shortestWithEnding ? word : word.replace(ending, ''));

/**
 * What a text is made of, for a {@link LinearModel}: its words, how they sound, what stands beside what, and
 * pieces of words. Linear in the length of the text.
 *
 * @param clues - what was found in another way, such as a phrase we know.
 * @returns numbers below {@link featureCount}, each once.
 */
export function featuresOf(text: string, clues: readonly string[] = []): readonly number[] {
  const found = new Set<number>();
  const add = (kind: string, feature: string): void => {
    found.add(numberOf(kind + feature));
  };
  const words = wordsOf(text).map((word) => word.text);
  for (const word of words) {
    add('w', word);
    const edged = `<${word}>`;
    for (const length of pieceLengths)
      for (let at = 0; at + length <= edged.length; at += 1) add('p', edged.slice(at, at + length));
  }
  const stems = ['<', ...words.map(stemOf), '>'];
  for (const [at, stem] of stems.entries()) {
    const [before = '', earlier = ''] = [stems[at - 1], stems[at - 2]];
    add('1', stem);
    add('2', `${before} ${stem}`);
    add('skip', `${earlier} ${stem}`);
    add('3', `${earlier} ${before} ${stem}`);
  }
  for (const mark of ['?', '!']) if (text.includes(mark)) add('mark', mark);
  for (const clue of clues) for (let time = 0; time < clueTimes; time += 1) add(`clue${String(time)}`, clue);
  return [...found];
}

/** FNV-1a over UTF-16 units, mixed once more so that the low bits are as good as the others. */
function numberOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 12)) >>> 0) % featureCount;
}
