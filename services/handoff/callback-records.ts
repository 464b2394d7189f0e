import { instantIn, plusDays } from '../domain/amsterdam.js';
import { callbackSchema, type Contact, contactSchema, type KnownCallback } from '../domain/callback.js';
import { ownerOf } from '../cases/case-records.js';
import type { RecordStore, Ref, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { timerRecord } from '../timers/timer.js';

const callbackRef = (id: string): Ref => ({ kind: 'callback', id });
export const contactRef = (id: string): Ref => ({ kind: 'contact', id });

/** The promised day is over: from then on the promise is broken. */
export const deadlineOf = ({ promisedBy }: Pick<KnownCallback, 'promisedBy'>): Date =>
  instantIn(plusDays(promisedBy, 1), '00:00');

const known = ({ id, body }: Stored): KnownCallback => ({ ...callbackSchema.parse(body), id });

export async function readCallback(
  from: Pick<Work | RecordStore, 'read'>,
  id: string | undefined,
): Promise<KnownCallback | undefined> {
  const stored = id === undefined ? undefined : await from.read(callbackRef(id));
  return stored && known(stored);
}

/** In the morning of the promised day whoever may keep it is reminded. */
const remindedAt = '09:00';

/** When a promise is looked at again: in the morning of its day, and when that day is over. */
export function nextLookAt(callback: Pick<KnownCallback, 'promisedBy'>, now: Date): Date {
  const morning = instantIn(callback.promisedBy, remindedAt);
  return morning > now ? morning : deadlineOf(callback);
}

/** Sorted by the day that was promised. As long as it is open it has a timer. */
export async function putCallback(work: Work, { id, ...body }: KnownCallback): Promise<void> {
  await work.put({
    ...callbackRef(id),
    owner: 'line',
    keys: { state: body.state, case: body.caseId },
    order: deadlineOf(body).getTime(),
    body,
  });
  const { conversationId } = body;
  const timer = timerRecord(
    { version: 1, job: 'callback', callbackId: id, conversationId },
    nextLookAt(body, work.now),
    `callback ${id}`,
  );
  if (body.state === 'open') await work.put(timer);
  else await work.remove(timer);
}

/**
 * Guards the counting of promises: to be called before it. Of two that promise at once the later finds this record
 * moved on, and counts again.
 */
export const countsPromises = (work: Work): Promise<void> =>
  work.put({
    kind: 'promise',
    id: 'last',
    owner: 'line',
    keys: {},
    order: work.now.getTime(),
    body: { version: 1 },
  });

const mostOpen = 500;

/** What was promised and not yet done, what is due first in front. */
export async function openCallbacks(store: RecordStore): Promise<readonly KnownCallback[]> {
  const { records } = await store.find({ kind: 'callback', keys: { state: 'open' }, limit: mostOpen });
  return records.map(known);
}

/** How to reach somebody; `undefined` when it is gone, or the case is closed. */
export async function readContact(
  from: Pick<Work | RecordStore, 'read'>,
  id: string,
): Promise<Contact | undefined> {
  const stored = await from.read(contactRef(id));
  return stored && contactSchema.parse(stored.body);
}

export const putContact = (
  work: Work,
  { id, caseId }: Pick<KnownCallback, 'id' | 'caseId'>,
  body: Contact,
): Promise<void> =>
  work.put({
    ...contactRef(id),
    owner: ownerOf(caseId),
    keys: { case: caseId },
    order: work.now.getTime(),
    body,
  });
