import { isWithCouncil } from '../not-passed-on.js';
import { afterRoute } from '../routes.js';
import { act, backAside, type Step, taken, unclear } from '../step.js';

/** Taking back or erasing: what exactly is asked first, and nothing happens by itself. */
export const withdraw: Step = {
  id: 'withdraw',
  place: 'step.withdraw',
  between: true,
  ask: (_draft, { say, option, standing }) => ({
    ask: say('wd.which'),
    options: [
      ...(isWithCouncil(standing) ? [option('reply.not_council')] : []),
      option('reply.erase_all'),
      option('reply.changed_mind'),
    ],
    alsoTaken: ['reply.erase', 'reply.no'],
  }),
  take({ one }, draft, { say }) {
    if (one === 'reply.changed_mind' || one === 'reply.no') return backAside(draft);
    if (one === 'reply.erase_all' || one === 'reply.erase') return taken(draft, 'erase');
    if (one !== 'reply.not_council') return unclear;
    return act(async (work) => {
      await work.withdrawRelease();
      // What else may be done with the text is not asked any more.
      const aside = draft.aside === 'extra' ? afterRoute(draft) : draft.aside;
      return backAside({ ...draft, aside }, say('wd.council'));
    });
  },
  safest: (draft) => backAside(draft),
};
