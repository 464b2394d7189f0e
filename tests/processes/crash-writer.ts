/**
 * Uses a data folder until it is killed: 16 writers, each counting on from where it was, commit without pause, and
 * snapshots are made all the time. What has been acknowledged is printed: `<writer> <number>`.
 *
 * Ends with exit code 3 when another process uses the folder.
 */
import { writeSync } from 'node:fs';
import { join } from 'node:path';
import { openAdminSocket } from '../../data/admin-socket/admin-socket.js';
import { openLowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import { AppError } from '../../services/domain/errors.js';
import type { RecordStore } from '../../services/ports/record-store.js';

const [directory = ''] = process.argv.slice(2);
const print = (line: string) => writeSync(1, `${line}\n`);

/** Each number is a message, and one commit with the state that counts them. */
async function writeForEver(store: RecordStore, writer: string): Promise<never> {
  const state = await store.read({ kind: 'state', id: writer });
  let number = state ? Number(state.body) : 0;
  let revision = state?.revision ?? 0;
  for (;;) {
    number += 1;
    const id = `${writer}-${String(number)}`;
    await store.commit([
      {
        put: {
          kind: 'message',
          id,
          owner: 'line',
          keys: { writer },
          order: number,
          body: 'x'.repeat(number % 500),
        },
        expected: 0,
      },
      {
        put: { kind: 'state', id: writer, owner: 'line', keys: {}, order: 0, body: number },
        expected: revision,
      },
    ]);
    revision += 1;
    print(`${writer} ${String(number)}`);
  }
}

async function snapshotForEver(compact: () => Promise<void>): Promise<never> {
  for (;;) await compact();
}

try {
  await openAdminSocket(directory);
  const store = await openLowdbRecordStore({ directory: join(directory, 'records') });
  print('ready');
  const writers = Array.from({ length: 16 }, (_, index) => `w${String(index)}`);
  await Promise.all([
    ...writers.map((writer) => writeForEver(store, writer)),
    snapshotForEver(() => store.compact()),
  ]);
} catch (error) {
  if (!(error instanceof AppError) || error.code !== 'already-running') throw error;
  process.exitCode = 3;
}
