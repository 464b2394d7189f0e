import { isoDay, dayOf } from '../../services/understanding/dates/calendar.js';
import { kindOfCareOf } from '../../services/understanding/story/story-of.js';
import { timeTold } from '../../services/understanding/story/time-told.js';
import { wishesSaid } from '../../services/understanding/story/wishes-said.js';
import { themesOf } from '../../services/understanding/themes/themes-of.js';
import type { Draft } from './draft.js';
import { allTold, inAllTold } from './told.js';

const proposed = new WeakMap<Draft, Draft>();

/**
 * The draft with what was told put on the lines of the card that nobody filled in: when, which help, what it
 * is about, and a wish that was plainly said. What the person put there themselves stays.
 */
export function withProposals(draft: Draft, now: Date): Draft {
  // Of a compliment nothing is made but a compliment.
  if (draft.confirmed || (draft.praise && draft.story.length === 0)) return draft;
  const before = proposed.get(draft);
  if (before) return before;
  const made = propose(draft, now);
  proposed.set(draft, made);
  proposed.set(made, made);
  return made;
}

/** yyyy-mm-dd, on the clock of the server. */
export const dayIn = (now: Date): string =>
  isoDay(dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()));

/** "Nee, zondag" in a message of its own mends the day in the one before it. */
const mends = /^(?:o+h? ?,? ?)?(?:nee|sorry|wacht|ik bedoel|of nee|no|wait|i mean)(?![\p{L}\p{N}])/iu;

function timeIn(texts: readonly string[], today: string): string | undefined {
  const times = texts.flatMap((text) => {
    const time = timeTold(text, today);
    return time === undefined ? [] : [{ time, isMended: mends.test(text) }];
  });
  const last = times.findLastIndex(({ isMended }) => isMended);
  return times[Math.max(last, 0)]?.time;
}

function propose(draft: Draft, now: Date): Draft {
  const told = allTold(draft);
  const today = dayIn(now);
  const when = draft.lines.when ?? timeIn(told.split('\n'), today);
  const care = draft.care ?? inAllTold(draft, kindOfCareOf);
  const themes =
    draft.themes.length > 0 ? draft.themes : inAllTold(draft, themesOf).themes.filter((id) => id !== 'other');
  const wishes = draft.wishes ?? inAllTold(draft, wishesSaid);
  return {
    ...draft,
    lines: when === undefined ? draft.lines : { ...draft.lines, when },
    ...(care !== undefined && { care }),
    themes: [...themes],
    ...(wishes.length > 0 && { wishes: [...wishes] }),
  };
}
