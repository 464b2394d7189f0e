import type { LabelKey } from '../../../services/domain/text-catalogue.js';
import { holding, numberFor, openCard } from '../crisis.js';
import { isOnlyNotSafe } from '../danger-answers.js';
import { goOn, type Step, taken, unclear } from '../step.js';
import { tellsSomething } from '../choices.js';

/** Of the cards and questions before: whoever chooses one of them a moment later means to go on. */
const alsoTaken: readonly LabelKey[] = [
  'reply.yes',
  'reply.no',
  'reply.safe',
  'reply.call_113',
  'reply.not_meant',
];

/** After the fixed texts: on with what was asked, or stop; the person says. */
export const crisisResume: Step = {
  id: 'crisis-resume',
  place: 'step.story',
  between: true,
  ask(draft, around) {
    const { say, settings } = around;
    const aboutStaff = openCard(draft, around).asksAboutStaff;
    return {
      lead: aboutStaff ? [say('cr.abuse_staff_off', { org: settings.organisation })] : [],
      ask: say('cr.resume'),
      alsoTaken,
    };
  },
  take({ one, text }, draft, around) {
    if (one === 'reply.no') return taken(draft, 'paused', ...numberFor(draft, around));
    if (one === undefined && isOnlyNotSafe(text)) return taken(draft, 'crisis', around.say('cr.line_112'));
    if (one !== undefined) return goOn(draft);
    return tellsSomething(text) ? goOn(holding(draft, text)) : unclear;
  },
  skip: (draft) => goOn(draft),
};
