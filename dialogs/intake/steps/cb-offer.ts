import { comeBack } from '../came-from.js';
import type { Draft } from '../draft.js';
import { codeFirst, isLookedFor, withPeer } from '../peers.js';
import { type Around, type Step, type Taken, taken, unclear } from '../step.js';

/** Nobody calls, and the search goes on, if it still does. */
function rather(draft: Draft, { help }: Around): Taken {
  const waits = withPeer({ ...draft, want: 'peer', callback: undefined }, { answered: true });
  return isLookedFor(help) ? taken(waits, 'waiting') : comeBack(waits);
}

/** Somebody typed a telephone number to be called on: a call is a yes of its own. */
export const cbOffer: Step = {
  id: 'cb-offer',
  place: 'step.callback',
  aboutPeople: true,
  ask(draft, around) {
    const { say, date, staffing, help } = around;
    const values = { how: draft.callback?.how ?? '', callback_by: date(staffing.callbackBy) };
    // Whoever waits has the code already.
    const asked = isLookedFor(help)
      ? { ask: say('cb.offer', values) }
      : { lead: codeFirst(draft, around), ask: say('cb.offer_only', values) };
    return { ...asked, alsoTaken: ['reply.never_mind', 'reply.wait', 'reply.call_back'] };
  },
  take({ one }, draft, around) {
    if (one === 'reply.yes' || one === 'reply.call_back') return taken(draft, 'cb-when');
    return one === undefined ? unclear : rather(draft, around);
  },
  skip: rather,
};
