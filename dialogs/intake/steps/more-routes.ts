import { explain, routesLeft, routesNamed, toClose } from '../routes.js';
import { type Step, taken, unclear } from '../step.js';

export const moreRoutes: Step = {
  id: 'more-routes',
  place: 'step.routes',
  ask: (draft, { say, option }) => ({
    ask: say('route.more'),
    options: [...routesLeft(draft).map((route) => option(`reply.route_${route}`)), option('reply.no')],
    alsoTaken: ['reply.route_none'],
  }),
  take({ one, ids, text }, draft, around) {
    if (one === 'reply.no' || one === 'reply.route_none') return taken(draft, toClose(draft));
    return explain(ids.length > 0 ? ids : routesNamed(text, draft, around), draft) ?? unclear;
  },
  skip: (draft) => taken(draft, toClose(draft)),
};
