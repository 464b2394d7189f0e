import type { KnownHandoff } from '../domain/handoff.js';
import type { Settings } from '../domain/settings.js';
import type { AlertReason, Alerts } from '../ports/alerts.js';
import type { RecordStore } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { fitting } from './fitting.js';
import { searchedSince } from './next-look.js';
import { coordinators } from './on-call.js';
import { allCandidates, demandsAt } from './volunteers.js';

interface Parts {
  readonly store: RecordStore;
  readonly alerts: Alerts;
}

/** One search and one round of it: each calls people once. */
const needOf = (handoff: KnownHandoff): string =>
  [handoff.id, String(searchedSince(handoff)), handoff.round].join(' ');

/** Calls everybody who fits, the best suited first. */
export async function callPeers(
  { store, alerts }: Parts,
  work: Work,
  settings: Settings,
  handoff: KnownHandoff,
): Promise<void> {
  const fits = fitting(handoff, await allCandidates(store), demandsAt(settings, work.now));
  const who = fits.map(({ candidate }) => candidate.accountId);
  await alerts.needed(work, { reason: 'peer', id: needOf(handoff), who });
}

/** Somebody is there, or nobody is needed any more. */
export async function peersSettled({ alerts }: Pick<Parts, 'alerts'>, work: Work, handoff: KnownHandoff) {
  await alerts.settled(work, { reason: 'peer', id: needOf(handoff) });
  await alerts.settled(work, { reason: 'nobody', id: needOf(handoff) });
}

/** Nobody picked up in five minutes: the coordinator is called. */
export async function callForNobody(
  { store, alerts }: Parts,
  work: Work,
  handoff: KnownHandoff,
): Promise<void> {
  await alerts.needed(work, {
    reason: 'nobody',
    id: needOf(handoff),
    who: await coordinators(store, work.now),
  });
}

export async function callCoordinators(
  { store, alerts }: Parts,
  work: Work,
  reason: AlertReason,
  id: string,
): Promise<void> {
  await alerts.needed(work, { reason, id, who: await coordinators(store, work.now) });
}
