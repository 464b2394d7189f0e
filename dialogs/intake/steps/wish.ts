import { nameOf, picksOf } from '../choices.js';
import { storyAck } from './probe.js';
import type { Draft } from '../draft.js';
import { type Outcome, type Step, taken } from '../step.js';

export const wish: Step = {
  id: 'wish',
  place: 'step.wish',
  ask: (draft, around) => ({
    // Of a story that tells everything nothing is asked, and it is acknowledged all the same.
    lead: draft.wishes === undefined ? storyAck(draft, around) : [],
    ask: around.say('wish.ask'),
    alsoTaken: ['reply.dontknow'],
  }),
  take(reply, draft) {
    if (reply.one === 'reply.dontknow') return wished(draft, ['unknown'], undefined);
    const own = reply.rest.length > 0 ? reply.rest.join(', ') : undefined;
    return wished(draft, picksOf(reply, 9, 'wish.unknown').map(nameOf), own);
  },
  // What was wished before stays.
  skip: (draft) => wished(draft, draft.wishes ?? [], draft.ownWish),
};

/** Chosen from the card, it goes back there; what depends on it may be asked first. */
function wished(draft: Draft, wishes: readonly string[], ownWish: string | undefined): Outcome {
  const answered: Draft = { ...draft, wishes: [...wishes], ownWish };
  if (draft.editing !== 'wish') return taken(answered);
  return taken({ ...answered, editing: undefined, correction: undefined, card: 'changed' });
}
