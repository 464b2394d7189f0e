import { whoToTalkToNow } from '../choices.js';
import type { Draft } from '../draft.js';
import { laterChosen, laterOptions, nobodyNow } from '../later-help.js';
import { isLookedFor, wanting } from '../peers.js';
import { goOnFrom, notChosen } from '../routes.js';
import { type Around, type Outcome, type Question, type Reply, type Step, taken, unclear } from '../step.js';

type Peers = Around['staffing']['peers'];

/** Explained, and answered truthfully: a volunteer is there, or later, or not at all. */
const asks: Readonly<Record<Peers, (draft: Draft, around: Around) => Question>> = {
  live: (_draft, { say }) => ({ lead: [say('route.peer')], ask: say('confirm.route') }),
  later: (_draft, around) => ({
    lead: [around.say('route.peer')],
    ask: nobodyNow(around),
    options: laterOptions(around),
    alsoTaken: ['reply.never_mind', 'reply.later'],
  }),
  // Three bubbles are a full turn; what else there is to choose follows on *go on*.
  none: (draft, around) => ({
    lead: [around.say('route.peer'), around.say('route.peer_off')],
    ask: whoToTalkToNow(draft, around),
    options: [around.option('reply.go_on')],
  }),
};

/** Not now: it stays among what can be chosen. */
const notNow = (draft: Draft): Outcome => goOnFrom(notChosen('peer', draft));

const takes: Readonly<Record<Peers, (reply: Reply, draft: Draft, around: Around) => Outcome>> = {
  live({ one }, draft, { help }) {
    if (one === 'reply.yes') {
      if (isLookedFor(help)) return taken(draft, 'waiting');
      const { draft: next, at } = wanting({ ...draft, cameFrom: undefined }, 'peer');
      return taken(next, at);
    }
    return one === 'reply.later' || one === 'reply.no' ? notNow(draft) : unclear;
  },
  later({ one }, draft) {
    if (one === 'reply.later' || one === 'reply.no' || one === 'reply.never_mind') return notNow(draft);
    return laterChosen({ ...draft, cameFrom: undefined }, one) ?? unclear;
  },
  none: (_reply, draft) => goOnFrom(draft),
};

export const routePeer: Step = {
  id: 'route-peer',
  place: 'step.routes',
  ask: (draft, around) => asks[around.staffing.peers](draft, around),
  take: (reply, draft, around) => takes[around.staffing.peers](reply, draft, around),
  skip: (draft, { staffing }) => (staffing.peers === 'none' ? goOnFrom(draft) : notNow(draft)),
};
