import { comeBack } from '../came-from.js';
import { whoToTalkToNow } from '../choices.js';
import { laterChosen, laterOptions, nobodyNow } from '../later-help.js';
import { type Step, unclear } from '../step.js';

/** Somebody wants a person, and nobody is there now: who can be talked to, and what we can do later. */
export const later: Step = {
  id: 'later',
  place: 'step.callback',
  aboutPeople: true,
  ask: (draft, around) => ({
    lead: [whoToTalkToNow(draft, around)],
    ask: nobodyNow(around),
    options: laterOptions(around),
    alsoTaken: ['reply.never_mind'],
  }),
  take: ({ one }, draft) => laterChosen(draft, one) ?? unclear,
  skip: (draft) => comeBack(draft),
};
