import { act, type Step, taken, unclear } from '../step.js';

export const heard: Step = {
  id: 'heard',
  place: 'step.close',
  ask: (_draft, { say }) => ({ ask: say('close.heard') }),
  take({ one, text }, draft) {
    const score = one ?? /\b(10|[0-9])\b/.exec(text)?.[1];
    if (score === undefined) return unclear;
    return act(async (work) => {
      await work.indicate('close.heard', score);
      return taken(draft, 'good');
    });
  },
  skip: (draft) => taken(draft, 'good'),
};
