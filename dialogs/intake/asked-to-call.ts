import { askingPeople, isAboutPeople, isHeld } from './asking-people.js';
import { isWithSomebody, wanting } from './peers.js';
import { callAsked } from './reach.js';
import { type Outcome, type Taken, taken } from './step.js';
import type { Open } from './turn.js';

const mayCall = ({ draft, around: { help, staffing } }: Open): boolean =>
  staffing.peers !== 'none' && help.callback?.state !== 'open' && !isWithSomebody(help) && !isHeld(draft);

/**
 * *Bel mij op 06-12345678*, in the middle of something else: a call is offered, and a yes makes it a promise.
 *
 * @returns `undefined` when that is not what is said, or where people are asked for already.
 */
export function askedToCall(open: Open, text: string): Taken | undefined {
  const call = callAsked(text);
  if (call?.isAll !== true || !mayCall(open) || isAboutPeople(open.draft.at)) return undefined;
  const { draft } = wanting(askingPeople(open.draft), 'call');
  const next = { ...draft, callback: { way: 'call', how: call.how, again: false } } as const;
  return taken(next, draft.kept ? 'cb-offer' : 'keep-first');
}

/** Whoever asks it in a story reads that nobody calls yet, and what makes somebody call. */
export function withoutCall(outcome: Outcome, open: Open, text: string): Outcome {
  if (outcome.kind !== 'taken' || isAboutPeople(open.draft.at)) return outcome;
  if (callAsked(text) === undefined || !mayCall(open)) return outcome;
  return { ...outcome, says: [...outcome.says, open.around.say('cb.ask_first')] };
}
