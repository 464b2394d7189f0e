import { comeBack } from '../came-from.js';
import type { Draft } from '../draft.js';
import { isLookedFor, withPeer } from '../peers.js';
import { type Around, type Step, type Taken, taken, unclear } from '../step.js';

/** Nobody calls, and the search goes on, if it still does. */
function rather(draft: Draft, { help }: Around): Taken {
  const waits = withPeer({ ...draft, want: 'peer', callback: undefined }, { answered: true });
  return isLookedFor(help) ? taken(waits, 'waiting') : comeBack(waits);
}

/** Somebody who waits typed a telephone number: a call is a yes of its own. */
export const cbOffer: Step = {
  id: 'cb-offer',
  place: 'step.callback',
  aboutPeople: true,
  ask: ({ callback }, { say, date, staffing }) => ({
    ask: say('cb.offer', { how: callback?.how ?? '', callback_by: date(staffing.callbackBy) }),
    alsoTaken: ['reply.never_mind', 'reply.wait', 'reply.call_back'],
  }),
  take({ one }, draft, around) {
    if (one === 'reply.yes' || one === 'reply.call_back') return taken(draft, 'cb-when');
    return one === undefined ? unclear : rather(draft, around);
  },
  skip: rather,
};
