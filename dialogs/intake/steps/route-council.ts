import { textForCouncil } from '../forward-text.js';
import type { Draft } from '../draft.js';
import { isWithCouncil } from '../not-passed-on.js';
import { goOnFrom, notChosen } from '../routes.js';
import { type Outcome, type Step, taken, unclear } from '../step.js';

export const routeCouncil: Step = {
  id: 'route-council',
  place: 'step.routes',
  ask: (_draft, { say, settings: { organisation } }) => ({
    lead: [say('route.council', { org: organisation })],
    ask: say('confirm.route'),
  }),
  take({ one }, draft, around) {
    if (one === 'reply.yes') {
      if (around.standing.status === 'recheck') return taken(draft, 'recheck');
      // What the council already has is shown as it was agreed to.
      const agreed = isWithCouncil(around.standing) ? draft.forward : undefined;
      const forward = agreed ?? textForCouncil(draft, around);
      // Only a theme or a kind of help is no text to pass on yet.
      if (forward.text === '') return taken(draft, 'add');
      // The whole story holds what was added to it.
      return taken({ ...draft, forward, addition: agreed && draft.addition }, 'forward');
    }
    if (one === 'reply.later') return later(draft);
    return one === 'reply.no' ? goOnFrom(draft) : unclear;
  },
  skip: later,
};

/** Not now: it stays among what can be chosen. */
function later(draft: Draft): Outcome {
  const left = notChosen('council', draft);
  return goOnFrom(left);
}
