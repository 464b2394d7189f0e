import { afterRoute } from '../routes.js';
import { type Step, taken, unclear } from '../step.js';
import { summaryCard } from '../summary.js';

export const formalText: Step = {
  id: 'formal-text',
  place: 'step.routes',
  ask: (_draft, { say }) => ({ ask: say('route.formaltext'), alsoTaken: ['reply.yes'] }),
  take({ one }, draft, around) {
    if (one === 'reply.show_text' || one === 'reply.yes')
      return taken(draft, afterRoute(draft), summaryCard(draft, around));
    return one === 'reply.no' ? taken(draft, afterRoute(draft)) : unclear;
  },
  skip: (draft) => taken(draft, afterRoute(draft)),
};
