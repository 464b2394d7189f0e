import type { Draft } from '../draft.js';
import { textForCouncil, withoutNames } from '../forward-text.js';
import { isWithCouncil } from '../not-passed-on.js';
import { toClose } from '../routes.js';
import { type Around, type Step, taken, unclear } from '../step.js';
import { ownWords } from '../summary.js';

/** What goes on: after a story that was passed on the compliment behind it, else what was told, or the compliment alone. */
function text(draft: Draft, around: Around) {
  if (draft.praise) return textForCouncil(draft, around);
  const good = ownWords(draft, 'good');
  const before = isWithCouncil(around.standing) ? `${draft.forward?.text ?? ''}\n` : '';
  return withoutNames(`${before}${good}`, around.anonymiser);
}

/** A compliment goes to the council with the same consent as a complaint (script §0.11). */
export const compliment: Step = {
  id: 'compliment',
  place: 'step.forward',
  ask: (_draft, { say }) => ({ ask: say('x.compliment') }),
  take({ one }, draft, around) {
    if (one === 'reply.yes') return taken({ ...draft, forward: text(draft, around) }, 'forward');
    return one === 'reply.no' ? taken(draft, toClose(draft)) : unclear;
  },
  skip: (draft) => taken(draft, toClose(draft)),
};
