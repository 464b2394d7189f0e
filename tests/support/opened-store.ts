import { join } from 'node:path';
import { openKeyRing } from '../../data/keys/key-ring.js';
import { openLowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import { sealedStore } from '../../data/sealing/sealed-store.js';
import type { Clock } from '../../services/ports/clock.js';
import type { KeyRing } from '../../services/ports/key-ring.js';
import type { RecordStore } from '../../services/ports/record-store.js';

export interface OpenedStore {
  readonly store: RecordStore;
  readonly keyRing: KeyRing;
  readonly close: () => Promise<void>;
}

/** What the running line keeps its records in: sealed, on disk, in this folder. */
export async function openedStore(clock: Clock, directory: string): Promise<OpenedStore> {
  const log = { event: () => undefined };
  const keyRing = await openKeyRing({
    directory: join(directory, 'keys'),
    kek: Buffer.alloc(32, 7),
    clock,
    log,
  });
  const records = await openLowdbRecordStore({ directory: join(directory, 'records') });
  return {
    store: sealedStore(records, keyRing),
    keyRing,
    async close() {
      await records.close();
      await keyRing.close();
    },
  };
}
