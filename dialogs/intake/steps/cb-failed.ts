import { comeBack } from '../came-from.js';
import { cancelCallback } from '../later-help.js';
import { type Step, taken, unclear } from '../step.js';

/** We tried twice and reached nobody. */
export const cbFailed: Step = {
  id: 'cb-failed',
  place: 'step.callback',
  aboutPeople: true,
  ask: (_draft, { say }) => ({ ask: say('cb.failed'), alsoTaken: ['reply.never_mind'] }),
  take({ one }, draft, around) {
    if (one === 'reply.yes') return taken({ ...draft, callback: { way: 'call', again: true } }, 'cb-when');
    return one === undefined ? unclear : cancelCallback(draft, around);
  },
  skip: (draft) => comeBack(draft),
};
