import type { Clock } from '../../services/ports/clock.js';
import type { RecordStore } from '../../services/ports/record-store.js';

interface Line {
  readonly store: Pick<RecordStore, 'find'>;
  readonly clock: Pick<Clock, 'now'>;
  /** Puts the clock ahead by so many milliseconds. */
  readonly advance: (milliseconds: number) => Promise<void> | void;
  /** Does what is due now. */
  readonly runDue: () => Promise<void>;
}

/** Lets so many milliseconds pass, with everything that is due in them, each at its own instant. */
export async function timePasses(
  { store, clock, advance, runDue }: Line,
  milliseconds: number,
): Promise<void> {
  const end = clock.now().getTime() + milliseconds;
  const goTo = async (instant: number): Promise<void> => {
    await advance(Math.max(0, instant - clock.now().getTime()));
    await runDue();
  };
  for (;;) {
    const [next] = (await store.find({ kind: 'timer', until: end + 1, limit: 1 })).records;
    if (!next) break;
    await goTo(next.order);
  }
  await goTo(end);
}
