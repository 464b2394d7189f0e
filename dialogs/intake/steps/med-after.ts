import { comeBack } from '../came-from.js';
import { tellsSomething } from '../choices.js';
import { backFrom, overWords } from '../over-words.js';
import { withMediation } from '../peers.js';
import { act, type Step, taken, unclear } from '../step.js';
import { noted } from '../told-in-danger.js';

const answers = { 'reply.yes': 'yes', 'reply.partly': 'partly', 'reply.no': 'no' } as const;

/** Two and eight weeks after the talk; a *no* opens it again. */
export const medAfter: Step = {
  id: 'med-after',
  place: 'step.mediation',
  aboutPeople: true,
  ask: ({ mediation }, { say }) => ({
    lead: [say(mediation?.weeks === 8 ? 'med.after8' : 'med.after2')],
    ask: say('med.kept'),
  }),
  take(reply, draft, around) {
    const { one, text } = reply;
    const { help, say, settings } = around;
    const kept = Object.entries(answers).find(([id]) => id === one)?.[1];
    const { weeks = 2 } = draft.mediation ?? {};
    const isLateNo = kept === 'no' && help.mediation?.state === `aftercare_${String(weeks) as '2' | '8'}w`;
    const over = isLateNo ? undefined : overWords(around, 'mediation-aftercare');
    if (over) return backFrom(reply, over, draft, around);
    const news = help.mediation?.news;
    if (news?.what === 'mediation-aftercare' && news.weeks !== weeks)
      return taken(withMediation(draft, { weeks: news.weeks }), 'med-after');
    if (!kept) return tellsSomething(text) ? noted(taken(draft, 'med-after'), text, around) : unclear;
    return act(async (work) => {
      await work.help.tellAftercare(weeks, kept);
      const med_days = String(settings.mediationWithinDays);
      return comeBack(draft, kept === 'no' ? say('med.reopened', { med_days }) : say('med.told'));
    });
  },
  skip: (draft) => comeBack(draft),
};
