import { tellsSomething } from '../choices.js';
import { backAside, resume, type Step, taken } from '../step.js';
import { added } from './add.js';

/** The end, until something is typed again. */
export const bye: Step = {
  id: 'bye',
  place: 'step.close',
  ask: (_draft, { say }) => ({ ask: say('close.bye') }),
  take({ text }, draft) {
    if (!draft.closed) return resume;
    return tellsSomething(text) ? added(draft, text) : taken(draft, 'back');
  },
  skip: (draft) => (draft.closed ? taken(draft, 'back') : backAside(draft)),
};
