import { withMediation } from '../peers.js';
import { type Step, taken } from '../step.js';

export const medRewrite: Step = {
  id: 'med-rewrite',
  place: 'step.mediation',
  aboutPeople: true,
  ask: (_draft, { say }) => ({ ask: say('med.rewrite'), tells: true, forAnother: true }),
  take: ({ text }, draft) => taken(withMediation(draft, { text: text.slice(0, 2_000) }), 'med-text'),
  skip: (draft) => taken(draft, 'med-text'),
};
