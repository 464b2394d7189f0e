import type { Clock } from '../ports/clock.js';
import { auditRecord } from '../audit/audit-record.js';
import type { Visit } from '../ports/direct-line.js';
import { HttpRefusal } from './refusal.js';
import { type Answer, rights, type Route, type SignedIn, type WebRequest } from './route.js';

/** How the server finds out who somebody is. What is absent admits nobody. */
export interface Gates {
  /** Whose Direct Line token this request carries; `undefined` alike for stranger, unknown and expired. */
  visitor?(request: WebRequest): Promise<Visit | undefined>;
  /** Who signed in, by the cookie of this request. */
  signedIn?(request: WebRequest): Promise<SignedIn | undefined>;
}

/**
 * Lets a request in at a route, or not: who may is what the route says, and nobody else.
 *
 * @throws HttpRefusal 401 not signed in, 403 otherwise.
 */
export async function answerWhenAdmitted(
  route: Route,
  request: WebRequest,
  gates: Gates,
  clock: Clock,
): Promise<Answer> {
  if (route.may === 'anyone') return route.answer(request, undefined);
  if (route.may === 'direct-line-token') {
    const visit = await gates.visitor?.(request);
    if (!visit) throw new HttpRefusal(403, 'token');
    return route.answer(request, visit);
  }
  const person = await gates.signedIn?.(request);
  if (!person) throw new HttpRefusal(401, 'not-signed-in');
  if (!rights[route.may].some((role) => role === person.role)) throw new HttpRefusal(403, 'not-allowed');
  const { audit, auditRefused = 'nothing' } = route;
  const left = new Set<Route['audit']>(['nothing']);
  const traceOf = (what: Route['audit'], id?: string) => {
    if (what === 'nothing') throw new TypeError('this route declared no trace');
    left.add(what);
    return auditRecord(what, person.accountId, clock.now(), id);
  };
  const answer = await route.answer(request, {
    ...person,
    trace: (id) => traceOf(audit, id),
    traceRefused: (id) => traceOf(auditRefused, id),
  });
  // A page that was read without one is not shown; a form that was refused did nothing.
  if (!left.has((answer.status ?? 200) < 400 ? audit : auditRefused))
    throw new TypeError('this route left no trace');
  return answer;
}
