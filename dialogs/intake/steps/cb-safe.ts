import { comeBack } from '../came-from.js';
import type { Draft } from '../draft.js';
import { askCallback } from '../later-help.js';
import { type Around, type Outcome, type Step, taken, unclear } from '../step.js';

function asked(draft: Draft, mayLeaveVoicemail: boolean, around: Around): Outcome {
  const { way = 'call', how, when = 'no_preference' } = draft.callback ?? {};
  if (how === undefined) return comeBack(draft);
  return askCallback(draft, { way, how, when, mayLeaveVoicemail }, around);
}

/** Somebody else may hear a voicemail: nothing is said on it without a yes. */
export const cbSafe: Step = {
  id: 'cb-safe',
  place: 'step.callback',
  aboutPeople: true,
  ask: (_draft, { say }) => ({ ask: say('cb.safe'), alsoTaken: ['reply.never_mind'] }),
  take({ one }, draft, around) {
    if (one === 'reply.never_mind') return comeBack(draft);
    if (one !== 'reply.yes' && one !== 'reply.no') return unclear;
    return asked(draft, one === 'reply.yes', around);
  },
  skip: (draft, around) => asked(draft, false, around),
  // Nobody is called who did not say how.
  safest: (draft) => taken(draft, 'cb-safe'),
};
