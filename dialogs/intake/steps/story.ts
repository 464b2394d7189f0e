import { beginsWithPraise } from '../positive-start.js';
import { inParts } from '../in-parts.js';
import { type Step, taken } from '../step.js';

export const story: Step = {
  id: 'story',
  place: 'step.story',
  ask: (_draft, { say }) => ({ ask: say('story.ask'), short: say('again.story.ask'), tells: true }),
  take: ({ text }, draft) =>
    taken(beginsWithPraise(draft, text) ?? { ...draft, story: [...draft.story, ...inParts(text)] }),
};
