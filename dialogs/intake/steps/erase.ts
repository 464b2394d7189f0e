import { freshDraft } from '../draft.js';
import { act, backAside, type Step, taken, unclear } from '../step.js';

/** The only place where something is erased, and only after this yes. */
export const erase: Step = {
  id: 'erase',
  place: 'step.withdraw',
  between: true,
  ask: (_draft, { say }) => ({ ask: say('wd.erase'), alsoTaken: ['reply.yes', 'reply.changed_mind'] }),
  take({ one }, draft, { say, date, goneFromBackups }) {
    if (one === 'reply.no' || one === 'reply.changed_mind') return backAside(draft);
    if (one !== 'reply.yes_erase' && one !== 'reply.yes') return unclear;
    return act(async (work) => {
      await work.erase();
      const gone = say('wd.erased', { backup_date: date(goneFromBackups) });
      return taken(freshDraft(draft.form, draft.formChosen), 'start', gone);
    });
  },
  safest: (draft) => backAside(draft),
};
