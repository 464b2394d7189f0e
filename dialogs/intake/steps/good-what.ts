import { type Step, taken } from '../step.js';

/** Somebody came with something good. */
export const goodWhat: Step = {
  id: 'good-what',
  place: 'step.story',
  ask: (_draft, { say }) => ({ ask: say('good.ask'), tells: true }),
  take: ({ text }, draft) => taken({ ...draft, lines: { ...draft.lines, good: text } }),
};
