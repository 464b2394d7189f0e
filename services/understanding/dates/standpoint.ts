import type { Day, Days } from './calendar.js';

/** Where the person stands. */
export interface Standpoint {
  readonly ref: Day;
  readonly direction: 'past' | 'future';
}

/** What is not over yet ends today, for somebody who looks back. */
export const untilToday = (days: Days, { ref, direction }: Standpoint): Days =>
  direction === 'past' && days.start <= ref && days.end > ref ? { start: days.start, end: ref } : days;
