import { StaleRevision, StoreUnavailable } from '../domain/errors.js';
import type { Clock } from '../ports/clock.js';
import type { RecordStore, Ref } from '../ports/record-store.js';

/** Whoever asks more often than this gets the last answer, so that asking costs nothing. */
const askedAnewAfter = 5_000;
const ref: Ref = { kind: 'health', id: 'probe' };

/** Whether something can be kept now: found out by keeping something. */
export function probeOf(store: RecordStore, clock: Clock): () => Promise<boolean> {
  let last: { readonly at: number; readonly healthy: Promise<boolean> } | undefined;
  return () => {
    const at = clock.now().getTime();
    if (!last || at - last.at >= askedAnewAfter) last = { at, healthy: canKeep(store) };
    return last.healthy;
  };
}

async function canKeep(store: RecordStore): Promise<boolean> {
  try {
    const expected = (await store.read(ref))?.revision ?? 0;
    await store.commit([{ put: { ...ref, owner: 'line', keys: {}, order: 0, body: {} }, expected }]);
    return true;
  } catch (error) {
    if (error instanceof StoreUnavailable) return false;
    if (error instanceof StaleRevision) return true; // another process just did
    throw error;
  }
}
