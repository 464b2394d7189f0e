import { whoToTalkToNow } from '../choices.js';
import { between, type Step, taken, unclear } from '../step.js';

export const young: Step = {
  id: 'young',
  place: 'step.who',
  ask: (draft, around) => ({
    ask: around.say('who.under12', { praat_nu: whoToTalkToNow(draft, around).bubbles.join(' ') }),
  }),
  take({ one }, draft) {
    if (one === 'reply.yes') return taken({ ...draft, goesOn: true });
    return one === 'reply.no' ? between(draft, 'paused') : unclear;
  },
  safest: (draft) => taken({ ...draft, goesOn: true }),
};
