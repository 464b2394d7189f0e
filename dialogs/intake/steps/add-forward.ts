import type { Draft } from '../draft.js';
import { textForCouncil, withoutNames } from '../forward-text.js';
import { isWithCouncil } from '../not-passed-on.js';
import { goOnFrom } from '../routes.js';
import { type Around, type Step, taken, unclear } from '../step.js';

/** The text that was passed on before with the new piece behind it; or, when there was none, the whole story. */
function textWithAddition(draft: Draft, around: Around) {
  const passedOn = isWithCouncil(around.standing) ? draft.forward?.text : undefined;
  return passedOn === undefined
    ? textForCouncil(draft, around)
    : withoutNames(`${passedOn}\n${draft.addition ?? ''}`, around.anonymiser);
}

export const addForward: Step = {
  id: 'add-forward',
  place: 'step.back',
  ask: (_draft, { say }) => ({ ask: say('back.add2') }),
  take({ one }, draft, around) {
    if (one === 'reply.yes')
      return taken({ ...draft, forward: textWithAddition(draft, around), addition: undefined }, 'forward');
    return one === 'reply.no' ? goOnFrom({ ...draft, addition: undefined }) : unclear;
  },
  skip: (draft) => goOnFrom({ ...draft, addition: undefined }),
};
