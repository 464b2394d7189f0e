import type { LabelKey } from '../../../services/domain/text-catalogue.js';
import { ackFor } from '../../../services/understanding/story/story-of.js';
import { inAllTold } from '../told.js';
import { explain, routesInOrder, routesNamed, toClose } from '../routes.js';
import type { Draft } from '../draft.js';
import { type Around, type Outcome, type Step, taken, unclear } from '../step.js';

/** Nothing now is a choice too. */
const nothingNow = (draft: Draft, { say, keptUntil, date }: Around): Outcome =>
  taken(draft, toClose(draft), say('route.none', { date: date(keptUntil) }));

export const routes: Step = {
  id: 'routes',
  place: 'step.routes',
  ask: (draft, { say, option }) => ({
    // Whoever is afraid of what follows hears once more who decides.
    lead: inAllTold(draft, ackFor) === 'afraid' ? [say('route.fear')] : [],
    ask: say('route.intro'),
    options: routesInOrder(draft).map((route) => option(`reply.route_${route}` satisfies LabelKey)),
  }),
  take({ one, ids, text }, draft, around) {
    if (one === 'reply.route_none') return nothingNow(draft, around);
    return explain(ids.length > 0 ? ids : routesNamed(text, draft, around), draft) ?? unclear;
  },
  skip: nothingNow,
};
