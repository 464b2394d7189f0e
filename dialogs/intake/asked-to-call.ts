import { askingPeople, isAboutPeople, isHeld } from './asking-people.js';
import { isWithSomebody, wanting } from './peers.js';
import { callAsked } from './reach.js';
import { type Outcome, type Taken, taken } from './step.js';
import type { Open } from './turn.js';

/** Not where people are asked for already, nor where such words answer the question or are meant for others. */
const mayCall = ({ draft, question, around: { help, staffing } }: Open, text: string): boolean =>
  staffing.peers !== 'none' &&
  !isAboutPeople(draft.at) &&
  question.forAnother !== true &&
  question.answeredBy?.test(text) !== true &&
  help.callback?.state !== 'open' &&
  !isWithSomebody(help) &&
  !isHeld(draft);

/**
 * *Bel mij op 06-12345678*, in the middle of something else: a call is offered, and a yes makes it a promise.
 *
 * @returns `undefined` when that is not what is said, or where it is no request.
 */
export function askedToCall(open: Open, text: string): Taken | undefined {
  const call = callAsked(text);
  if (call?.isAll !== true || !mayCall(open, text)) return undefined;
  const { draft } = wanting(askingPeople(open.draft), 'call');
  const next = { ...draft, callback: { way: 'call', how: call.how, again: false } } as const;
  return taken(next, draft.kept ? 'cb-offer' : 'keep-first');
}

/** Whoever asks it in a story reads that nobody calls yet, and what makes somebody call. */
export function withoutCall(outcome: Outcome, open: Open, text: string): Outcome {
  if (outcome.kind !== 'taken' || callAsked(text) === undefined || !mayCall(open, text)) return outcome;
  return { ...outcome, says: [...outcome.says, open.around.say('cb.ask_first')] };
}
