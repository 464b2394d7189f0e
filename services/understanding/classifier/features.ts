import { featureCount } from '../../linear-model/linear-model.js';
import { forNow } from '../reading/for-now.js';
import { soundOf } from '../reading/spelling.js';
import { wordsOf } from '../reading/words.js';

/** A clue says more than a word: it counts this often. */
const clueTimes = 4;
/** Pieces of words, so that a slip of the finger or a new compound still looks like what it is. */
const pieceLengths = [3, 4, 5] as const;
/** Endings that say who does it, and when. */
const ending = /(?:ende?|en|te|de|t|e|s|ing|ed)$/;
const shortestWithEnding = 6;
const mostTexts = 8;

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
  const found = inText(text);
  const all = [...found];
  const added = new Set<number>();
  for (const clue of clues)
    for (let time = 0; time < clueTimes; time += 1) {
      const feature = numberOf(mixed(mixed(basis, `clue${String(time)}`), clue));
      if (found.has(feature) || added.has(feature)) continue;
      added.add(feature);
      all.push(feature);
    }
  return all;
}

const inText = forNow((text: string): ReadonlySet<number> => {
  const found = new Set<number>();
  const words = wordsOf(text).map((word) => word.text);
  for (const word of words) {
    found.add(numberOf(mixed(kinds.word, word)));
    const edged = `<${word}>`;
    for (const length of pieceLengths)
      for (let at = 0; at + length <= edged.length; at += 1)
        found.add(numberOf(mixed(kinds.piece, edged, at, at + length)));
  }
  const stems = ['<', ...words.map(stemOf), '>'];
  for (const [at, stem] of stems.entries()) {
    const [before = '', earlier = ''] = [stems[at - 1], stems[at - 2]];
    const last = ` ${stem}`;
    found.add(numberOf(mixed(kinds.one, stem)));
    found.add(numberOf(mixed(mixed(kinds.two, before), last)));
    found.add(numberOf(mixed(mixed(kinds.skip, earlier), last)));
    found.add(numberOf(mixed(mixed(mixed(mixed(kinds.three, earlier), ' '), before), last)));
  }
  for (const mark of ['?', '!']) if (text.includes(mark)) found.add(numberOf(mixed(kinds.mark, mark)));
  return found;
}, mostTexts);

/** FNV-1a over the UTF-16 units of a text, going on from what came before it. */
function mixed(before: number, text: string, from = 0, to = text.length): number {
  let hash = before;
  for (let at = from; at < to; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}

const basis = 0x811c9dc5;
const kinds = {
  word: mixed(basis, 'w'),
  piece: mixed(basis, 'p'),
  one: mixed(basis, '1'),
  two: mixed(basis, '2'),
  skip: mixed(basis, 'skip'),
  three: mixed(basis, '3'),
  mark: mixed(basis, 'mark'),
} as const;

/** Mixed once more so that the low bits are as good as the others. */
function numberOf(hash: number): number {
  const mixedAgain = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((mixedAgain ^ (mixedAgain >>> 12)) >>> 0) % featureCount;
}
