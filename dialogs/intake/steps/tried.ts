import { type Step, taken } from '../step.js';

export const tried: Step = {
  id: 'tried',
  place: 'step.followup',
  ask: (_draft, { say }) => ({ ask: say('probe.tried'), tells: true }),
  take: ({ text }, draft) => taken({ ...draft, lines: { ...draft.lines, tried: text } }),
  skip: (draft, { say }) =>
    taken({ ...draft, lines: { tried: '', ...draft.lines } }, undefined, say('probe.skipok')),
};
