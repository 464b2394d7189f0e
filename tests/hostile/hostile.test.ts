import { expect, it } from '@jest/globals';
import { fieldNames, readField, readings } from './fields.js';
import { hostileText } from './hostile-text.js';

const each = 12;
const texts = Array.from({ length: each }, (_, number) => hostileText(number));

it('makes up texts of full length that differ', () => {
  expect(texts.every(({ length }) => length === 4_000)).toBe(true);
  expect(new Set(texts).size).toBe(each);
});

it.each(Object.keys(readings))('reads whatever is typed without falling over: %s', (name) => {
  for (const text of texts) expect(() => readings[name]?.(text)).not.toThrow();
});

it.each(fieldNames)('answers whatever is typed where %s is asked', async (name) => {
  const reads = await readField(name);
  for (const text of texts) await expect(reads(text)).resolves.toBeUndefined();
});
