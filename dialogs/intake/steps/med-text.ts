import { comeBack } from '../came-from.js';
import { backFrom, overWords } from '../over-words.js';
import { act, type Step, taken, unclear } from '../step.js';

/** The exact words the other side hears first: nothing goes to them before a yes to these. */
export const medText: Step = {
  id: 'med-text',
  place: 'step.mediation',
  aboutPeople: true,
  ask: ({ mediation }, { say }) => ({
    ask: say('med.text', { med_text: mediation?.text ?? '' }),
    alsoTaken: ['reply.no'],
  }),
  take(reply, draft, around) {
    const { one } = reply;
    const over = overWords(around, 'mediation-text');
    if (over) return backFrom(reply, over, draft, around);
    if (one === 'reply.fix' || one === 'reply.no') return taken(draft, 'med-rewrite');
    const text = draft.mediation?.text;
    if (one !== 'reply.yes' || text === undefined) return unclear;
    return act(async (work) => {
      await work.help.confirmMediationText(text);
      return comeBack(draft, around.say('med.confirmed'));
    });
  },
  skip: (draft) => comeBack(draft),
};
