import { type Step, taken } from '../step.js';

/** What the other did that helped: that is what others can learn from. */
export const goodHow: Step = {
  id: 'good-how',
  place: 'step.followup',
  ask: (_draft, { say }) => ({ ask: say('good.how'), alsoTaken: ['reply.done'], tells: true }),
  take: ({ one, text }, draft) => taken({ ...draft, goodHow: one === 'reply.done' ? '' : text }),
  skip: (draft, { say }) => taken({ goodHow: '', ...draft }, undefined, say('probe.skipok')),
};
