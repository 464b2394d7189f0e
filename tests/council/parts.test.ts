import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { partsOf, withoutWords } from '../../services/council/parts.js';

const text = 'De voogd, Kees, belde niet. Ik woon boven de molen!\nWens: uitleg.';
const said = (of: string) => partsOf(of).map((part) => part.map((word) => word.text).join(' '));

it('shows a text in sentences and words, each with its number', () => {
  expect(said(text)).toEqual(['De voogd Kees belde niet', 'Ik woon boven de molen', 'Wens uitleg']);
  expect(said('  \n ')).toEqual([]);
});

it('leaves out words, or a sentence with its signs, and no hole stays', () => {
  expect(withoutWords(text, new Set([2]))).toBe(
    'De voogd,, belde niet. Ik woon boven de molen!\nWens: uitleg.',
  );
  expect(withoutWords(text, new Set([5, 6, 7, 8, 9]))).toBe('De voogd, Kees, belde niet.\nWens: uitleg.');
  expect(withoutWords(text, new Set([10, 11]))).toBe('De voogd, Kees, belde niet. Ik woon boven de molen!');
  expect(withoutWords(text, new Set(Array.from({ length: 12 }, (_, at) => at)))).toBe('');
  expect(withoutWords(text, new Set([99]))).toBe(text);
});

/** Whether the letters of `part` stand in `whole` in the same order. */
function isLeftOf(part: string, whole: string): boolean {
  let at = 0;
  for (const letter of whole) if (letter === part[at]) at += 1;
  return at === part.length;
}

it('never adds a letter, whatever is left out of whatever text', () => {
  const unit = fc.constantFrom('a', 'b', '.', ' ', ',', '?', '!', '\n', '…', '"', 'é', '(');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), fc.uniqueArray(fc.nat(20)), (whole, struck) => {
      const left = withoutWords(whole, new Set(struck));
      expect(isLeftOf(left, whole)).toBe(true);
    }),
    { numRuns: 300 },
  );
});
