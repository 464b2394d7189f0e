import { randomUUID } from 'node:crypto';
import type { KeyRing } from '../ports/key-ring.js';
import type { Work } from '../ports/work.js';
import { endCaseTimer } from './end-case-timer.js';
import { openUntil } from './open-until.js';

/**
 * Begins a new, empty case: its key is durable before anything is sealed with it, and its end is set.
 *
 * @returns the id of the case, random.
 */
export async function startCase(work: Work, keys: KeyRing): Promise<string> {
  const caseId = randomUUID();
  await keys.makeCase(caseId, openUntil('unasked', work.now));
  await work.put(endCaseTimer(caseId, 'unasked', work.now));
  return caseId;
}
