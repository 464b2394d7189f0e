import { type Step, taken } from '../step.js';

/** Asked only of someone who wishes that something changes (script §0.2). */
export const small: Step = {
  id: 'small',
  place: 'step.wish',
  ask: (_draft, { say }) => ({ ask: say('wish.small'), tells: true }),
  take: ({ text }, draft) => taken({ ...draft, lines: { ...draft.lines, small: text } }),
  skip: (draft) => taken({ ...draft, lines: { small: '', ...draft.lines } }),
};
