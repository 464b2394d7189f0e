import { leaving } from './came-from.js';
import type { Draft } from './draft.js';
import type { StepId } from './step-ids.js';
import { steps } from './steps/all-steps.js';

export const isAboutPeople = (at: StepId): boolean => steps[at].aboutPeople === true;

/** What must not be left with half an answer: the numbers to call, and what cannot be undone. */
export const isHeld = ({ at }: Draft): boolean =>
  at.startsWith('crisis') || at === 'erase' || at === 'withdraw' || at === 'restart';

/** The question that is open is left for one about people, and comes back after it. */
export function askingPeople(draft: Draft): Draft {
  const { at, aside } = draft;
  if (at.startsWith('crisis')) return leaving(draft, 'crisis-resume', aside);
  const open = steps[at].between === true ? (aside ?? at) : at;
  return isAboutPeople(open) ? { ...draft, aside: undefined, unclear: 0 } : leaving(draft, open);
}
