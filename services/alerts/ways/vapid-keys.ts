import { z } from 'zod';
import { StaleRevision } from '../../domain/errors.js';
import type { RecordStore, Ref } from '../../ports/record-store.js';

const vapidRef: Ref = { kind: 'setting', id: 'vapid' };
const keysSchema = z.object({ version: z.literal(1), publicKey: z.string(), privateKey: z.string() });

/** With these push services know that it is us who wakes a browser. */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

/** The line's own, made once and kept: with other keys every browser would have to be asked again. */
export async function vapidKeys(store: RecordStore, make: () => VapidKeys): Promise<VapidKeys> {
  const stored = await store.read(vapidRef);
  if (stored) return keysSchema.parse(stored.body);
  const made = make();
  const body = { version: 1, ...made };
  try {
    await store.commit([{ put: { ...vapidRef, owner: 'line', keys: {}, order: 0, body }, expected: 0 }]);
    return made;
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    return vapidKeys(store, make); // another process was first
  }
}
