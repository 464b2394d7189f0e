import { type Draft, freshDraft } from '../draft.js';
import { backAside, type Step, taken, unclear } from '../step.js';

/** The story anew. Who the person is and the consent to store stay; so does what the council already has. */
const anew = ({ form, formChosen, kept, role, age, goesOn, closed }: Draft): Draft => ({
  ...freshDraft(form, formChosen),
  kept,
  role,
  age,
  goesOn,
  closed,
});

export const restart: Step = {
  id: 'restart',
  place: 'step.story',
  between: true,
  ask: (_draft, { say }) => ({ ask: say('cmd.restart') }),
  take({ one }, draft) {
    if (one === 'reply.yes') return taken(anew(draft));
    return one === 'reply.no' ? backAside(draft) : unclear;
  },
  safest: (draft) => backAside(draft),
};
