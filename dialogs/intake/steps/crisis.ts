import type { LabelKey } from '../../../services/domain/text-catalogue.js';
import { cardTexts, holding, openCard } from '../crisis.js';
import { goOn, type Step, taken } from '../step.js';

const alsoTaken: readonly LabelKey[] = ['reply.safe', 'reply.go_on', 'reply.yes', 'reply.no'];

/** The fixed texts; all questions stop (script §12). Whatever is answered, nobody is kept here. */
export const crisis: Step = {
  id: 'crisis',
  place: 'step.story',
  between: true,
  ask(draft, around) {
    const card = openCard(draft, around);
    const texts = cardTexts(card, around);
    const ask = texts.at(-1) ?? around.say('cr.resume');
    return {
      lead: texts.slice(0, -1),
      ask,
      options: card.replies.map(around.option),
      alsoTaken: alsoTaken.filter((id) => !card.replies.includes(id)),
    };
  },
  take({ one, text }, draft, around) {
    if (one === 'reply.go_on') return goOn(draft);
    if (one === 'reply.not_meant') return goOn(draft, around.say('cr.notmeant'));
    // Not safe: 112 once more, and the same question.
    if (one === 'reply.no' && openCard(draft, around).asksWhetherSafe)
      return taken(draft, 'crisis', around.say('cr.line_112'));
    return taken(one === undefined ? holding(draft, text) : draft, 'crisis-resume');
  },
  skip: (draft) => taken(draft, 'crisis-resume'),
};
