import { nameOf } from '../choices.js';
import { type Step, unclear } from '../step.js';
import { backToCard, cardAsItWas } from './card.js';

export const care: Step = {
  id: 'care',
  place: 'step.about',
  ask: (_draft, { say }) => ({ ask: say('about.ask') }),
  take({ one }, draft) {
    if (one === 'reply.dontknow') return cardAsItWas(draft);
    return one?.startsWith('care.') ? backToCard({ ...draft, care: nameOf(one) }) : unclear;
  },
  skip: (draft) => cardAsItWas(draft),
};
