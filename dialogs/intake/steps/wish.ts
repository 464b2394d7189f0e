import type { OptionId } from '../../../services/domain/text-catalogue.js';
import { nameOf, picksOf, without } from '../choices.js';
import type { Draft } from '../draft.js';
import { type Outcome, type Step, taken } from '../step.js';

export const wish: Step = {
  id: 'wish',
  place: 'step.wish',
  ask({ picked }, { say }) {
    const ask = say('wish.ask');
    return { ask, options: without(ask.replies, picked), alsoTaken: ['reply.dontknow'] };
  },
  take(reply, draft, { say }) {
    if (reply.one === 'reply.dontknow') return wished(draft, ['unknown'], undefined);
    const { picked, complete } = picksOf(reply, draft.picked, { most: 9, alone: ['wish.unknown'] });
    const ownWish = reply.rest.length === 0 ? draft.ownWish : reply.rest.join(', ');
    // A wish in own words is an answer by itself.
    if (!complete && reply.rest.length === 0)
      return taken({ ...draft, picked: [...picked] }, 'wish', say('x.noted'));
    const wishes = picked.map(nameOf);
    const own = reply.rest.length > 0 || wishes.length === 0 ? ownWish : undefined;
    return wished(draft, wishes, own);
  },
  // What was wished before stays.
  skip: (draft) =>
    wished(draft, draft.wishes ?? (draft.picked as readonly OptionId[]).map(nameOf), draft.ownWish),
};

/** Chosen from the card, it goes back there; what depends on it may be asked first. */
function wished(draft: Draft, wishes: readonly string[], ownWish: string | undefined): Outcome {
  const answered: Draft = { ...draft, picked: [], wishes: [...wishes], ownWish };
  if (draft.editing !== 'wish') return taken(answered);
  return taken({ ...answered, editing: undefined, correction: undefined, card: 'changed' });
}
