import { goOnFrom } from '../routes.js';
import { type Step } from '../step.js';

export const routeAdviser: Step = {
  id: 'route-adviser',
  place: 'step.routes',
  // Three bubbles are a full turn, and there is nothing to agree to: calling is up to the person.
  ask: (_draft, { say, option, settings: { organisation } }) => ({
    ask: say('route.adviser', { org: organisation }),
    options: [option('reply.go_on')],
  }),
  take: (_reply, draft) => goOnFrom(draft),
};
