import { StaleRevision } from '../domain/errors.js';
import { type Profile, profileSchema } from '../domain/volunteer.js';
import type { Change, RecordStore, Ref, Stored } from '../ports/record-store.js';

const profileRef = (accountId: string): Ref => ({ kind: 'profile', id: accountId });

/** What is known of whoever was only just invited. */
export const emptyProfile: Profile = profileSchema.parse({ version: 1 });

/** What a coordinator fills in; the number of talks the line counts itself. */
export type FilledIn = Omit<Profile, 'version' | 'talks'>;

export const profileRecord = (accountId: string, body: Profile): Omit<Stored, 'revision'> => ({
  ...profileRef(accountId),
  owner: 'line',
  keys: {},
  order: 0,
  body,
});

/** Who somebody is to the line; an empty profile for whoever has none yet. */
export async function readProfile(store: RecordStore, accountId: string): Promise<Profile> {
  const stored = await store.read(profileRef(accountId));
  return stored ? profileSchema.parse(stored.body) : emptyProfile;
}

/** Every profile, by the id of its account. */
export async function listProfiles(store: RecordStore): Promise<ReadonlyMap<string, Profile>> {
  const profiles = new Map<string, Profile>();
  let after: string | undefined;
  do {
    const some = await store.find({ kind: 'profile', limit: 500, ...(after !== undefined && { after }) });
    for (const { id, body } of some.records) profiles.set(id, profileSchema.parse(body));
    after = some.next;
  } while (after !== undefined);
  return profiles;
}

/** Writes what was filled in, and leaves what the line itself keeps. @param trace - what this act leaves behind. */
export async function saveProfile(
  store: RecordStore,
  accountId: string,
  filledIn: FilledIn,
  trace: Change,
): Promise<void> {
  const stored = await store.read(profileRef(accountId));
  const talks = stored ? profileSchema.parse(stored.body).talks : 0;
  const body = profileSchema.parse({ ...filledIn, version: 1, talks });
  try {
    await store.commit([{ put: profileRecord(accountId, body), expected: stored?.revision ?? 0 }, trace]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    await saveProfile(store, accountId, filledIn, trace); // a talk was counted at the same moment
  }
}

/** The address given at invitation; what is known of somebody besides stays as it is. */
export async function setMail(
  { store }: { readonly store: RecordStore },
  accountId: string,
  mail: string,
): Promise<void> {
  const stored = await store.read(profileRef(accountId));
  const body = profileSchema.parse({ ...(stored ? profileSchema.parse(stored.body) : emptyProfile), mail });
  try {
    await store.commit([{ put: profileRecord(accountId, body), expected: stored?.revision ?? 0 }]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    await setMail({ store }, accountId, mail); // somebody filled in the rest at the same moment
  }
}
