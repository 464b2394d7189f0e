import { textForCouncil } from '../forward-text.js';
import { isWithCouncil } from '../not-passed-on.js';
import { afterRoute } from '../routes.js';
import { type Step, taken, unclear } from '../step.js';

export const routeCouncil: Step = {
  id: 'route-council',
  place: 'step.routes',
  ask: (_draft, { say, settings: { organisation } }) => ({
    lead: [say('route.council', { org: organisation })],
    ask: say('confirm.route'),
  }),
  take({ one }, draft, around) {
    if (one === 'reply.yes') {
      // What the council already has is shown as it was agreed to.
      const agreed = isWithCouncil(around.standing) ? draft.forward : undefined;
      const forward = agreed ?? textForCouncil(draft, around);
      // Only a theme or a kind of help is no text to pass on yet.
      return forward.text === '' ? taken(draft, 'add') : taken({ ...draft, forward }, 'forward');
    }
    return one === 'reply.no' || one === 'reply.later' ? taken(draft, afterRoute(draft)) : unclear;
  },
  skip: (draft) => taken(draft, afterRoute(draft)),
};
