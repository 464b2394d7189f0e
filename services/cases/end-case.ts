import { z } from 'zod';
import type { KeyRing } from '../ports/key-ring.js';
import type { RecordStore } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { stateRef } from './case-records.js';
import { endCaseTimer, endOf, type Unfinished } from './end-case-timer.js';
import { eraseCase } from './erase-case.js';

/** What every state of a talk carries: when the person last said something in it. */
const spokenAt = z.object({ at: z.iso.datetime() });

/** Erases a case that nobody finished. When something was said since its timer was set, it is set again. */
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
