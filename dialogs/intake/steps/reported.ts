import { nameOf } from '../choices.js';
import { act, type Step, taken, unclear } from '../step.js';

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
      return taken(draft, 'heard');
    });
  },
  skip: (draft) => taken(draft, 'heard'),
};
