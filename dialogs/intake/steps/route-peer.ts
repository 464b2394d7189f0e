import { whoToTalkToNow } from '../choices.js';
import { goOnFrom } from '../routes.js';
import { type Step } from '../step.js';

/** Explained, and answered truthfully: nobody can pick up yet, so who can be talked to now is named. */
export const routePeer: Step = {
  id: 'route-peer',
  place: 'step.routes',
  // Three bubbles are a full turn; what else there is to choose follows on *go on*.
  ask: (draft, around) => ({
    lead: [around.say('route.peer'), around.say('route.peer_off')],
    ask: whoToTalkToNow(draft, around),
    options: [around.option('reply.go_on')],
  }),
  take: (_reply, draft) => goOnFrom(draft),
};
