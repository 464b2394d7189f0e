import { tellsSomething } from '../choices.js';
import { corrected } from '../correction.js';
import { type Draft, ownLines } from '../draft.js';
import { act, type Outcome, type Question, type Step, type Taken, taken, unclear } from '../step.js';
import { withProposals } from '../proposals.js';
import { afterSummary } from '../routes.js';
import { ownWords, summaryCard } from '../summary.js';

/** After so many rounds that did not put it right we leave the person's own words (script §6). */
const roundsAtMost = 3;

/** They come when this is confirmed; chosen too early they are no part of the story. */
export const tooEarly = [
  'reply.send',
  'reply.have_code',
  'reply.route_peer',
  'reply.route_council',
  'reply.route_adviser',
] as const;

/** The summary as a card. It is the person's to confirm; nothing happens before that. */
export const card: Step = {
  id: 'card',
  place: 'step.summary',
  ask(draft, around): Question {
    const lines = summaryCard(draft, around);
    const { say } = around;
    if (draft.rounds >= roundsAtMost)
      return { lead: [lines], ask: say('sum.thirdfix'), alsoTaken: ['reply.no', 'reply.add', ...tooEarly] };
    if (draft.card === 'changed')
      return { lead: [lines], ask: say('sum.changed'), alsoTaken: ['reply.no', ...tooEarly] };
    if (draft.card === 'corrected')
      return { lead: [lines], ask: say('sum.freefix'), alsoTaken: ['reply.no', ...tooEarly] };
    return {
      lead: [say('sum.intro')],
      ask: lines,
      short: say('sum.intro'),
      alsoTaken: ['reply.no', ...tooEarly],
    };
  },
  take({ one, text }, draft, around): Outcome {
    if (one === 'reply.yes') return confirmed(withProposals(draft, around.now));
    if (one === 'reply.fix' || one === 'reply.no') return taken(draft, 'which');
    if (one === 'reply.add') return taken(draft, 'card-add');
    if (tooEarly.some((reply) => reply === one)) return unclear;
    const fixed = corrected(text, draft, around);
    if (fixed) return backMended(draft, fixed, 'corrected');
    // Which line it is about is asked.
    return tellsSomething(text) ? taken({ ...draft, correction: text }, 'which') : unclear;
  },
};

function confirmed(draft: Draft): Outcome {
  return act(async (work) => {
    await work.submit();
    const ownWords = draft.rounds >= roundsAtMost && draft.lines.what === undefined;
    const done: Draft = {
      ...draft,
      wishes: draft.wishes ?? [],
      confirmed: true,
      card: ownWords ? 'own-words' : draft.card,
    };
    if ((await work.code()) !== undefined) return taken(done, 'code-shown');
    // Whoever came back with the code has it; the routes follow at once.
    await work.offer();
    return taken(done, afterSummary(done));
  });
}

/** Back to the card as it was: nothing says that something changed. */
export const cardAsItWas = (draft: Draft): Taken => backToCard(draft, 'new');

/** Back to the card, as it is now. */
export const backToCard = (draft: Draft, how: Draft['card'] = 'changed'): Taken =>
  taken({ ...draft, card: how, editing: undefined, correction: undefined }, 'card');

/**
 * Back to the card with a correction. The next one on another line says that this one succeeded; a round more is one
 * on the same line, or one for which no line was found (script §6).
 */
export function backMended(
  before: Draft,
  after: Draft,
  how: Draft['card'] = 'changed',
  foundLine = true,
): Taken {
  const mended = ownLines.filter((line) => ownWords(before, line) !== ownWords(after, line));
  const isAgain = !foundLine || mended.some((line) => before.mended?.includes(line));
  return backToCard({ ...after, mended, rounds: isAgain ? before.rounds + 1 : 1 }, how);
}
