import { withMediation } from '../peers.js';
import { reachIn } from '../reach.js';
import { goOnFrom, notChosen } from '../routes.js';
import { type Step, taken, unclear } from '../step.js';

/** Without a way to reach them there is nothing a mediator can do, so nothing is asked of one. */
export const medContact: Step = {
  id: 'med-contact',
  place: 'step.mediation',
  ask: (_draft, { say }) => ({
    ask: say('med.contact'),
    alsoTaken: ['reply.never_mind'],
    tells: true,
    answeredBy: { test: (text) => reachIn(text, 'phone') !== undefined },
  }),
  take({ one, text }, draft) {
    if (one === 'reply.never_mind') return goOnFrom(notChosen('mediation', draft));
    const reach = reachIn(text, 'phone');
    return reach ? taken(withMediation(draft, { contact: reach.text }), 'med-consent') : unclear;
  },
  skip: (draft, { say }) => goOnFrom(notChosen('mediation', draft), say('med.not_now')),
};
