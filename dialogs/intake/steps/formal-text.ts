import { tellsOfMunicipalDecision } from '../../../services/understanding/story/municipal-decision.js';
import { allTold } from '../told.js';
import { goOnFrom } from '../routes.js';
import { type Step, unclear } from '../step.js';
import { summaryCard } from '../summary.js';

export const formalText: Step = {
  id: 'formal-text',
  place: 'step.routes',
  ask: (draft, { say }) => ({
    lead: tellsOfMunicipalDecision(allTold(draft)) ? [say('route.decision')] : [],
    ask: say('route.formaltext'),
    alsoTaken: ['reply.yes'],
  }),
  take({ one }, draft, around) {
    if (one === 'reply.show_text' || one === 'reply.yes') return goOnFrom(draft, summaryCard(draft, around));
    return one === 'reply.no' ? goOnFrom(draft) : unclear;
  },
  skip: (draft) => goOnFrom(draft),
};
