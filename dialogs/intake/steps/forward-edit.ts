import { withoutNames } from '../forward-text.js';
import { type Step, taken } from '../step.js';

export const forwardEdit: Step = {
  id: 'forward-edit',
  place: 'step.forward',
  ask: (_draft, { say }) => ({ ask: say('fwd.edit'), tells: true, forAnother: true }),
  take: ({ one, text }, draft, { anonymiser }) =>
    one === 'reply.changed_mind'
      ? taken(draft, 'forward')
      : taken({ ...draft, forward: withoutNames(text, anonymiser) }, 'forward'),
  skip: (draft) => taken(draft, 'forward'),
};
