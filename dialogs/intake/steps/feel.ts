import { type Step, taken } from '../step.js';

/** The first follow-up; the story itself says what happened. Only these two are asked until we understand more. */
export const feel: Step = {
  id: 'feel',
  place: 'step.followup',
  ask: (_draft, { say }) => ({ lead: [say('ack.plain')], ask: say('probe.feel'), tells: true }),
  take: ({ text }, draft) => taken({ ...draft, lines: { ...draft.lines, feel: text } }),
  skip: (draft, { say }) =>
    taken({ ...draft, lines: { feel: '', ...draft.lines } }, undefined, say('probe.skipok')),
};
