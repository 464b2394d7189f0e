import { goOn, resume, type Step, taken, unclear } from '../step.js';

/** Back with the code, or after a day, before the summary was confirmed: on with the question that was open. */
export const resumeDraft: Step = {
  id: 'resume',
  place: 'step.back',
  between: true,
  ask: ({ leftAt }, around) => ({
    ask: around.say('back.draft', {
      date: around.date(leftAt === undefined ? around.standing.startedAt : new Date(leftAt)),
      last_question: around.asideQuestion(),
    }),
    alsoTaken: ['reply.no'],
  }),
  take({ one }, draft) {
    if (one === 'reply.yes' || one === 'reply.no') return draft.held === undefined ? goOn(draft) : resume;
    if (one === 'reply.start_again') return taken(draft, 'restart');
    return one === 'reply.erase' ? taken(draft, 'erase') : unclear;
  },
  safest: (draft) => goOn(draft),
};
