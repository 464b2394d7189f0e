import { comeBack } from '../came-from.js';
import type { Draft } from '../draft.js';
import { cancelCallback, renewCallback } from '../later-help.js';
import { wanting } from '../peers.js';
import { type Around, type Outcome, type Step, taken, unclear } from '../step.js';

/** Where they can be reached is known for the way that was asked first; for the other it is asked. */
function still(draft: Draft, way: 'call' | 'write', around: Around): Outcome {
  if (around.help.callback?.way === way) return renewCallback(draft, { way }, around);
  const { draft: next, at } = wanting(draft, way);
  return taken(next, at);
}

/** We broke a promise, and say so. */
export const cbLate: Step = {
  id: 'cb-late',
  place: 'step.callback',
  aboutPeople: true,
  ask: (_draft, { say }) => ({ ask: say('cb.late') }),
  take({ one }, draft, around) {
    if (one === 'reply.call_still') return still(draft, 'call', around);
    if (one === 'reply.write_back') return still(draft, 'write', around);
    return one === 'reply.never_mind' ? cancelCallback(draft, around) : unclear;
  },
  skip: (draft) => comeBack(draft),
};
