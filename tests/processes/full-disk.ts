/**
 * A store on a disk that is full twenty times: `<folder> tmpfs` puts a disk of 4 MB there first, `<folder> stand-in`
 * uses one that refuses to write. Prints how often it was refused, and which records are lost or were never
 * acknowledged, in the end.
 */
import { execFileSync } from 'node:child_process';
import { open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { openLowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import { StoreUnavailable } from '../../services/domain/errors.js';
import { failingDisk } from '../support/failing-disk.js';

const [directory = '', kind] = process.argv.slice(2);
const filler = join(directory, 'filler');
const standIn = failingDisk();

async function fill(): Promise<void> {
  if (kind !== 'tmpfs') {
    standIn.failWith('ENOSPC');
    return;
  }
  const file = await open(filler, 'a');
  try {
    for (;;) await file.write(Buffer.alloc(4096));
  } catch {
    // It is full.
  } finally {
    await file.close();
  }
}

async function makeRoom(): Promise<void> {
  if (kind === 'tmpfs') await unlink(filler);
  else standIn.failWith(undefined);
}

if (kind === 'tmpfs') execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', directory]);
const options = {
  directory: join(directory, 'records'),
  ...(kind !== 'tmpfs' && { openFile: standIn.openFile }),
};
const store = await openLowdbRecordStore(options);
const acknowledged: string[] = [];
let number = 0;
async function commit(): Promise<void> {
  const id = String((number += 1)).padStart(6, '0');
  const put = { kind: 'message', id, owner: 'line', keys: {}, order: 0, body: 'x'.repeat(100) } as const;
  await store.commit([{ put, expected: 0 }]);
  acknowledged.push(id);
}

let refused = 0;
for (let round = 0; round < 20; round += 1) {
  await commit();
  await fill();
  try {
    for (;;) await Promise.all([commit(), commit(), commit()]);
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    refused += 1;
  }
  await Promise.allSettled([commit(), store.compact()]);
  await makeRoom();
  await commit();
  if (round % 5 === 4) await store.compact();
}
await store.close();

const again = await openLowdbRecordStore(options);
const { records } = await again.find({ kind: 'message', limit: 1_000 });
const kept = new Set(records.map(({ id }) => id));
await again.close();
process.stdout.write(
  JSON.stringify({
    disk: kind,
    refused,
    lost: acknowledged.filter((id) => !kept.has(id)),
    extra: [...kept].filter((id) => !acknowledged.includes(id)),
  }),
);
