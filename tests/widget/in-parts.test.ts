import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { inParts } from '../../services/web/browser/widget/in-parts.js';

const sentence = 'Niemand belde ons terug. ';
const bytes = (text: string) => Buffer.byteLength(JSON.stringify({ text }));
const withoutSpace = (text: string) => text.replace(/\s/g, '');

it('sends what fits as it is, to the last letter', () => {
  const story = sentence.repeat(1_600).trim();
  const longest = 'a'.repeat(40_000);

  expect(inParts('hoi')).toEqual(['hoi']);
  expect(inParts(story)).toEqual([story]);
  expect(inParts(longest)).toEqual([longest]);
  expect(inParts(`${longest}b`)).toEqual([longest, 'b']);
});

it('cuts a longer story after a sentence, in any script', () => {
  for (const one of [
    sentence,
    'Nobody called us back! ',
    'لماذا لم يتصل بنا أحد؟ ',
    '誰も電話をくれなかった。',
    'een regel\n',
  ]) {
    const parts = inParts(one.repeat(5_000));
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.endsWith(one.trim())).toBe(true);
  }
});

it('cuts at a space where there is no sentence, and never within a letter where there is no space', () => {
  for (const part of inParts('woord '.repeat(10_000))) expect(part).toMatch(/^woord( woord)*$/);
  for (const part of inParts('👩'.repeat(30_000))) expect(part).toMatch(/^👩+$/u);
});

it('loses no letter of any text, keeps the order, and makes only messages that the server takes', () => {
  const piece = fc.oneof(
    fc.string({ minLength: 1, maxLength: 8, unit: 'binary' }),
    fc.constantFrom('"', '\n', '. ', '\u0000', '\ud83d', ' ', 'ж', '。'),
  );
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 40 }),
      fc.integer({ min: 1, max: 9_000 }),
      (pieces, times) => {
        const text = pieces.join('').repeat(times).slice(0, 200_000);
        const parts = inParts(text);

        expect(withoutSpace(parts.join('')) === withoutSpace(text)).toBe(true);
        for (const part of parts) {
          expect(part.trim()).not.toBe('');
          expect(part.length).toBeLessThanOrEqual(40_000);
          expect(bytes(part)).toBeLessThan(50_000);
        }
      },
    ),
    { numRuns: 60 },
  );
});
