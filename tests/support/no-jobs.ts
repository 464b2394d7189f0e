import type { TimerJobs } from '../../services/timers/timer-worker.js';

const nothing = (): Promise<void> => Promise.resolve();

/** Timers that do nothing when they are due, for a test to replace the one it is about. */
export const noJobs: TimerJobs = {
  'end-case': nothing,
  'erase-keys': nothing,
  silence: nothing,
  handoff: nothing,
  callback: nothing,
  duty: nothing,
  mediation: nothing,
  alert: nothing,
  'text-check': nothing,
};
