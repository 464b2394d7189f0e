import { type Step, taken } from '../step.js';

export const routeFormal: Step = {
  id: 'route-formal',
  place: 'step.routes',
  // Three bubbles are a full turn; the offer of a text to copy follows on *go on*.
  ask: (_draft, { say, option, settings: { organisation, formalLink } }) => ({
    ask: say('route.formal', { org: organisation, formal_link: formalLink }),
    options: [option('reply.go_on')],
  }),
  take: (_reply, draft) => taken(draft, 'formal-text'),
};
