import type { Said } from '../../../services/domain/text-catalogue.js';
import { wishLimit } from '../../../services/understanding/story/wish-limits.js';
import { nameOf, picksOf } from '../choices.js';
import { storyAck } from './probe.js';
import type { Draft } from '../draft.js';
import { type Around, type Outcome, type Step, taken } from '../step.js';

export const wish: Step = {
  id: 'wish',
  place: 'step.wish',
  ask: (draft, around) => ({
    // Of a story that tells everything nothing is asked, and it is acknowledged all the same.
    lead: draft.wishes === undefined ? storyAck(draft, around) : [],
    ask: around.say('wish.ask'),
    alsoTaken: ['reply.dontknow'],
  }),
  take(reply, draft, around) {
    if (reply.one === 'reply.dontknow') return wished(draft, ['unknown'], undefined);
    const own = reply.rest.length > 0 ? reply.rest.join(', ') : undefined;
    const says = honestAbout(own ?? '', around);
    return wished(draft, picksOf(reply, 9, 'wish.unknown').map(nameOf), own, says);
  },
  // What was wished before stays.
  skip: (draft) => wished(draft, draft.wishes ?? [], draft.ownWish),
};

/** What nobody here can give is written down, and not promised (script §5). */
function honestAbout(words: string, { say }: Around): readonly Said[] {
  const limit = wishLimit(words);
  return limit === undefined ? [] : [say(limit === 'judge' ? 'wish.judge' : 'wish.cannot')];
}

/** Chosen from the card, it goes back there; what depends on it may be asked first. */
function wished(
  draft: Draft,
  wishes: readonly string[],
  ownWish: string | undefined,
  says: readonly Said[] = [],
): Outcome {
  const answered: Draft = { ...draft, wishes: [...wishes], ownWish };
  if (draft.editing !== 'wish') return taken(answered, undefined, ...says);
  return taken(
    { ...answered, editing: undefined, correction: undefined, card: 'changed' },
    undefined,
    ...says,
  );
}
