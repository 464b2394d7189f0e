import { inParts } from '../in-parts.js';
import { backToCard, cardAsItWas } from './card.js';
import type { Draft } from '../draft.js';
import type { Step } from '../step.js';

/** More is told before the summary is confirmed: it joins the story, and what was corrected stays. */
export function withMoreStory(draft: Draft, text: string): Draft {
  const { event = '' } = draft;
  // What happened was told before this, and stands before it.
  const before = event === '' ? draft : { ...draft, story: [...draft.story, event], event: '' };
  const told = { ...before, story: [...before.story, ...inParts(text)] };
  const { what } = draft.lines;
  return what === undefined ? told : { ...told, lines: { ...told.lines, what: `${what} ${text}`.trim() } };
}

export const cardAdd: Step = {
  id: 'card-add',
  place: 'step.summary',
  ask: (_draft, { say }) => ({ ask: say('back.add'), tells: true }),
  take: ({ text }, draft) => backToCard(withMoreStory(draft, text)),
  skip: (draft) => cardAsItWas(draft),
};
