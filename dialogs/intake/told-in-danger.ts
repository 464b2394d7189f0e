import { findReceiptCode, withoutReceiptCode } from '../../services/domain/receipt-code.js';
import { isTold } from './crisis.js';
import { isOnlyNotSafe } from './danger-answers.js';
import type { Alarming } from '../../services/safety/signal.js';
import type { Draft } from './draft.js';
import { type Around, type Outcome, type Taken, taken } from './step.js';
import type { StepId } from './step-ids.js';
import { withAddition } from './steps/add.js';
import { withMoreStory } from './steps/card-add.js';
import { toldTexts } from './told.js';

/** Here what was told in danger is an answer; anywhere else it would become a wish, a score or a text to pass on. */
const asksForStory: ReadonlySet<StepId> = new Set([
  'start',
  'who',
  'privacy',
  'story',
  'story-more',
  'what',
  'feel',
  'child',
  'tried',
  'about-whom',
  'now',
  'card-add',
  'back',
  'add',
  'bye',
]);

export const takesStory = (at: StepId): boolean => asksForStory.has(at);

/** Here a text for the council lies before the person: it stays as it was shown. */
const aboutText: ReadonlySet<StepId> = new Set([
  'forward',
  'forward-edit',
  'forward-strike',
  'risk',
  'consent',
]);

/** What found no place as an answer is written down: with the story, and after the summary with what was added. */
export function noted({ draft, says }: Taken, held: string, { say }: Around): Taken {
  const told = draft.confirmed ? withAddition(draft, held) : withMoreStory(draft, held);
  return taken(told, draft.at, ...says, say(aboutText.has(draft.at) ? 'x.noted_apart' : 'x.noted'));
}

/**
 * What is told of danger without another card, where it is no answer: it is written down and the same is asked
 * again. A cry of one's own changes nothing and is no part of the story.
 *
 * @returns `undefined` when it is an answer to the open question, or may be one.
 */
export function toldBeside(
  outcome: Outcome,
  text: string,
  signal: Alarming,
  { draft, around }: { readonly draft: Draft; readonly around: Around },
): Taken | undefined {
  // Whatever is said to a card is for the card.
  if (draft.at.startsWith('crisis')) return undefined;
  const again = taken(draft, draft.at);
  if (isOnlyNotSafe(text)) return again;
  if (isTold(text, signal)) return outcome.kind === 'unclear' ? noted(again, text, around) : undefined;
  return outcome.kind === 'unclear' || takesStory(draft.at) ? undefined : again;
}

/** Words that came with a receipt code are told in the case that it opened, if they are not there yet. */
export function toldWithCode(next: Taken, held: string, around: Around): Taken {
  const isKept = toldTexts(next.draft).some((text) => held.includes(text));
  return isKept || findReceiptCode(held).kind === 'none'
    ? next
    : noted(next, withoutReceiptCode(held), around);
}
