import { createHash } from 'node:crypto';

/** Enough letters to tell a person's own words apart, and too few to say which words they were. */
const markLength = 3;

/**
 * A mark by which the same words are known again, without the words themselves: they need not be kept for as
 * long as a case lives. It is kept where a case is, sealed.
 */
export const markOf = (phrase: string): string =>
  createHash('sha256').update(phrase).digest('base64url').slice(0, markLength);
