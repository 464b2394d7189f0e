import { holding, openCard } from '../crisis.js';
import { goOn, type Step, taken, unclear } from '../step.js';
import { tellsSomething } from '../choices.js';

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
      alsoTaken: ['reply.yes', 'reply.no', 'reply.safe'],
    };
  },
  take({ one, text }, draft) {
    if (one === 'reply.no') return taken(draft, 'paused');
    if (one !== undefined) return goOn(draft);
    return tellsSomething(text) ? goOn(holding(draft, text)) : unclear;
  },
  skip: (draft) => goOn(draft),
};
