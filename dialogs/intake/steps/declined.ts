import { tellsSomething } from '../choices.js';
import { between, type Step, taken, unclear } from '../step.js';
import { beginsWithStory } from './start.js';

/** The person did not agree to storing: nothing is kept. Whoever tells something after all is asked again. */
export const declined: Step = {
  id: 'declined',
  place: 'step.privacy',
  ask: (_draft, { say }) => ({ ask: say('privacy.no_off'), alsoTaken: ['reply.no'] }),
  take({ one, text }, draft, { say }) {
    if (one === 'reply.tell') return taken(draft);
    if (one === 'reply.no') return between(draft, 'paused');
    return tellsSomething(text) ? taken(beginsWithStory(draft, text), undefined, say('story.read')) : unclear;
  },
  safest: (draft) => taken(draft, 'start'),
};
