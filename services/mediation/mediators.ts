import { listAccounts } from '../accounts/list-accounts.js';
import type { KnownMediation } from '../domain/mediation.js';
import type { Settings } from '../domain/settings.js';
import { type Hindrance, lackOf } from '../handoff/fitting.js';
import { demandsAt } from '../handoff/volunteers.js';
import { readProfile } from '../people/profiles.js';
import type { RecordStore } from '../ports/record-store.js';

type Papers = Exclude<Hindrance, 'full' | 'resting' | 'off_shift'>;

/** What of their papers keeps a mediator from taking a request today; `undefined` when nothing does. */
export async function paperLacking(
  store: RecordStore,
  settings: Settings,
  accountId: string,
  now: Date,
): Promise<Papers | undefined> {
  return lackOf(await readProfile(store, accountId), demandsAt(settings, now));
}

/** Every mediator who may take a request today. */
export async function ableMediators(
  store: RecordStore,
  settings: Settings,
  now: Date,
): Promise<readonly string[]> {
  const mediators = (await listAccounts(store)).filter(
    ({ role, blockedAt }) => role === 'mediator' && blockedAt === undefined,
  );
  const lacking = await Promise.all(mediators.map(({ id }) => paperLacking(store, settings, id, now)));
  return mediators.filter((_, index) => lacking[index] === undefined).map(({ id }) => id);
}

/** The id of the call to take it: each time it is free, mediators are called once. */
export const calledFor = ({ id, never }: Pick<KnownMediation, 'id' | 'never'>): string =>
  never.length === 0 ? id : `${id} ${String(never.length)}`;
