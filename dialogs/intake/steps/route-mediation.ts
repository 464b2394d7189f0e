import { whoToTalkToNow } from '../choices.js';
import { goOnFrom } from '../routes.js';
import { type Step } from '../step.js';

/** Explained, and answered truthfully: there is no mediator yet. */
export const routeMediation: Step = {
  id: 'route-mediation',
  place: 'step.routes',
  // Three bubbles are a full turn; who to talk to now follows on *go on*.
  ask: (_draft, { say, option }) => ({
    lead: [say('route.mediation')],
    ask: say('route.mediation_off'),
    options: [option('reply.go_on')],
  }),
  take: (_reply, draft, around) =>
    goOnFrom(draft, ...(draft.routesAhead.length > 0 ? [] : [whoToTalkToNow(draft, around)])),
};
