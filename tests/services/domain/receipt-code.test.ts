import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  findReceiptCode,
  withoutReceiptCode,
  receiptCodeFrom,
} from '../../../services/domain/receipt-code.js';
import { makeReceiptCode } from '../../../services/keys/make-receipt-code.js';

const bytes = fc.uint8Array({ minLength: 15, maxLength: 15 });
const codes = bytes.map(receiptCodeFrom).filter((code) => /[2-9].*[2-9].*[2-9]/.test(code));

it('makes the codes that were handed out before, today and after every change', () => {
  expect(receiptCodeFrom(new Uint8Array(15))).toBe('0000-0000-0000-0000');
  expect(receiptCodeFrom(Uint8Array.from({ length: 15 }, (_, index) => index))).toBe('0123-4567-89AB-CDE4');
  expect(receiptCodeFrom(Uint8Array.from({ length: 15 }, (_, index) => 255 - index))).toBe(
    'ZYXW-VTSR-QPNM-KJHH',
  );
});

it('takes no sentence of sixteen letters for a code, whatever they check to', () => {
  const letters = fc.constantFrom(...Array.from('ABCDEFGHIJKLMNOPQRSTVWXYZ01'));
  fc.assert(
    fc.property(fc.string({ unit: letters, minLength: 16, maxLength: 16 }), (sentence) => {
      expect(findReceiptCode(sentence)).toEqual({ kind: 'none' });
    }),
    { numRuns: 1_000 },
  );
});

it('makes only codes that can be told from words', () => {
  for (let drawn = 0; drawn < 2_000; drawn += 1) {
    const code = makeReceiptCode();
    const asTyped = code.replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l');
    expect(findReceiptCode(code)).toEqual({ kind: 'code', code });
    expect(findReceiptCode(`mijn code is ${asTyped}.`)).toEqual({ kind: 'code', code });
  }
});

it('uses every character alike, so that a code says nothing about the next', () => {
  const seen = new Map<string, number>();
  for (let drawn = 0; drawn < 4_000; drawn += 1) {
    for (const character of makeReceiptCode().replaceAll('-', '').slice(0, 15)) {
      seen.set(character, (seen.get(character) ?? 0) + 1);
    }
  }
  const expected = (4_000 * 15) / 32;
  const chiSquared = [...seen.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  expect(seen.size).toBe(32);
  // 31 degrees of freedom: a fair draw is above 100 once in 10⁸ runs.
  expect(chiSquared).toBeLessThan(100);
});

it.each([
  ['as it was shown', '0123-4567-89AB-CDE4'],
  ['in one piece, small', '0123456789abcde4'],
  ['with spaces', '  0123 4567 89ab cde4 '],
  ['with letters for digits', 'oi23-4567-89ab-cde4'],
  ['with an l for the one', 'Ol23-4567-89ab-cde4'],
  ['with the dashes a phone makes', '0123–4567—89ab‑cde4'],
  ['with words around it', 'mijn code is 0123-4567-89AB-CDE4, klopt dat?'],
  ['with words and spaces around it', 'de code is 0123 4567 89ab cde4 dank je wel'],
  ['after the word code, that looks like a first group', 'code 0123 4567 89ab cde4'],
  ['before a word that looks like a last group', '0123 4567 89ab cde4 dank'],
  ['over several lines', 'Code:\n0123-4567\n89AB-CDE4\n'],
  ['character by character', '0 1 2 3 4 5 6 7 8 9 a b c d e 4'],
])('reads a code %s', (_, typed) => {
  expect(findReceiptCode(typed)).toEqual({ kind: 'code', code: '0123-4567-89AB-CDE4' });
});

it.each([
  '',
  'hallo',
  'ik weet het niet',
  '0123-4567-89AB-CDE',
  '0123-4567-89AB-CDE4B',
  'U123-4567-89AB-CDE4',
  'ß123-4567-89AB-CDE4',
  'verantwoordelijk',
  'Niemand belt terwijl',
  'moet ik naar een arts',
  'code 1 of code 10 of zo',
  'het is al 25 weken en niemand belt',
  'ze is 3 jaar en wil naar huis',
  'woord talk-1092 104',
])('sees no code in "%s"', (typed) => {
  expect(findReceiptCode(typed)).toEqual({ kind: 'none' });
});

it('takes no words and numbers for a code, however they add up', () => {
  const word = fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstvwxyz')), minLength: 1 });
  const number = fc.nat(9_999).map(String);
  fc.assert(
    fc.property(fc.array(fc.oneof(word, number), { minLength: 2, maxLength: 12 }), (pieces) => {
      fc.pre(pieces.some((piece) => piece.length > 1));
      const told = pieces.join(' ');
      expect(withoutReceiptCode(told)).toBe(told);
    }),
    { numRuns: 5_000 },
  );
});

it('notices every single mistyped character', () => {
  fc.assert(
    fc.property(codes, fc.nat(15), fc.integer({ min: 1, max: 31 }), (code, place, shift) => {
      const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
      const characters = Array.from(code.replaceAll('-', ''));
      const wrong = alphabet.charAt((alphabet.indexOf(characters[place] ?? '') + shift) % 32);
      expect(findReceiptCode(characters.with(place, wrong).join(''))).toEqual({ kind: 'typo' });
    }),
    { numRuns: 2_000 },
  );
});

it('notices any two characters that changed places', () => {
  fc.assert(
    fc.property(codes, fc.nat(15), fc.nat(15), (code, one, other) => {
      const characters = Array.from(code.replaceAll('-', ''));
      const [first = '', second = ''] = [characters[one], characters[other]];
      fc.pre(first !== second);
      expect(findReceiptCode(characters.with(one, second).with(other, first).join(''))).toEqual({
        kind: 'typo',
      });
    }),
    { numRuns: 2_000 },
  );
});

it('reads back whatever it made, and nothing anybody types makes it fall over', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(findReceiptCode(`mijn code: ${code.toLowerCase()}!`)).toEqual({ kind: 'code', code });
    }),
  );
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
      expect(['code', 'typo', 'none']).toContain(findReceiptCode(typed).kind);
    }),
  );
});

it.each([
  ['mijn code is O123 4567 89ab cde4 en hij slaat me', 'mijn code is  en hij slaat me'],
  ['0123456789ABCDE4', ''],
  ['0123-4567-89AB-CDE4, ik herhaal: 0123 4567 89ab cde4!', ', ik herhaal: !'],
  ['mijn code is 01234567 89abcde4 dank', 'mijn code is  dank'],
  ['ik heb geen code bij me', 'ik heb geen code bij me'],
])('takes the code out of what was told with it: %s', (text, left) => {
  expect(withoutReceiptCode(text)).toBe(left);
});
