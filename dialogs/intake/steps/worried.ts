import { between, type Step, taken, unclear } from '../step.js';

export const worried: Step = {
  id: 'worried',
  place: 'step.who',
  ask: (_draft, { say }) => ({ ask: say('who.worried') }),
  take({ one }, draft) {
    if (one === 'reply.yes') return taken({ ...draft, goesOn: true });
    return one === 'reply.no' ? between(draft, 'paused') : unclear;
  },
  safest: (draft) => taken({ ...draft, goesOn: true }),
};
