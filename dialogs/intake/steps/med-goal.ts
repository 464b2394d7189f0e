import { withMediation } from '../peers.js';
import { type Step, taken } from '../step.js';

export const medGoal: Step = {
  id: 'med-goal',
  place: 'step.mediation',
  ask: (_draft, { say }) => ({ ask: say('med.goal'), tells: true }),
  take: ({ text }, draft) => taken(withMediation(draft, { goal: text.slice(0, 2_000) }), 'med-contact'),
  skip: (draft) => taken(withMediation(draft, { goal: '' }), 'med-contact'),
};
