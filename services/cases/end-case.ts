import { z } from 'zod';
import type { KeyRing } from '../ports/key-ring.js';
import type { RecordStore, Ref, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { timerRecord } from '../timers/timer.js';
import { stateRef } from './case-records.js';
import { eraseCase } from './erase-case.js';
import { draftKeptUntil, openUntil } from './open-until.js';

/** Phases in which a case ends by itself when nobody comes back. */
type Unfinished = 'unasked' | 'draft';

const timerId = (caseId: string): string => `end-case ${caseId}`;
export const endCaseTimerRef = (caseId: string): Ref => ({ kind: 'timer', id: timerId(caseId) });

const endOf = (phase: Unfinished, lastMessage: Date): Date =>
  phase === 'draft' ? draftKeptUntil(lastMessage) : openUntil('unasked', lastMessage);

/** The timer that ends an unfinished case; one a case, and gone once the summary is confirmed. */
export const endCaseTimer = (
  caseId: string,
  phase: Unfinished,
  lastMessage: Date,
): Omit<Stored, 'revision'> =>
  timerRecord({ version: 1, job: 'end-case', caseId, phase }, endOf(phase, lastMessage), timerId(caseId));

/** What every state of a talk carries: when the person last said something in it. */
const spokenAt = z.object({ at: z.iso.datetime() });

/**
 * Erases a case that nobody finished: one never agreed to after 30 minutes, a draft after 14 days (script §12).
 * When something was said since the timer was set, it is set again.
 */
export async function endCase(
  work: Work,
  store: RecordStore,
  keys: KeyRing,
  { caseId, phase }: { readonly caseId: string; readonly phase: Unfinished },
): Promise<void> {
  const state = await work.read(stateRef(caseId));
  const lastMessage = state && new Date(spokenAt.parse(state.body).at);
  if (lastMessage && endOf(phase, lastMessage) > work.now)
    await work.put(endCaseTimer(caseId, phase, lastMessage));
  else await eraseCase(work, store, keys, caseId);
}
