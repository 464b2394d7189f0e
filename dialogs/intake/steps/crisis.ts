import type { LabelKey } from '../../../services/domain/text-catalogue.js';
import { cardTexts, holding, holdingStory, openCard } from '../crisis.js';
import { beginsWithNo, isOnlyNotSafe, saysNotSafe } from '../danger-answers.js';
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
    const card = openCard(draft, around);
    if (one === 'reply.go_on' && card.replies.includes(one)) return goOn(draft);
    if (one === 'reply.not_meant') return goOn(draft, around.say('cr.notmeant'));
    // Not safe: 112 once more, and the same question.
    const isNo = one === 'reply.no' || (one === undefined && beginsWithNo(text));
    const isUnsafe = one === undefined && isOnlyNotSafe(text);
    const told =
      isNo || isUnsafe ? holdingStory(draft, text) : one === undefined ? holding(draft, text) : draft;
    if (isUnsafe || (card.asksWhetherSafe && (isNo || (one === undefined && saysNotSafe(text)))))
      return taken(told, 'crisis', around.say('cr.line_112'));
    // Nobody is near, or something else is said: the number once more.
    const isAlone = card.texts.includes('cr.suicide') && (isNo || one === undefined);
    return taken(told, 'crisis-resume', ...(isAlone ? [around.say('cr.line_113')] : []));
  },
  skip: (draft) => taken(draft, 'crisis-resume'),
};
