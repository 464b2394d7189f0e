import { type Step, taken, unclear } from '../step.js';

export const info: Step = {
  id: 'info',
  place: 'step.start',
  // Three bubbles are a full turn, so the choices of the start stand under them and are not asked again.
  ask: (_draft, { say, option, settings: { organisation } }) => ({
    ask: say('start.info', { org: organisation }),
    options: [option('reply.tell'), option('reply.return'), option('reply.human')],
    short: say('start.choose'),
  }),
  take({ one }, draft) {
    if (one === 'reply.tell') return taken(draft);
    return one === 'reply.return' ? taken(draft, 'code') : unclear;
  },
  safest: (draft) => taken(draft),
};
