import { calendarDay } from '../calendar.js';
import type { Cursor } from '../cursor.js';
import { type Found, whichIn } from '../found.js';
import { firstWords, holidays, longestName } from '../holidays.js';
import { numberOf } from '../numbers.js';
import { isAgo } from './amount.js';
import { yearAt } from './year.js';

/** "kerst", "vorige zomer", "de herfstvakantie van 2024" */
export function holiday(text: Cursor, i: number): Found {
  const ago = seasonsAgo(text, i);
  if (ago) return ago;
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

/** "twee zomers geleden": the last one that began counts as one. */
function seasonsAgo(text: Cursor, i: number): Found {
  const back = numberOf(text.word(i));
  const name = text.is(i + 1, 'zomers', 'winters', 'summers') ? text.word(i + 1).slice(0, -1) : '';
  const start = holidays.get(name)?.(calendarDay(text.ref).year)?.start;
  if (back === undefined || !Number.isInteger(back) || start === undefined || !isAgo(text, i + 2))
    return undefined;
  const { year } = calendarDay(text.ref);
  return {
    next: i + 3,
    means: { kind: 'holiday', name, year: (start <= text.ref ? year + 1 : year) - back },
  };
}

/** The longest name that stands here. */
function nameAt(text: Cursor, from: number): { readonly name: string; readonly next: number } | undefined {
  if (!firstWords.has(text.word(from))) return undefined;
  for (let next = Math.min(from + longestName, text.length); next > from; next -= 1) {
    const words = Array.from({ length: next - from }, (_, at) => text.word(from + at));
    const name = words.join(' ').replace(/'/g, '').replace(/ {2,}/g, ' ');
    if (holidays.has(name)) return { name, next };
  }
  return undefined;
}
