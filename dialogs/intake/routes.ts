import { plainWords } from '../../services/understanding/plain-words.js';
import { themesOf } from '../../services/understanding/themes/themes-of.js';
import type { OptionId, Said } from '../../services/domain/text-catalogue.js';
import type { Draft } from './draft.js';
import type { StepId } from './step-ids.js';
import { type Around, type Outcome, type Taken, taken } from './step.js';

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

const isRoute = (name: string): name is Route => (routes as readonly string[]).includes(name);

/** All six: first what fits the wish, and with safety among the themes the adviser before everything. */
export function routesInOrder({ wishes = [], ownWish = '', themes }: Draft): readonly Route[] {
  const wished = [...wishes, ...themesOf(ownWish).wishes];
  const fitting = wished.flatMap((wish) => fits[wish] ?? []);
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

const explained = (route: string, draft: Draft): Draft => ({
  ...draft,
  routes: [...new Set([...draft.routes, route])],
});

/**
 * The chosen way is explained, and counts as chosen. Of several the first in the order of the list, and the
 * others after it.
 */
export function explain(ids: readonly OptionId[], draft: Draft): Outcome | undefined {
  const chosen = ids.flatMap((id) => steps[id]?.slice('route-'.length) ?? []);
  const [route, ...routesAhead] = routesInOrder(draft).filter((one) => chosen.includes(one));
  return route && taken(explained(route, { ...draft, routesAhead }), steps[`reply.route_${route}`]);
}

/** The ways on that a message names somewhere in it, when it says nothing about not wanting one. */
export function routesNamed(text: string, draft: Draft, { option }: Around): readonly OptionId[] {
  const words = ` ${plainWords(text)} `;
  if (/ (?:niet|geen|nooit|maar|of|not|no|never|but|or) /.test(words)) return [];
  return routesLeft(draft)
    .map((route) => option(`reply.route_${route}`))
    .filter(({ label, also }) => [label, ...also].some((name) => words.includes(` ${plainWords(name)} `)))
    .map(({ id }) => id);
}

/** Explained and not taken: it can still be chosen, as was said. */
export const notChosen = (route: Route, draft: Draft): Draft => ({
  ...draft,
  routes: draft.routes.filter((known) => known !== route),
});

/** Is there another way on, or is this the end? */
export const afterRoute = (draft: Draft): StepId =>
  routesLeft(draft).length > 0 ? 'more-routes' : toClose(draft);

/**
 * After a way on: what was chosen together with it, or else {@link afterRoute}. With something to say there is
 * no room to explain the next one in the same turn, and it is offered again.
 */
export function goOnFrom(draft: Draft, ...says: readonly Said[]): Taken {
  const [next, ...routesAhead] = draft.routesAhead.filter(isRoute);
  const step = next && steps[`reply.route_${next}`];
  if (step && says.length === 0) return taken(explained(next, { ...draft, routesAhead }), step);
  const all = { ...draft, routesAhead: [] };
  return taken(all, afterRoute(all), ...says);
}

/** After the summary: what happens with it; of a compliment only whether the council may know. */
export const afterSummary = ({ praise }: Draft): StepId => (praise ? 'compliment' : 'routes');

/** The closing questions come once; the score once more when a volunteer was talked to in a later visit. */
export function toClose({ closed, scored, peer }: Draft): StepId {
  if (!closed) return 'reported';
  return peer?.talked === true && !scored ? 'heard' : 'bye';
}
