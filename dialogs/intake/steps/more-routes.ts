import { explain, routes, routesLeft, routesNamed, toClose } from '../routes.js';
import { type Step, taken, unclear } from '../step.js';

export const moreRoutes: Step = {
  id: 'more-routes',
  place: 'step.routes',
  ask: (draft, { say, option }) => ({
    ask: say('route.more'),
    options: [...routesLeft(draft).map((route) => option(`reply.route_${route}`)), option('reply.no')],
    // Whoever refused one may want it after all.
    alsoTaken: routes.map((route) => `reply.route_${route}` as const),
  }),
  take({ one, ids, text }, draft, around) {
    if (one === 'reply.no' || one === 'reply.route_none') return taken(draft, toClose(draft));
    return explain(ids.length > 0 ? ids : routesNamed(text, draft, around), draft) ?? unclear;
  },
  skip: (draft) => taken(draft, toClose(draft)),
};
