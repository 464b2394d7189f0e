import { isLost } from './code.js';
import { openCase } from '../open-case.js';
import { type Step, taken } from '../step.js';

export const codeBad: Step = {
  id: 'code-bad',
  place: 'step.back',
  ask: (_draft, { say }) => ({ ask: say('code.bad'), alsoTaken: ['reply.dontknow'] }),
  take({ one, text }, draft, around) {
    if (one === 'reply.again') return taken(draft, 'code');
    if (one === 'reply.tell') return taken(draft);
    return one === 'reply.dontknow' || isLost(text)
      ? taken(draft, 'code-lost')
      : openCase(text, draft, around);
  },
  skip: (draft) => taken(draft, 'code-lost'),
};
