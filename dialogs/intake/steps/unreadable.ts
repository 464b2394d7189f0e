import { backAside, resume, type Step } from '../step.js';

/** Twice in a row nothing that can be read. */
export const unreadable: Step = {
  id: 'unreadable',
  place: 'step.start',
  between: true,
  ask: (_draft, { say }) => ({ ask: say('x.gibberish2') }),
  take: ({ one }, draft) => (one === 'reply.again' ? backAside(draft) : resume),
  skip: (draft) => backAside(draft),
};
