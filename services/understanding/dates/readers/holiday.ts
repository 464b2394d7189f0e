import type { Cursor } from '../cursor.js';
import { type Found, whichIn } from '../found.js';
import { holidays, longestName } from '../holidays.js';
import { yearAt } from './year.js';

/** "kerst", "vorige zomer", "de herfstvakantie van 2024" */
export function holiday(text: Cursor, i: number): Found {
  const which = whichIn(text.word(i));
  const from = which ? i + 1 : i;
  const named = nameAt(text, from);
  if (!named) return undefined;
  const { name, next } = named;
  // a spring can be in a bed, and a name can begin with "Sint"
  if (name === 'spring' && !which && !text.is(i - 1, 'in', 'the', 'of')) return undefined;
  if (name === 'sint' && /^\p{L}/u.test(text.word(next))) return undefined;
  const spoken = yearAt(text, text.past(next, 'van', 'in', 'of', ','));
  return {
    next: spoken?.next ?? next,
    means: { kind: 'holiday', name, ...(which && { which }), ...(spoken && { year: spoken.year }) },
  };
}

/** The longest name that stands here. */
function nameAt(text: Cursor, from: number): { readonly name: string; readonly next: number } | undefined {
  for (let next = Math.min(from + longestName, text.length); next > from; next -= 1) {
    const words = Array.from({ length: next - from }, (_, at) => text.word(from + at));
    const name = words.join(' ').replace(/'/g, '').replace(/ {2,}/g, ' ');
    if (holidays.has(name)) return { name, next };
  }
  return undefined;
}
