import type { OptionId } from '../../services/domain/text-catalogue.js';
import type { Draft } from './draft.js';
import type { StepId } from './step-ids.js';
import { type Outcome, taken } from './step.js';

/** The six ways on, in their fixed order (script §7). */
export const routes = ['peer', 'mediation', 'council', 'adviser', 'formal', 'none'] as const;
type Route = (typeof routes)[number];

/** Which way fits which wish. */
const fits: Readonly<Record<string, readonly Route[]>> = {
  be_heard: ['peer'],
  support: ['peer'],
  mediation: ['peer', 'mediation'],
  apology: ['peer', 'mediation'],
  explanation: ['peer', 'mediation'],
  prevent_others: ['council'],
  formal_complaint: ['formal'],
};

/** All six: first what fits the wish, and with safety among the themes the adviser before everything. */
export function routesInOrder({ wishes = [], themes }: Draft): readonly Route[] {
  const fitting = wishes.flatMap((wish) => fits[wish] ?? []);
  const first = themes.includes('safety') ? (['adviser'] as const) : [];
  return [...new Set<Route>([...first, ...fitting, ...routes])];
}

/** Ways on that were not explained yet; *nothing now* is the *no* of asking again. */
export const routesLeft = (draft: Draft): readonly Route[] =>
  routesInOrder(draft).filter((route) => route !== 'none' && !draft.routes.includes(route));

const steps: Readonly<Partial<Record<OptionId, StepId>>> = {
  'reply.route_peer': 'route-peer',
  'reply.route_mediation': 'route-mediation',
  'reply.route_council': 'route-council',
  'reply.route_adviser': 'route-adviser',
  'reply.route_formal': 'route-formal',
};

/** The chosen way is explained, and counts as chosen. */
export function explain(id: OptionId | undefined, draft: Draft): Outcome | undefined {
  const step = id && steps[id];
  if (!step) return undefined;
  const route = step.slice('route-'.length);
  return taken({ ...draft, routes: [...new Set([...draft.routes, route])] }, step);
}

/** Explained and not taken: it can still be chosen, as was said. */
export const notChosen = (route: Route, draft: Draft): Draft => ({
  ...draft,
  routes: draft.routes.filter((known) => known !== route),
});

/** After a way on: is there another, or is this the end? */
export const afterRoute = (draft: Draft): StepId =>
  routesLeft(draft).length > 0 ? 'more-routes' : toClose(draft);

/** The closing questions come once. */
export const toClose = ({ closed }: Draft): StepId => (closed ? 'bye' : 'reported');
