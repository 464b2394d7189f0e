import { backAside, between, resume, type Step } from '../step.js';

/** Somebody is angry at us: would they rather talk to a person? */
export const angry: Step = {
  id: 'angry',
  place: 'step.start',
  between: true,
  ask: (_draft, { say }) => ({ ask: say('x.abusive2') }),
  take: ({ one }, draft) => (one === 'reply.later' ? between(draft, 'paused') : resume),
  skip: (draft) => backAside(draft),
};
