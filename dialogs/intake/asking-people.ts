import { leaving } from './came-from.js';
import type { Draft } from './draft.js';
import { steps } from './steps/all-steps.js';
import type { StepId } from './step-ids.js';

const aboutPeople: ReadonlySet<StepId> = new Set([
  'keep-first',
  'peer-share',
  'peer-pref',
  'waiting',
  'wait-over',
  'later',
  'cb-how',
  'cb-when',
  'cb-safe',
  'cb-failed',
  'cb-late',
  'message',
  'chatting',
  'chat-menu',
  'chat-other',
  'chat-idle',
  'may-join',
  'chat-end',
  'med-text',
  'med-rewrite',
  'med-planned',
  'med-after',
]);

/** What must not be left with half an answer: the numbers to call, and what cannot be undone. */
export const isHeld = ({ at }: Draft): boolean =>
  at.startsWith('crisis') || at === 'erase' || at === 'withdraw' || at === 'restart';

/** The question that is open is left for one about people, and comes back after it. */
export function askingPeople(draft: Draft): Draft {
  const { at, aside } = draft;
  if (at.startsWith('crisis')) return leaving(draft, 'crisis-resume', aside);
  const open = steps[at].between === true ? (aside ?? at) : at;
  return aboutPeople.has(open) ? { ...draft, aside: undefined, unclear: 0 } : leaving(draft, open);
}
