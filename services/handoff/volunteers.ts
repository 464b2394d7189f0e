import { dutySchema, type Duty, profileSchema, type Profile, shiftSchema } from '../domain/volunteer.js';
import { amsterdamDay } from '../domain/amsterdam.js';
import type { Settings } from '../domain/settings.js';
import type { RecordStore, Ref, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { type Account, accountSchema } from '../accounts/account.js';
import type { Candidate, Demands } from './fitting.js';
import { sharedLook } from './shared-look.js';

type Reads = Pick<Work | RecordStore, 'read'>;

const profileRef = (accountId: string): Ref => ({ kind: 'profile', id: accountId });
const dutyRef = (accountId: string): Ref => ({ kind: 'duty', id: accountId });
const mostVolunteers = 1_000;

async function readProfile(from: Reads, accountId: string): Promise<Profile | undefined> {
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

/** A volunteer with the name others of the line know them by. */
export interface Volunteer extends Candidate {
  readonly alias: string;
}

/** Somebody who was blocked picks up nothing, and is called for nothing. */
const accountOf = (body: unknown): Account | undefined => {
  const account = accountSchema.parse(body);
  return account.blockedAt === undefined ? account : undefined;
};

/** One volunteer as matching knows them; `undefined` without a profile, and for whoever was blocked. */
export async function readCandidate(from: Reads, accountId: string): Promise<Candidate | undefined> {
  const account = await from.read({ kind: 'account', id: accountId });
  if (!account || !accountOf(account.body)) return undefined;
  const profile = await readProfile(from, accountId);
  return profile && { accountId, profile, duty: await readDuty(from, accountId) };
}

/** Everybody with a profile who was not blocked. */
export async function allCandidates(
  store: Pick<RecordStore, 'find' | 'read'>,
): Promise<readonly Volunteer[]> {
  const { records: accounts } = await store.find({ kind: 'account', limit: mostVolunteers });
  const found = accounts.map(async ({ id, body }): Promise<Volunteer | undefined> => {
    const account = accountOf(body);
    const profile = account && (await readProfile(store, id));
    return profile && { accountId: id, alias: account.alias, profile, duty: await readDuty(store, id) };
  });
  return (await Promise.all(found)).filter((one) => one !== undefined);
}

/** The same, looked up once for all who ask until something of it changes. */
export const everybodyOf = (
  store: Pick<RecordStore, 'find' | 'read' | 'watch'>,
): (() => Promise<readonly Volunteer[]>) =>
  sharedLook(store, ['account', 'profile', 'duty'], () => allCandidates(store));

export const demandsAt = (
  { neededTrainings, vogValidYears }: Pick<Settings, 'neededTrainings' | 'vogValidYears'>,
  now: Date,
): Demands => ({
  trainings: neededTrainings,
  vogYears: vogValidYears,
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

/** One more talk behind them: a newcomer does not stay one. */
async function oneTalkMore(work: Work, accountId: string): Promise<void> {
  const stored = await work.read(profileRef(accountId));
  if (!stored) return;
  const { revision: _revision, ...record } = stored;
  const profile = profileSchema.parse(stored.body);
  await work.put({ ...record, body: { ...profile, talks: profile.talks + 1 } });
}

/** Somebody's talk is over: their hands are free, they are asked how they are, and a newcomer does not stay one. */
export async function endTalkOf(work: Work, accountId: string | undefined, handoffId: string): Promise<void> {
  if (accountId === undefined) return;
  await letGo(work, accountId, handoffId, true);
  await oneTalkMore(work, accountId);
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
