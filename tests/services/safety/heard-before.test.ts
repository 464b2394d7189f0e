import { expect, it } from '@jest/globals';
import { markOf } from '../../../services/safety/heard-before.js';

it('knows the same words again and keeps none of them', () => {
  const mark = markOf('wil niet meer leven');
  expect(markOf('wil niet meer leven')).toBe(mark);
  expect(markOf('ga mezelf ophangen')).not.toBe(mark);
  expect(mark).toHaveLength(3);
});
