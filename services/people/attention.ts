import { z } from 'zod';
import { nobodyReached } from '../alerts/at-the-desk.js';
import { settleAlert } from '../alerts/settle-alert.js';
import type { Trace } from '../audit/audit-record.js';
import { conversationRef } from '../cases/case-help.js';
import { type Alarm, type AlarmKind, alarmSchema } from '../domain/alarm.js';
import { StaleRevision } from '../domain/errors.js';
import { handoffSchema } from '../domain/handoff.js';
import { dutySchema } from '../domain/volunteer.js';
import { connectedHandoffs, waitingHandoffs } from '../handoff/handoff-records.js';
import { dutyRecord, readDuty } from '../handoff/volunteers.js';
import type { Clock } from '../ports/clock.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { Change, RecordStore, Ref } from '../ports/record-store.js';
import { committedOn } from '../work/committed-on.js';

const dayInMilliseconds = 86_400_000;
/** More than this is not listed; the oldest come first, so nothing stays out of sight for ever. */
const listed = 100;

/** Danger that was heard: what kind and when, never a word or a person. */
export interface OpenAlarm {
  readonly id: string;
  readonly kind: AlarmKind;
  readonly at: string;
}

/** The alarms nobody has dealt with yet, the oldest first. */
export async function openAlarms(store: RecordStore): Promise<readonly OpenAlarm[]> {
  const { records } = await store.find({ kind: 'alarm', keys: { state: 'open' }, limit: listed });
  return records.map(({ id, body }) => ({ id, ...alarmSchema.parse(body) }));
}

/** Where a coordinator's act is kept, and whose calls it ends. */
interface Parts {
  readonly store: RecordStore;
  readonly keyRing: Pick<KeyRing, 'fingerprint'>;
  readonly clock: Clock;
}

/** Every need people may be called for because of this alarm. */
async function needsOf({ store, keyRing }: Parts, alarm: Alarm): Promise<readonly string[]> {
  const { conversation, kind, handoff } = alarm;
  const open = [...(await waitingHandoffs(store)), ...(await connectedHandoffs(store))].filter(
    ({ urgent, conversationId }) =>
      urgent !== undefined && conversationRef(keyRing, conversationId).id === conversation,
  );
  return [
    `${conversation} ${kind}`,
    ...(handoff === undefined ? [] : [handoff]),
    ...open.map(({ id }) => id),
  ];
}

/** Somebody dealt with it, and nobody is called for it any more. @returns false when there is no such alarm. */
export const closeAlarm = (parts: Parts, id: string, trace: Trace): Promise<boolean> =>
  committedOn(parts, async (work) => {
    const stored = await work.read({ kind: 'alarm', id });
    if (!stored) return false;
    const { revision: _revision, ...record } = stored;
    await work.put({ ...record, keys: { ...record.keys, state: 'closed' } });
    for (const need of new Set(await needsOf(parts, alarmSchema.parse(stored.body))))
      await settleAlert(work, parts.keyRing, { reason: 'danger', id: need });
    await work.put(trace.put);
    return true;
  });

/** Who is there now, and who asked to talk about a talk. */
export interface OnDuty {
  readonly accountId: string;
  readonly state: 'on' | 'break';
}

export async function onDuty(store: RecordStore, now: Date): Promise<readonly OnDuty[]> {
  const { records } = await store.find({ kind: 'duty', from: now.getTime(), limit: listed });
  return records.flatMap(({ id, body }) => {
    const { state } = dutySchema.parse(body);
    return state === 'off' ? [] : [{ accountId: id, state }];
  });
}

/** A volunteer who would like to talk (`talk`) or to be called (`call`) after a talk, and whom nobody answered yet. */
export interface Debrief {
  readonly accountId: string;
  readonly how: 'talk' | 'call';
  readonly since: string;
}

export async function debriefs(store: RecordStore): Promise<readonly Debrief[]> {
  const found: Debrief[] = [];
  let after: string | undefined;
  do {
    const some = await store.find({ kind: 'duty', limit: 500, ...(after !== undefined && { after }) });
    for (const { id, body } of some.records) {
      const { debrief } = dutySchema.parse(body);
      if (debrief && debrief.seenAt === undefined)
        found.push({ accountId: id, how: debrief.how, since: debrief.since });
    }
    after = some.next;
  } while (after !== undefined);
  return found.sort((one, other) => (one.since < other.since ? -1 : 1));
}

/** The coordinator sees to it, and the volunteer reads that. @returns false when nobody of that id asked for it. */
export const debriefSeen = (parts: Parts, accountId: string, trace: Trace): Promise<boolean> =>
  committedOn(parts, async (work) => {
    const duty = await readDuty(work, accountId);
    if (!duty?.debrief) return false;
    const { debrief } = duty;
    const seenAt = debrief.seenAt ?? work.now.toISOString();
    await work.put(dutyRecord(accountId, { ...duty, debrief: { ...debrief, seenAt } }));
    const need = `${debrief.handoff ?? ''} ${accountId}`;
    await settleAlert(work, parts.keyRing, { reason: 'debrief', id: need });
    await work.put(trace.put);
    return true;
  });

const seenRef: Ref = { kind: 'setting', id: 'unreached-seen' };
const seenSchema = z.object({ version: z.literal(1), at: z.iso.datetime() });
/** What was not looked at for a week is in the figures. */
const lookedBack = 7 * dayInMilliseconds;
/** The lists of handoffs put danger, and who had somebody before, so far ahead of their time. */
const ahead = [0, 1e11, 1e12, 1.1e12] as const;

/** What went unanswered since a coordinator last looked. */
export interface Unreached {
  /** People who asked for somebody, and nobody came. */
  readonly count: number;
  /** When the last of them asked. */
  readonly last?: string;
  /** How often people of the line were called, the coordinators too, and none of them could be reached. */
  readonly calls: number;
}

export async function unreached(store: RecordStore, now: Date): Promise<Unreached> {
  const seen = await store.read(seenRef);
  const since = Math.max(now.getTime() - lookedBack, seen ? Date.parse(seenSchema.parse(seen.body).at) : 0);
  const found = await Promise.all(
    ahead.map((by) =>
      store.find({
        kind: 'handoff',
        keys: { phase: 'over' },
        from: since - by,
        until: now.getTime() - by + 1,
        limit: 500,
      }),
    ),
  );
  const asked = found
    .flatMap(({ records }) => records.map(({ body }) => handoffSchema.parse(body)))
    .filter(({ state, claimedAt }) => claimedAt === undefined && nobodyCame.has(state))
    .map(({ requestedAt }) => requestedAt)
    .sort();
  const last = asked.at(-1);
  const calls = (await nobodyReached(store, new Date(since))).length;
  return { count: asked.length, calls, ...(last !== undefined && { last }) };
}

/** Nobody picked up; what was promised instead is another matter. */
const nobodyCame: ReadonlySet<string> = new Set([
  'unanswered',
  'callback_requested',
  'callback_done',
  'callback_failed',
]);

/** The coordinator has seen that nobody could be reached up to now. */
export async function sawUnreached(store: RecordStore, now: Date, trace: Change): Promise<void> {
  const stored = await store.read(seenRef);
  const body = { version: 1, at: now.toISOString() };
  try {
    await store.commit([
      { put: { ...seenRef, owner: 'line', keys: {}, order: 0, body }, expected: stored?.revision ?? 0 },
      trace,
    ]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error; // another coordinator saw it at the same moment
  }
}
