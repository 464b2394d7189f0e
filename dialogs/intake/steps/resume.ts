import { backAside, type Step, taken, unclear } from '../step.js';

/** Back with the code before the summary was confirmed: on with the question that was open. */
export const resumeDraft: Step = {
  id: 'resume',
  place: 'step.back',
  between: true,
  ask: (_draft, around) => ({
    ask: around.say('back.draft', {
      date: around.date(around.standing.startedAt),
      last_question: around.asideQuestion(),
    }),
    alsoTaken: ['reply.no'],
  }),
  take({ one }, draft) {
    if (one === 'reply.yes' || one === 'reply.no') return backAside(draft);
    if (one === 'reply.start_again') return taken(draft, 'restart');
    return one === 'reply.erase' ? taken(draft, 'erase') : unclear;
  },
  safest: (draft) => backAside(draft),
};
