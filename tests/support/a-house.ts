import type { KeyRing } from '../../services/ports/key-ring.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { type FakeClock, fakeClock } from './fake-clock.js';
import { realStore } from './real-store.js';

/** The real store and the real keys, with time in the test's hands. */
export interface House {
  readonly store: RecordStore;
  readonly keys: KeyRing;
  readonly clock: FakeClock;
  end(): Promise<void>;
}

export async function aHouse(folder?: string, clock: FakeClock = fakeClock()): Promise<House> {
  const { store, keyRing, close } = await realStore(clock, folder);
  return { store, keys: keyRing, clock, end: close };
}
