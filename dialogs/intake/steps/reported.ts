import { nameOf } from '../choices.js';
import type { Draft } from '../draft.js';
import { act, type Step, type Taken, taken, unclear } from '../step.js';

/** Whoever gave a score after a talk with a volunteer gives no other. */
const next = (draft: Draft): Taken => taken(draft, draft.scored ? 'good' : 'heard');

/** Would this have been told anywhere else? The effect of the line, counted without any link to a person. */
export const reported: Step = {
  id: 'reported',
  place: 'step.close',
  ask: (_draft, { say, code }) => ({
    lead: code === undefined ? [] : [say('close.code', { code })],
    ask: say('close.reported'),
  }),
  take({ one }, draft) {
    if (!one) return unclear;
    return act(async (work) => {
      await work.indicate('close.reported', nameOf(one));
      return next(draft);
    });
  },
  skip: next,
};
