import type { ConsentPurpose } from '../../../services/domain/case.js';
import type { OptionId } from '../../../services/domain/text-catalogue.js';
import { picksOf, without } from '../choices.js';
import type { Draft } from '../draft.js';
import { afterRoute } from '../routes.js';
import { act, type Outcome, type Step, taken, unclear } from '../step.js';

const purposes: readonly (readonly [OptionId, ConsentPurpose])[] = [
  ['reply.extra_learn', 'learning'],
  ['reply.extra_ask', 'contact_again'],
  ['reply.extra_invite', 'invitations'],
];

/** Each yes is a record of its own; what is not chosen is a no. */
const agreed = (draft: Draft, chosen: readonly string[]): Outcome =>
  act(async (work) => {
    for (const [id, purpose] of purposes) await work.consent(purpose, chosen.includes(id));
    const done = { ...draft, picked: [] };
    return taken(done, afterRoute(done));
  });

/** Three more things that may be allowed, with nothing chosen beforehand. */
export const extra: Step = {
  id: 'extra',
  place: 'step.forward',
  ask({ picked }, { say }) {
    const ask = say('fwd.extra');
    return { ask, options: without(ask.replies, picked), alsoTaken: ['reply.no'] };
  },
  take(reply, draft, { say }) {
    if (reply.one === 'reply.no') return agreed(draft, []);
    if (reply.ids.length === 0) return unclear;
    const { picked, complete } = picksOf(reply, draft.picked, { most: 3, alone: ['reply.extra_none'] });
    if (complete) return agreed(draft, picked);
    return taken({ ...draft, picked: [...picked] }, 'extra', say('x.noted'));
  },
  skip: (draft) => agreed(draft, []),
};
