import { withMediation } from '../peers.js';
import { notChosen, goOnFrom } from '../routes.js';
import { type Step, taken } from '../step.js';

export const medWho: Step = {
  id: 'med-who',
  place: 'step.mediation',
  ask: (_draft, { say, settings }) => ({
    lead: [say('med.start', { med_days: String(settings.mediationWithinDays) })],
    ask: say('med.who'),
    alsoTaken: ['reply.never_mind'],
    tells: true,
  }),
  take: ({ one, text }, draft) =>
    one === 'reply.never_mind'
      ? goOnFrom(notChosen('mediation', draft))
      : taken(withMediation(draft, { who: text.slice(0, 400) }), 'med-goal'),
  skip: (draft) => taken(withMediation(draft, { who: '' }), 'med-goal'),
};
