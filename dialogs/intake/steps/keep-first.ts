import { comeBack } from '../came-from.js';
import { whoToTalkToNow } from '../choices.js';
import type { Draft } from '../draft.js';
import { wanting } from '../peers.js';
import { act, type Around, type Outcome, type Step, taken, unclear } from '../step.js';
import { secrecy } from './privacy.js';

/** Nothing is kept and nobody is asked; who can be talked to now is named. */
const notKept = (draft: Draft, around: Around): Outcome => comeBack(draft, whoToTalkToNow(draft, around));

/** Somebody wants a person before they agreed to storing: what a person answers must be found back. */
export const keepFirst: Step = {
  id: 'keep-first',
  place: 'step.privacy',
  aboutPeople: true,
  ask: (_draft, around) => ({
    lead: [secrecy(around)],
    ask: around.say('privacy.ok'),
    options: [around.option('reply.yes'), around.option('reply.no')],
  }),
  take({ one }, draft, around) {
    if (one === 'reply.no') return notKept(draft, around);
    if (one !== 'reply.yes') return unclear;
    return act(async (work) => {
      await work.keep();
      if (draft.callback?.how !== undefined) return taken({ ...draft, kept: true }, 'cb-offer');
      const { draft: next, at } = wanting({ ...draft, kept: true }, draft.want ?? 'peer');
      return taken(next, at);
    });
  },
  skip: notKept,
};
