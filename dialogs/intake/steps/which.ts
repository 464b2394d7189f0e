import { nameOf, tellsSomething } from '../choices.js';
import { cardLines, type CardLine, type Draft, type OwnLine } from '../draft.js';
import { type Around, between, type Outcome, type Step, taken, unclear } from '../step.js';
import { filledLines, ownWords } from '../summary.js';
import { withProposals } from '../proposals.js';
import type { StepId } from '../step-ids.js';
import { backMended, backToCard, cardAsItWas, tooEarly } from './card.js';
import { corrected as correctedBy } from '../correction.js';

/** Theme, kind of help and wish can always be filled in, and of the other lines those that say something. */
export const which: Step = {
  id: 'which',
  place: 'step.summary',
  ask(draft, around) {
    const ask = around.say('sum.which');
    const always: readonly CardLine[] = ['care', 'theme', 'wish'];
    const lines = [...filledLines(draft, around), ...always];
    const options = ask.replies.filter(
      ({ id }) => id === 'reply.start_over' || lines.some((line) => line === nameOf(id)),
    );
    return { ask, options, alsoTaken: ['reply.changed_mind', ...tooEarly] };
  },
  take({ one, text }, draft, around): Outcome {
    if (one === 'reply.start_over') return between(draft, 'restart');
    if (one === 'reply.changed_mind') return cardAsItWas(draft);
    const line = one && cardLines.find((known) => known === nameOf(one));
    if (!line) return one === undefined && tellsSomething(text) ? toldOn(text, draft, around) : unclear;
    if (line === 'care') return taken({ ...draft, editing: line }, line);
    if (line === 'theme') return taken({ ...draft, editing: line }, themeQuestion(draft, around.now));
    if (draft.correction !== undefined)
      return backMended(draft, corrected(draft, line, draft.correction), 'corrected', false);
    return taken({ ...draft, editing: line }, line === 'wish' ? 'wish' : 'edit');
  },
  // A correction that found no line is not lost: it joins what happened.
  safest: (draft) =>
    draft.correction === undefined
      ? cardAsItWas(draft)
      : backToCard(corrected(draft, 'what', draft.correction), 'corrected'),
};

/** Somebody who tells on instead of choosing is asked which line it is about once; then it joins what happened. */
function toldOn(text: string, draft: Draft, around: Around): Outcome {
  const fixed = correctedBy(text, draft, around);
  if (draft.correction === undefined)
    return fixed ? backMended(draft, fixed, 'corrected') : taken({ ...draft, correction: text }, 'which');
  if (fixed) return backMended(draft, corrected(fixed, 'what', draft.correction), 'corrected', false);
  return backMended(draft, corrected(draft, 'what', `${draft.correction} ${text}`), 'corrected', false);
}

/** What was proposed is asked about; what the person chose is chosen anew. */
const themeQuestion = (draft: Draft, now: Date): StepId =>
  draft.themes.length === 0 && withProposals(draft, now).themes.length > 0 ? 'theme-guess' : 'theme';

/** The old words stay beside the correction: which of them to leave out is for the person to say. */
function corrected(draft: Draft, line: OwnLine | 'wish', correction: string): Draft {
  if (line === 'wish')
    return { ...draft, ownWish: [draft.ownWish?.replace(/[.]$/, ''), correction].filter(Boolean).join(', ') };
  const words = `${ownWords(draft, line)} ${correction}`.trim();
  return { ...draft, lines: { ...draft.lines, [line]: words } };
}
