import { numbered, piecesChosen } from '../choices.js';
import type { Draft } from '../draft.js';
import { piecesOf, withoutNames, withPiecesMarked } from '../forward-text.js';
import { notPassedOn } from '../not-passed-on.js';
import { type Around, type Outcome, type Step, taken, unclear } from '../step.js';

/** What is left is shown again, with a mark for what is gone; when nothing is left, nothing is passed on. */
function struck(draft: Draft, pieces: readonly string[], around: Around): Outcome {
  const left = withPiecesMarked(draft.forward?.text ?? '', pieces);
  if (left === '') return notPassedOn(draft, around);
  return taken({ ...draft, forward: withoutNames(left, around.anonymiser, draft.forward) }, 'forward');
}

export const forwardStrike: Step = {
  id: 'forward-strike',
  place: 'step.forward',
  ask: ({ forward }, { say }) => ({
    ask: say('fwd.strike'),
    options: numbered(piecesOf(forward?.text ?? '')),
    alsoTaken: ['reply.changed_mind'],
  }),
  take({ ids, rest, text }, draft, around) {
    if (ids.includes('reply.changed_mind')) return taken(draft, 'forward');
    const whole = draft.forward?.text ?? '';
    const typed = [text, ...rest].map((words) => words.trim()).filter((words) => /[\p{L}\p{N}]/u.test(words));
    const found = typed.flatMap((words) => asWritten(words, whole));
    const chosen = ids.length > 0 ? piecesChosen(ids, piecesOf(whole)) : found;
    return chosen.length === 0 ? unclear : struck(draft, chosen, around);
  },
  skip: (draft) => taken(draft, 'forward'),
};

/** Typed words as they stand in the text, whatever the capitals. */
function asWritten(words: string, whole: string): readonly string[] {
  const at = whole.toLowerCase().indexOf(words.toLowerCase());
  return at < 0 ? [] : [whole.slice(at, at + words.length)];
}
