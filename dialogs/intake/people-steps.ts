import type { StepId } from './step-ids.js';

/** Questions about people of the line: what stood before them comes back after them. */
const peopleSteps: ReadonlySet<StepId> = new Set([
  'keep-first',
  'peer-share',
  'peer-pref',
  'waiting',
  'wait-over',
  'later',
  'cb-how',
  'cb-when',
  'cb-safe',
  'cb-failed',
  'cb-late',
  'message',
  'chatting',
  'chat-menu',
  'chat-other',
  'chat-idle',
  'may-join',
  'chat-end',
  'med-text',
  'med-rewrite',
  'med-planned',
  'med-after',
  'recheck',
]);

export const isAboutPeople = (at: StepId): boolean => peopleSteps.has(at);
