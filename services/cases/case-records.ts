import type { Case } from '../domain/case.js';
import { caseSchema } from '../domain/case.js';
import type { Owner, Ref, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';

export const ownerOf = (caseId: string): Owner => `case:${caseId}`;
export const caseRef = (caseId: string): Ref => ({ kind: 'case', id: caseId });
export const stateRef = (caseId: string): Ref => ({ kind: 'state', id: caseId });

/** The state of the talk in a case: the dialog stack, with the draft in it. */
export const stateRecord = (caseId: string, body: unknown): Omit<Stored, 'revision'> => ({
  ...stateRef(caseId),
  owner: ownerOf(caseId),
  keys: { case: caseId },
  order: 0,
  body,
});

/** A new case begins as a draft with nothing agreed to. */
export const newCase = (now: Date): Case => ({
  version: 1,
  status: 'draft',
  startedAt: now.toISOString(),
  consents: [],
});

/** The case, or `undefined` when it was erased or only its code opens it. */
export async function readCase(work: Work, caseId: string): Promise<Case | undefined> {
  const stored = await work.read(caseRef(caseId));
  return stored && caseSchema.parse(stored.body);
}

export const putCase = (work: Work, caseId: string, body: Case): Promise<void> =>
  work.put({
    ...caseRef(caseId),
    owner: ownerOf(caseId),
    keys: { case: caseId },
    order: Date.parse(body.startedAt),
    body,
  });
