import { join } from 'node:path';
import { openKeyRing } from '../../data/keys/key-ring.js';
import { openLowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import { sealedStore } from '../../data/sealing/sealed-store.js';
import type { Clock } from '../../services/ports/clock.js';
import type { KeyRing } from '../../services/ports/key-ring.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { temporaryFolder } from './temporary-folder.js';

export interface RealStore {
  readonly store: RecordStore;
  readonly keyRing: KeyRing;
  readonly close: () => Promise<void>;
}

/** What the running line keeps its records in: sealed, on disk, in a folder of its own. */
export async function realStore(clock: Clock, folder?: string): Promise<RealStore> {
  const directory = folder ?? (await temporaryFolder());
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
