import { dutySchema, type Duty, profileSchema, type Profile, shiftSchema } from '../domain/volunteer.js';
import { amsterdamDay } from '../domain/amsterdam.js';
import type { Settings } from '../domain/settings.js';
import type { RecordStore, Ref, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import type { Candidate, Demands } from './fitting.js';

type Reads = Pick<Work | RecordStore, 'read'>;

const profileRef = (accountId: string): Ref => ({ kind: 'profile', id: accountId });
const dutyRef = (accountId: string): Ref => ({ kind: 'duty', id: accountId });
/** An account, as far as it matters here: somebody who was blocked picks up nothing. */
const mostVolunteers = 1_000;

export async function readProfile(from: Reads, accountId: string): Promise<Profile | undefined> {
  const stored = await from.read(profileRef(accountId));
  return stored && profileSchema.parse(stored.body);
}

export async function readDuty(from: Reads, accountId: string): Promise<Duty | undefined> {
  const stored = await from.read(dutyRef(accountId));
  return stored && dutySchema.parse(stored.body);
}

export const dutyRecord = (accountId: string, body: Duty): Omit<Stored, 'revision'> => ({
  ...dutyRef(accountId),
  owner: 'line',
  keys: { state: body.state },
  order: Date.parse(body.until),
  body,
});

/** One volunteer as matching knows them; `undefined` without a profile. */
export async function readCandidate(from: Reads, accountId: string): Promise<Candidate | undefined> {
  const profile = await readProfile(from, accountId);
  return profile && { accountId, profile, duty: await readDuty(from, accountId) };
}

/** Everybody with a profile. */
export async function allCandidates(store: RecordStore): Promise<readonly Candidate[]> {
  const { records } = await store.find({ kind: 'profile', limit: mostVolunteers });
  return Promise.all(
    records.map(async ({ id, body }) => ({
      accountId: id,
      profile: profileSchema.parse(body),
      duty: await readDuty(store, id),
    })),
  );
}

export const demandsAt = ({ neededTrainings }: Pick<Settings, 'neededTrainings'>, now: Date): Demands => ({
  trainings: neededTrainings,
  today: amsterdamDay(now),
  now,
});

/** A talk has one more pair of hands: they have it now. Whoever is not on duty any more holds it all the same. */
export async function hold(work: Work, accountId: string, handoffId: string): Promise<void> {
  const duty = await readDuty(work, accountId);
  if (!duty || duty.open.includes(handoffId)) return;
  await work.put(dutyRecord(accountId, { ...duty, open: [...duty.open, handoffId] }));
}

/** They no longer have the talk. `closing`: it ended, and they are still asked how they are. */
export async function letGo(
  work: Work,
  accountId: string | undefined,
  handoffId: string,
  closing = false,
): Promise<void> {
  const duty = accountId === undefined ? undefined : await readDuty(work, accountId);
  if (accountId === undefined || !duty?.open.includes(handoffId)) return;
  await work.put(
    dutyRecord(accountId, {
      ...duty,
      open: duty.open.filter((id) => id !== handoffId),
      closing: closing ? [...duty.closing, handoffId] : duty.closing,
    }),
  );
}

const furthestShift = 90 * 86_400_000;

/** Shifts and holidays that may touch the next weeks. */
export async function plannedShifts(store: RecordStore, now: Date) {
  const { records } = await store.find({
    kind: 'shift',
    from: now.getTime() - furthestShift,
    until: now.getTime() + furthestShift,
    limit: 1_000,
  });
  return records.map(({ body }) => shiftSchema.parse(body));
}
