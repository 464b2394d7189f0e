import type { CasePhase } from '../domain/conversation.js';
import type { Ref, Stored } from '../ports/record-store.js';
import { timerRecord } from '../timers/timer.js';
import { keptUntil } from './open-until.js';

const timerId = (caseId: string): string => `end-case ${caseId}`;
export const endCaseTimerRef = (caseId: string): Ref => ({ kind: 'timer', id: timerId(caseId) });

/** The timer that ends a case when nobody comes back to it; one a case. */
export const endCaseTimer = (
  caseId: string,
  phase: CasePhase,
  lastMessage: Date,
  due: Date = keptUntil(phase, lastMessage),
): Omit<Stored, 'revision'> =>
  timerRecord({ version: 1, job: 'end-case', caseId, phase }, due, timerId(caseId));
