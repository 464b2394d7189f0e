import type { LabelKey } from '../../../services/domain/text-catalogue.js';
import { explain, routesInOrder, toClose } from '../routes.js';
import type { Draft } from '../draft.js';
import { type Around, type Outcome, type Step, taken, unclear } from '../step.js';

/** Nothing now is a choice too. */
const nothingNow = (draft: Draft, { say, keptUntil, date }: Around): Outcome =>
  taken(draft, toClose(draft), say('route.none', { date: date(keptUntil) }));

export const routes: Step = {
  id: 'routes',
  place: 'step.routes',
  ask: (draft, { say, option }) => ({
    ask: say('route.intro'),
    options: routesInOrder(draft).map((route) => option(`reply.route_${route}` satisfies LabelKey)),
  }),
  take({ one }, draft, around) {
    if (one === 'reply.route_none') return nothingNow(draft, around);
    return explain(one, draft) ?? unclear;
  },
  skip: nothingNow,
};
