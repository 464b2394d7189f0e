import type { Draft } from '../draft.js';
import { type Step, type Taken, taken } from '../step.js';
import { withMoreStory } from './card-add.js';

/** What is added later joins the story, and is an addition as long as nobody was asked to pass it on. */
export const withAddition = (draft: Draft, text: string): Draft => ({
  ...withMoreStory(draft, text),
  addition: [draft.addition, text].filter(Boolean).join('\n'),
});

/** Whether it may be passed on is asked apart. */
export const added = (draft: Draft, text: string): Taken => taken(withAddition(draft, text), 'add-forward');

export const add: Step = {
  id: 'add',
  place: 'step.back',
  ask: (_draft, { say }) => ({ ask: say('back.add'), tells: true }),
  take: ({ text }, draft) => added(draft, text),
  skip: (draft) => taken(draft, 'back'),
};
