import { backAside, between, resume, type Step } from '../step.js';

/** You are welcome; and does the talk go on? */
export const thanked: Step = {
  id: 'thanked',
  place: 'step.start',
  between: true,
  ask: (_draft, { say }) => ({ ask: say('x.thanks') }),
  take({ one }, draft) {
    if (one === 'reply.yes') return backAside(draft);
    return one === 'reply.later' ? between(draft, 'paused') : resume;
  },
  skip: (draft) => backAside(draft),
};
