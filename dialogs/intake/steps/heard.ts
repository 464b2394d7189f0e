import type { Draft } from '../draft.js';
import { act, type Step, type Taken, taken, unclear } from '../step.js';

/** One score a visit (script §0.2). */
const afterScore = (draft: Draft): Taken => taken({ ...draft, scored: true }, draft.closed ? 'bye' : 'good');

export const heard: Step = {
  id: 'heard',
  place: 'step.close',
  ask: (_draft, { say }) => ({ ask: say('close.heard') }),
  take({ one, text }, draft) {
    const score = one ?? /\b(10|[0-9])\b/.exec(text)?.[1];
    if (score === undefined) return unclear;
    return act(async (work) => {
      await work.indicate('close.heard', score);
      return afterScore(draft);
    });
  },
  skip: afterScore,
};
