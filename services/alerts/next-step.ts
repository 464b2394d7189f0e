import type { AlertReason } from '../ports/alerts.js';
import type { Alert, AlertWay } from './alert.js';

/**
 * How long each step lasts, in milliseconds. Somebody has two ways at most, so the next person is called within a
 * minute (domain.md §3).
 */
export const lasts = {
  /** Desks that are open show it first, and then nobody is disturbed elsewhere. */
  desk: 5_000,
  /** A way that has not taken the call by then has failed. */
  sending: 20_000,
  /** So long somebody has to get to their desk. */
  answer: 30_000,
  /** Somebody saw it, and nobody came all the same. */
  seen: 60_000,
} as const;

/** Somebody who can be called, and how. */
export interface Callee {
  readonly accountId: string;
  readonly ways: readonly AlertWay[];
}

export type Step =
  | { readonly what: 'wait'; readonly until: Date }
  | { readonly what: 'call'; readonly accountId: string; readonly way: AlertWay }
  | { readonly what: 'end'; readonly state: 'arrived' | 'unreached' };

/** For these it is not enough that one person saw it: somebody is waiting until somebody comes. */
const waiting: ReadonlySet<AlertReason> = new Set(['peer', 'nobody', 'danger']);

/** Until when nothing new is done. */
function quietUntil({ neededAt, calls, shown }: Alert): number {
  const last = calls.at(-1);
  const patience = { sending: lasts.sending, sent: lasts.answer, failed: 0 };
  return Math.max(
    Date.parse(neededAt) + lasts.desk,
    last ? Date.parse(last.at) + patience[last.outcome] : 0,
    ...shown.map(({ at }) => Date.parse(at) + lasts.seen),
  );
}

/**
 * What comes next: one person after the other, each by one way after the other, and nobody twice by the same way.
 *
 * @param callees - everybody who can be called now, in order.
 */
export function nextStep(alert: Alert, callees: readonly Callee[], now: Date): Step {
  const { reason, calls, shown } = alert;
  if (shown.length > 0 && !waiting.has(reason)) return { what: 'end', state: 'arrived' };
  const until = quietUntil(alert);
  if (until > now.getTime()) return { what: 'wait', until: new Date(until) };
  for (const { accountId, ways } of callees) {
    if (shown.some((one) => one.accountId === accountId)) continue;
    const way = ways.find((one) => !calls.some((call) => call.accountId === accountId && call.way === one));
    if (way) return { what: 'call', accountId, way };
  }
  return { what: 'end', state: shown.length > 0 ? 'arrived' : 'unreached' };
}
