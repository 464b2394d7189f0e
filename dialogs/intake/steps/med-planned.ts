import { comeBack } from '../came-from.js';
import { type Form } from '../../../services/domain/utterance.js';
import { backFrom, overWords } from '../over-words.js';
import { withPlan } from '../peers.js';
import { act, type Step, taken, unclear } from '../step.js';

const timeOf = (startsAt: string, form: Form): string =>
  new Intl.DateTimeFormat(form === 'en' ? 'en-GB' : 'nl-NL', {
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(startsAt));

/** A date, a time and a place; it stands only after a yes. */
export const medPlanned: Step = {
  id: 'med-planned',
  place: 'step.mediation',
  aboutPeople: true,
  ask({ mediation }, { say, date, form, now }) {
    const { startsAt = now.toISOString(), place = '' } = mediation ?? {};
    const when = { date: date(new Date(startsAt)), time: timeOf(startsAt, form) };
    const lead = mediation?.isMoved === true ? [say('med.replanned')] : [];
    return { lead, ask: say('med.planned', { ...when, place }), alsoTaken: ['reply.no'] };
  },
  take(reply, draft, around) {
    const { one } = reply;
    const { say, help } = around;
    const { startsAt, place } = draft.mediation ?? {};
    const now = help.mediation?.news;
    // It was changed while this question waited for its turn: nobody says yes to what is over.
    if (now?.what === 'mediation-planned' && (now.startsAt !== startsAt || now.place !== place))
      return taken(withPlan(draft, now), 'med-planned');
    const over = overWords(around, 'mediation-planned', startsAt);
    if (over) return backFrom(reply, over, draft, around);
    if (one === 'reply.changed_mind')
      return act(async (work) => {
        await work.help.withdrawMediation();
        return comeBack(draft, say('wd.med'));
      });
    if (one === undefined) return unclear;
    const suits = one === 'reply.yes';
    return act(async (work) => {
      await work.help.answerAppointment(suits);
      return comeBack(draft, say(suits ? 'med.fixed' : 'med.moved'));
    });
  },
  skip: (draft) => comeBack(draft),
};
