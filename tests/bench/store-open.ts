import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openLowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import type { Change } from '../../services/ports/record-store.js';
import { type Finding, type Measurement, median, round, type Size } from './figures.js';

const messages = { full: 100_000, short: 100 };
const times = { full: 3, short: 1 };
const inOneCommit = 500;
/** What a sealed exchange of a story weighs, in base64. */
const sealed = 'A'.repeat(1_200);

const message = (order: number): Change => ({
  put: {
    kind: 'message',
    id: randomUUID(),
    owner: `case:${randomUUID()}`,
    keys: { conversation: String(Math.floor(order / 10)), case: String(Math.floor(order / 10)) },
    order,
    body: sealed,
  },
  expected: 0,
});

/** How long the store needs until it can answer, with everything in its journal. */
export const storeOpen: Measurement = {
  name: 'store-open',
  async measure(size: Size): Promise<readonly Finding[]> {
    const directory = await mkdtemp(join(tmpdir(), 'peerlijn-bench-'));
    const log = { event: () => undefined };
    try {
      const store = await openLowdbRecordStore({ directory, log });
      for (let from = 0; from < messages[size]; from += inOneCommit) {
        const count = Math.min(inOneCommit, messages[size] - from);
        await store.commit(Array.from({ length: count }, (_, index) => message(from + index)));
      }
      await store.close();
      const took: number[] = [];
      const worked: number[] = [];
      for (let time = 0; time < times[size]; time++) {
        const start = performance.now();
        const before = process.cpuUsage();
        const again = await openLowdbRecordStore({ directory, log });
        took.push(performance.now() - start);
        const { user, system } = process.cpuUsage(before);
        worked.push((user + system) / 1_000);
        await again.close();
      }
      return [
        {
          line: `store open at ${messages[size].toLocaleString('en')} messages`,
          value: round(median(took)),
          unit: 'ms',
          goal: 1_000,
          from: `median of ${String(took.length)}, with ${String(round(median(worked)))} ms of CPU`,
        },
      ];
    } finally {
      await rm(directory, { recursive: true, force: true });
    }
  },
};
