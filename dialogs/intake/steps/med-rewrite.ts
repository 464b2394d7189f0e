import { piecesOfPeople } from '../../../services/anonymisation/of-people.js';
import { backFrom, overWords } from '../over-words.js';
import { withMediation } from '../peers.js';
import { type Step, taken } from '../step.js';

/** In their own words; whoever names somebody in it is told so, and the words stay as they are. */
export const medRewrite: Step = {
  id: 'med-rewrite',
  place: 'step.mediation',
  aboutPeople: true,
  ask: (_draft, { say }) => ({ ask: say('med.rewrite'), tells: true, forAnother: true }),
  take(reply, draft, around) {
    const over = overWords(around, 'mediation-text');
    if (over) return backFrom(reply, over, draft, around);
    const { anonymiser, say } = around;
    const text = reply.text.slice(0, 2_000);
    const isNamed = piecesOfPeople(text, anonymiser).length > 0;
    return taken(withMediation(draft, { text }), 'med-text', ...(isNamed ? [say('med.named')] : []));
  },
  skip: (draft) => taken(draft, 'med-text'),
};
