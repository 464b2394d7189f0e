import type { Ref, Stored } from '../ports/record-store.js';
import { timerRecord } from '../timers/timer.js';
import { draftKeptUntil, openUntil } from './open-until.js';

/** Phases in which a case ends by itself when nobody comes back. */
export type Unfinished = 'unasked' | 'draft';

const timerId = (caseId: string): string => `end-case ${caseId}`;
export const endCaseTimerRef = (caseId: string): Ref => ({ kind: 'timer', id: timerId(caseId) });

/** When a case ends that nobody finishes: one never agreed to after 30 minutes, a draft after 14 days (script §12). */
export const endOf = (phase: Unfinished, lastMessage: Date): Date =>
  phase === 'draft' ? draftKeptUntil(lastMessage) : openUntil('unasked', lastMessage);

/** The timer that ends an unfinished case; one a case, and gone once the summary is confirmed. */
export const endCaseTimer = (
  caseId: string,
  phase: Unfinished,
  lastMessage: Date,
): Omit<Stored, 'revision'> =>
  timerRecord({ version: 1, job: 'end-case', caseId, phase }, endOf(phase, lastMessage), timerId(caseId));
