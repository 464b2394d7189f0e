import { type callbackTimes } from '../../../services/domain/callback.js';
import type { OptionId } from '../../../services/domain/text-catalogue.js';
import { comeBack } from '../came-from.js';
import type { Draft } from '../draft.js';
import { renewCallback } from '../later-help.js';
import { type Around, type Outcome, type Step, taken, unclear } from '../step.js';

type When = (typeof callbackTimes)[number];

const timeOf: Readonly<Partial<Record<OptionId, When>>> = {
  'reply.morning': 'morning',
  'reply.afternoon': 'afternoon',
  'reply.evening': 'evening',
  'reply.weekend': 'weekend',
  'reply.no_preference': 'no_preference',
};

function at(draft: Draft, when: When, around: Around): Outcome {
  const { callback } = draft;
  if (!callback || callback.again) return renewCallback(draft, { when }, around);
  return taken({ ...draft, callback: { ...callback, when } }, 'cb-safe');
}

export const cbWhen: Step = {
  id: 'cb-when',
  place: 'step.callback',
  aboutPeople: true,
  ask: (_draft, { say }) => ({ ask: say('cb.when'), alsoTaken: ['reply.never_mind'] }),
  take({ one }, draft, around) {
    if (one === 'reply.never_mind') return comeBack(draft);
    const when = one && timeOf[one];
    return when ? at(draft, when, around) : unclear;
  },
  skip: (draft, around) => at(draft, 'no_preference', around),
};
