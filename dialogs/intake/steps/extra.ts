import type { ConsentPurpose } from '../../../services/domain/case.js';
import type { OptionId } from '../../../services/domain/text-catalogue.js';
import { picksOf } from '../choices.js';
import type { Draft } from '../draft.js';
import { goOnFrom } from '../routes.js';
import { act, type Outcome, type Step, unclear } from '../step.js';

const purposes: readonly (readonly [OptionId, ConsentPurpose])[] = [
  ['reply.extra_learn', 'learning'],
  ['reply.extra_ask', 'contact_again'],
  ['reply.extra_invite', 'invitations'],
];

/** Each yes is a record of its own; what is not chosen is a no. */
const agreed = (draft: Draft, chosen: readonly string[]): Outcome =>
  act(async (work) => {
    for (const [id, purpose] of purposes) await work.consent(purpose, chosen.includes(id));
    return goOnFrom(draft);
  });

/** Three more things that may be allowed, with nothing chosen beforehand. */
export const extra: Step = {
  id: 'extra',
  place: 'step.forward',
  ask(_draft, { say }) {
    const ask = say('fwd.extra');
    // What is asked comes first in it, so with little room the whole of it is one bubble.
    return { ask, short: { ...ask, bubbles: [ask.bubbles.join(' ')] }, alsoTaken: ['reply.no'] };
  },
  take(reply, draft) {
    if (reply.one === 'reply.no') return agreed(draft, []);
    return reply.ids.length === 0 ? unclear : agreed(draft, picksOf(reply, 3, 'reply.extra_none'));
  },
  skip: (draft) => agreed(draft, []),
};
