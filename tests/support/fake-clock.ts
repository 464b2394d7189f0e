import type { Clock } from '../../services/ports/clock.js';

/** A clock that stands still until a test lets time pass. */
export interface FakeClock extends Clock {
  /**
   * Lets so many milliseconds pass and runs the timers that fall due, in order, each at its own instant.
   * Promises get a turn after every timer, so work that sets its next timer is called again in the same stretch.
   */
  advance(milliseconds: number): Promise<void>;
}

interface Timer {
  readonly due: number;
  readonly work: () => void;
}

/** @param start - where the clock begins, as anything `Date` reads. */
export function fakeClock(start = '2026-11-02T09:00:00.000Z'): FakeClock {
  let now = new Date(start).getTime();
  const timers = new Set<Timer>();
  const nextDue = (end: number) =>
    [...timers].filter(({ due }) => due <= end).reduce<Timer | undefined>(earlier, undefined);
  return {
    now: () => new Date(now),
    after(milliseconds, work) {
      const timer = { due: now + milliseconds, work };
      timers.add(timer);
      return () => {
        timers.delete(timer);
      };
    },
    async advance(milliseconds) {
      const end = now + milliseconds;
      for (let timer = nextDue(end); timer; timer = nextDue(end)) {
        timers.delete(timer);
        now = Math.max(now, timer.due);
        timer.work();
        await new Promise(setImmediate);
      }
      now = end;
    },
  };
}

function earlier(best: Timer | undefined, timer: Timer): Timer {
  return best && best.due <= timer.due ? best : timer;
}
