import { withoutReach } from '../came-from.js';
import { isBelow16 } from '../choices.js';
import type { Draft } from '../draft.js';
import { goOnFrom, notChosen } from '../routes.js';
import { act, type Around, type Outcome, type Step, taken, unclear } from '../step.js';

/** Chosen as a theme, or danger was heard in this talk: then the coordinator first. */
const isAboutSafety = ({ themes, crisis }: Draft): boolean =>
  themes.some((theme) => theme === 'safety' || theme.startsWith('safety.')) ||
  (crisis !== undefined && crisis.shown.length > 0);

function requested({ mediation = {}, ...draft }: Draft, mayAsk: 'yes' | 'later', { say }: Around): Outcome {
  const { who = '', goal = '', contact = '' } = mediation;
  return act(async (work) => {
    await work.help.requestMediation({
      role: draft.role ?? 'unknown',
      isBelow16: isBelow16(draft),
      isAboutSafety: isAboutSafety(draft),
      who,
      goal,
      contact,
      mayAsk,
    });
    return goOnFrom(withoutReach(draft), say('med.done'));
  });
}

/** What was answered goes, and nobody is asked anything. */
const notNow = ({ mediation: _answers, ...draft }: Draft, { say }: Around): Outcome =>
  goOnFrom(notChosen('mediation', withoutReach(draft)), say('med.not_now'));

/** May the other side be asked, and only after the mediator spoke with the person? */
export const medConsent: Step = {
  id: 'med-consent',
  place: 'step.mediation',
  ask: (draft, { say }) => ({
    lead: isBelow16(draft) ? [say('med.minor')] : [],
    ask: say('med.consent'),
  }),
  take({ one }, draft, around) {
    if (one === 'reply.yes') return requested(draft, 'yes', around);
    if (one === 'reply.later') return requested(draft, 'later', around);
    return one === 'reply.no' ? notNow(draft, around) : unclear;
  },
  skip: notNow,
  safest: (draft) => taken(draft, 'med-consent'),
};
