import { type Step, taken, unclear } from '../step.js';

export const codeLost: Step = {
  id: 'code-lost',
  place: 'step.back',
  ask: (_draft, { say, settings: { publicLink } }) => ({
    ask: say('code.lost_off', { public_link: publicLink }),
  }),
  take: ({ one }, draft) => (one === 'reply.tell' ? taken(draft) : unclear),
  safest: (draft) => taken(draft, 'start'),
};
