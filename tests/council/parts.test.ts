import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOf, withoutWords } from '../../services/council/parts.js';

const text = 'De voogd, Kees, belde niet. Ik woon boven de molen!\nWens: uitleg.';
const said = (of: string) => partsOf(of).map((part) => part.map((word) => word.text).join(' '));

it('shows a text in sentences and words, each with its number', () => {
  expect(said(text)).toEqual(['De voogd Kees belde niet', 'Ik woon boven de molen', 'Wens uitleg']);
  expect(said('  \n ')).toEqual([]);
});

it('leaves a mark for words that go, and nothing of a sentence that goes as a whole', () => {
  expect(withoutWords(text, new Set([2]))).toBe(
    'De voogd, (…), belde niet. Ik woon boven de molen!\nWens: uitleg.',
  );
  expect(withoutWords(text, new Set([5, 6, 7, 8, 9]))).toBe('De voogd, Kees, belde niet.\nWens: uitleg.');
  expect(withoutWords(text, new Set([10, 11]))).toBe('De voogd, Kees, belde niet. Ik woon boven de molen!');
  expect(withoutWords(text, new Set(Array.from({ length: 12 }, (_, at) => at)))).toBe('');
  expect(withoutWords(text, new Set([99]))).toBe(text);
});

it('leaves one mark for words that stand together, and counts what was left out before as no sentence', () => {
  const marked = 'Ik heb gemaild naar Kees (…) Vries, in mei. Daarna niets.';
  expect(said(marked)).toEqual(['Ik heb gemaild naar Kees (…) Vries in mei', 'Daarna niets']);
  expect(withoutWords(marked, new Set([4, 6]))).toBe('Ik heb gemaild naar (…), in mei. Daarna niets.');
  expect(withoutWords(marked, new Set([0, 1, 2, 3, 4, 6, 7, 8]))).toBe('Daarna niets.');
  expect(withoutWords(marked, new Set([5]))).toBe(marked);
});

/** Whether the letters of `part` stand in `whole` in the same order. */
function isLeftOf(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return at === part.length;
}

it('never adds more than the mark, whatever is left out of whatever text', () => {
  const unit = fc.constantFrom('a', 'b', '.', ' ', ',', '?', '!', '\n', '…', '"', 'é', '(');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.uniqueArray(fc.nat(20)), (whole, struck) => {
      const left = withoutWords(whole, new Set(struck));
      expect(isLeftOf(left.replaceAll('(…)', ''), whole)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
