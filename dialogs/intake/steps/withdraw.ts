import type { HelpStanding } from '../../../services/ports/help-work.js';
import type { Draft } from '../draft.js';
import { isWithCouncil, sayNotPassedOn } from '../not-passed-on.js';
import { afterRoute } from '../routes.js';
import { isLookedFor, isMediated, isWithSomebody } from '../peers.js';
import { act, type Around, backAside, type Outcome, type Step, taken, unclear } from '../step.js';
import { asItStands, withoutMediation } from '../who-is-there.js';

/** People of the line were asked for something that is not over. */
const isHelped = (help: HelpStanding): boolean =>
  isLookedFor(help) || isWithSomebody(help) || help.callback?.state === 'open' || isMediated(help);

/** Nobody does anything any more; what was told stays. */
const stopAll = (draft: Draft, { say, help, standing }: Around): Outcome =>
  act(async (work) => {
    await work.help.leavePeer();
    await work.help.cancelCallback();
    if (isMediated(help)) await work.help.withdrawMediation();
    if (isWithCouncil(standing)) await work.withdrawRelease();
    const { draft: back } = backAside(draft);
    const next = asItStands(isMediated(help) ? withoutMediation(back) : back, await work.help.standing());
    return taken(next, next.at, say('wd.all'), ...(isMediated(help) ? [say('wd.med')] : []));
  });

/** Taking back or erasing: what exactly is asked first, and nothing happens by itself. */
export const withdraw: Step = {
  id: 'withdraw',
  place: 'step.withdraw',
  between: true,
  ask: (_draft, { say, option, standing, help }) => ({
    ask: say('wd.which'),
    options: [
      ...(isWithCouncil(standing) ? [option('reply.not_council')] : []),
      ...(isHelped(help) ? [option('reply.stop_all')] : []),
      option('reply.erase_all'),
      option('reply.changed_mind'),
    ],
    alsoTaken: ['reply.erase', 'reply.no'],
  }),
  take({ one }, draft, around) {
    const { say, standing } = around;
    if (one === 'reply.stop_all') return stopAll(draft, around);
    if (one === 'reply.changed_mind' || one === 'reply.no') return backAside(draft);
    if (one === 'reply.erase_all' || one === 'reply.erase') return taken(draft, 'erase');
    if (one !== 'reply.not_council') return unclear;
    return act(async (work) => {
      await work.withdrawRelease();
      // What else may be done with the text is not asked any more.
      const aside = draft.aside === 'extra' ? afterRoute(draft) : draft.aside;
      return backAside({ ...draft, aside }, sayNotPassedOn(standing, say));
    });
  },
  safest: (draft) => backAside(draft),
};
