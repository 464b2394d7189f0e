import { type Step, taken, unclear } from '../step.js';

/** The person did not agree to storing: nothing is kept, and everything can still be told. */
export const declined: Step = {
  id: 'declined',
  place: 'step.privacy',
  ask: (_draft, { say }) => ({ ask: say('privacy.no_off') }),
  take: ({ one }, draft) => (one === 'reply.tell' ? taken(draft) : unclear),
};
