import type { Conversation } from '../domain/conversation.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { Kind, RecordStore, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { timerRecord } from '../timers/timer.js';
import { caseRef, stateRef } from './case-records.js';
import { endCaseTimerRef } from './end-case-timer.js';

/** Kinds of which a case can have any number, found by their key `case`. */
const manyOfACase: readonly Kind[] = [
  'message',
  'handoff',
  'callback',
  'contact',
  'note',
  'report',
  'mediation',
  'mediation-sheet',
  'text-check',
];
const page = 500;

/** If the server stops between the commit and the erasing of the keys, this long after it they go all the same. */
const makeSureAfter = 60_000;

/**
 * Erases a case: every record of it goes with this turn, then its keys; what stays is a date, and of a case
 * that nobody agreed to keep nothing at all. Needs no key, so a case at rest can be erased too.
 */
export async function eraseCase(
  work: Work,
  store: RecordStore,
  keys: KeyRing,
  { caseId, phase }: Pick<Conversation, 'caseId' | 'phase'>,
): Promise<void> {
  for (const kind of manyOfACase) {
    let after: string | undefined;
    do {
      const found = await store.refs({ kind, keys: { case: caseId }, limit: page, ...(after && { after }) });
      for (const ref of found.refs) work.removeKnown(ref);
      after = found.next;
    } while (after !== undefined);
  }
  for (const ref of [caseRef(caseId), stateRef(caseId)]) await removeUnread(work, store, ref.kind, ref.id);
  await work.remove(endCaseTimerRef(caseId));
  if (phase !== 'unasked') await work.put(tombstone(caseId, work.now));
  await work.put(
    timerRecord({ version: 1, job: 'erase-keys', caseId }, new Date(work.now.getTime() + makeSureAfter)),
  );
  work.afterCommit(() => keys.erase(caseId));
}

const tombstone = (caseId: string, now: Date): Omit<Stored, 'revision'> => ({
  kind: 'tombstone',
  id: caseId,
  owner: 'line',
  keys: {},
  order: now.getTime(),
  body: { version: 1, erasedAt: now.toISOString().slice(0, 10) },
});

/** A record whose key is closed reads as nothing, so its ref is asked for instead. */
async function removeUnread(work: Work, store: RecordStore, kind: Kind, id: string): Promise<void> {
  if (await work.read({ kind, id })) {
    await work.remove({ kind, id });
    return;
  }
  const found = await store.refs({ kind, keys: { case: id }, limit: 1 });
  for (const ref of found.refs) work.removeKnown(ref);
}
