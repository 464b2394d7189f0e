import type { Draft } from '../draft.js';
import type { StepId } from '../step-ids.js';
import { act, type Outcome, type Step, taken } from '../step.js';

/** The code was shown for the last time; from here on only the person has it. */
const closing = (draft: Draft, next: StepId = 'bye'): Outcome =>
  act(async (work) => {
    await work.forgetCode();
    return taken({ ...draft, closed: true, trail: [] }, next);
  });

export const good: Step = {
  id: 'good',
  place: 'step.close',
  ask: (_draft, { say }) => ({
    ask: say('close.good'),
    tells: true,
    alsoTaken: ['reply.no', 'reply.extra_none'],
  }),
  take: ({ one, text }, draft) =>
    one === 'reply.no' || one === 'reply.extra_none'
      ? closing(draft)
      : closing({ ...draft, lines: { ...draft.lines, good: text } }, 'compliment'),
  skip: (draft) => closing(draft),
};
