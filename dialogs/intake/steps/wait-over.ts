import { comeBack } from '../came-from.js';
import { whoToTalkToNow } from '../choices.js';
import { laterChosen, laterOptions } from '../later-help.js';
import { type Step, unclear } from '../step.js';

/** Ten minutes, and nobody could: there is always another way. */
export const waitOver: Step = {
  id: 'wait-over',
  place: 'step.waiting',
  aboutPeople: true,
  ask: (draft, around) => ({
    lead: [whoToTalkToNow(draft, around)],
    ask: around.say('wait.10', { callback_by: around.date(around.staffing.callbackBy) }),
    options: laterOptions(around),
    alsoTaken: ['reply.never_mind'],
  }),
  take: ({ one }, draft) => laterChosen(draft, one) ?? unclear,
  skip: (draft) => comeBack(draft),
};
