import { z } from 'zod';
import type { CasePhase } from '../domain/conversation.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { RecordStore } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { readCase, stateRef } from './case-records.js';
import { endCaseTimer } from './end-case-timer.js';
import { eraseCase } from './erase-case.js';
import { keptUntil } from './open-until.js';

/** What every state of a talk carries: when the person last said something in it. */
export const spokenAt = z.object({ at: z.iso.datetime() });

/**
 * Erases a case whose time is over: one never agreed to, a draft nobody finished, a story that was long settled.
 * When something was said since its timer was set, or somebody is still to help, it is set again. Of a case at rest nothing can be read, and
 * nothing was said either: whoever opens it with the code sets the timer anew.
 */
export async function endCase(
  work: Work,
  store: RecordStore,
  keys: KeyRing,
  { caseId, phase }: { readonly caseId: string; readonly phase: CasePhase },
): Promise<void> {
  const state = await work.read(stateRef(caseId));
  const help = (await readCase(work, caseId))?.help;
  if (help?.openUntil !== undefined && new Date(help.openUntil) > work.now) {
    await work.put(endCaseTimer(caseId, phase, work.now, new Date(help.openUntil)));
    return;
  }
  const lastMessage = state && new Date(spokenAt.parse(state.body).at);
  if (lastMessage && keptUntil(phase, lastMessage) > work.now)
    await work.put(endCaseTimer(caseId, phase, lastMessage));
  else await eraseCase(work, store, keys, { caseId, phase });
}
