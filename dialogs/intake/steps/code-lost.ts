import { type Step, taken, unclear } from '../step.js';

export const codeLost: Step = {
  id: 'code-lost',
  place: 'step.back',
  ask: (_draft, { say, settings: { publicLink }, staffing }) => ({
    ask: say(staffing.peers === 'none' ? 'code.lost_off' : 'code.lost', { public_link: publicLink }),
  }),
  take: ({ one }, draft) => (one === 'reply.tell' ? taken(draft) : unclear),
  safest: (draft) => taken(draft, 'start'),
};
