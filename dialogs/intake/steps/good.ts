import type { Draft } from '../draft.js';
import { act, type Outcome, type Step, taken } from '../step.js';

/** The code was shown for the last time; from here on only the person has it. */
const closing = (draft: Draft): Outcome =>
  act(async (work) => {
    await work.forgetCode();
    return taken({ ...draft, closed: true, trail: [] }, 'bye');
  });

export const good: Step = {
  id: 'good',
  place: 'step.close',
  ask: (_draft, { say }) => ({ ask: say('close.good'), tells: true, alsoTaken: ['reply.no'] }),
  take: ({ one, text }, draft) =>
    closing(one === 'reply.no' ? draft : { ...draft, lines: { ...draft.lines, good: text } }),
  skip: closing,
};
