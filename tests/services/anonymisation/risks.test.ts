import { expect, it } from '@jest/globals';
import { risks } from '../../../services/anonymisation/risks.js';
import { type Places, placesOf } from '../../patterns/places.js';

/** The first three signs of all that a pattern can begin with, as they are written in it. */
function beginningsOf({ first, after, signs }: Places): ReadonlySet<string> {
  const next = (ways: Places['first'], before: string): readonly string[] =>
    ways.flatMap(({ to }): readonly string[] => {
      const sign = signs[to] ?? '';
      if (before === '' && sign === '\\d') return ['0'];
      const begin = before + (sign === ' ' ? '_' : sign);
      return begin.replaceAll('\\p{L}', 'L').length < 3 ? next(after[to] ?? [], begin) : [begin];
    });
  return new Set(next(first, ''));
}

it('looks for what leads to somebody wherever it may begin', () => {
  for (const { begins, within, pattern } of risks) {
    const found = [...beginningsOf(placesOf(pattern.source, pattern.flags))];
    // what begins with any letter is looked for everywhere, where its word stands
    const certain = found.filter((begin) => !begin.includes('\\p{L}'));
    expect(new Set(certain)).toEqual(begins);
    expect(certain.length < found.length).toBe(within !== undefined);
  }
});
