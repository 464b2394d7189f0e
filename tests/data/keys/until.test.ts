import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isWrittenWell, writtenAhead } from '../../../data/keys/until.js';

const hour = 60 * 60 * 1000;
const times = fc.tuple(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 30 * 24 * hour }));

it('writes ahead by a twentieth of what is left, half an hour at most, and is content with that', () => {
  fc.assert(
    fc.property(times, ([now, left]) => {
      const until = now + left;
      const written = writtenAhead(until, now);
      expect(written - until).toBe(Math.floor(Math.min(left / 20, hour / 2)));
      expect(isWrittenWell(written, until, now)).toBe(true);
    }),
  );
});

it('never leaves too early an instant on disk, nor one more than a tenth or an hour too late', () => {
  fc.assert(
    fc.property(times, ([now, left]) => {
      const until = now + left;
      expect(isWrittenWell(until - 1, until, now)).toBe(false);
      expect(isWrittenWell(until + Math.floor(left / 10) + 1, until, now)).toBe(false);
      expect(isWrittenWell(until + hour + 1, until, now)).toBe(false);
    }),
  );
});

it('lets a chat go on for more than a minute before it writes again', () => {
  const written = writtenAhead(30 * 60_000, 0);
  expect(isWrittenWell(written, 31 * 60_000, 60_000)).toBe(true);
  expect(isWrittenWell(written, 32 * 60_000, 120_000)).toBe(false);
});
