import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyRing } from '../../data/keys/key-ring.js';
import { openLowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import { sealedStore } from '../../data/sealing/sealed-store.js';
import type { KeyRing } from '../../services/ports/key-ring.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { type FakeClock, fakeClock } from './fake-clock.js';
import { recordedLog } from './recorded-log.js';

/** The real store, sealed by the real keys, on a folder of its own; only time is in the test's hands. */
export interface House {
  readonly folder: string;
  readonly store: RecordStore;
  readonly keys: KeyRing;
  readonly clock: FakeClock;
  end(): Promise<void>;
}

export async function aHouse(): Promise<House> {
  const folder = await mkdtemp(join(tmpdir(), 'peerlijn-test-'));
  const clock = fakeClock();
  const log = recordedLog();
  const keys = await openKeyRing({ directory: join(folder, 'keys'), kek: randomBytes(32), clock, log });
  const records = await openLowdbRecordStore({ directory: join(folder, 'content'), log });
  return {
    folder,
    store: sealedStore(records, keys),
    keys,
    clock,
    async end() {
      await records.close();
      await keys.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
