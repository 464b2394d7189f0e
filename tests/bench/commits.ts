import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { openLowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import type { Change } from '../../services/ports/record-store.js';
import { type Finding, type Measurement, median, round, type Size } from './figures.js';

const writers = 32;
const sizes = {
  full: { records: 10_000, pairs: 5, seconds: 8 },
  short: { records: 100, pairs: 1, seconds: 0.2 },
};

/** As long as a sealed message of a few sentences. */
const body = 'x'.repeat(400);

const aMessage = (number: number, expected = 0): Change => ({
  put: {
    kind: 'message',
    id: `message-${String(number)}`,
    owner: 'line',
    keys: { conversation: `conversation-${String(number % 2_000)}` },
    order: number,
    body,
  },
  expected,
});

/** Commits per second of whoever commits, one after another, for so many seconds. */
async function rate(seconds: number, committers: readonly (() => Promise<void>)[]): Promise<number> {
  const start = performance.now();
  const end = start + seconds * 1_000;
  let commits = 0;
  await Promise.all(
    committers.map(async (commit) => {
      while (performance.now() < end) {
        await commit();
        commits += 1;
      }
    }),
  );
  return (commits / (performance.now() - start)) * 1_000;
}

/** The embedded store, full of records, and 32 who each change their own part of them. */
async function openOurs(directory: string, records: number) {
  const store = await openLowdbRecordStore({ directory });
  await store.commit(Array.from({ length: records }, (_, number) => aMessage(number)));
  const revisions = new Array<number>(records).fill(1);
  const committers = Array.from({ length: writers }, (_, writer) => {
    let turn = 0;
    return async () => {
      const number = (writer + writers * turn++) % (records - (records % writers));
      const revision = revisions[number] ?? 0;
      await store.commit([aMessage(number, revision)]);
      revisions[number] = revision + 1;
    };
  });
  return { committers, close: () => store.close() };
}

/** The least that is durable: one line appended and synced, then the next. */
async function openSerial(path: string) {
  const file = await open(path, 'a');
  const line = JSON.stringify({ puts: [aMessage(1)], removed: [] });
  const commit = async (): Promise<void> => {
    await file.write(line);
    await file.datasync();
  };
  return { committers: [commit], close: () => file.close() };
}

/** lowdb as it comes: it writes the whole file each time, and does not sync it. */
async function openStock(path: string, records: number) {
  const all = Object.fromEntries(Array.from({ length: records }, (_, number) => [number, aMessage(number)]));
  const db = new Low(new JSONFile<Record<string, Change>>(path), all);
  let turn = 0;
  const commit = () =>
    db.update((data) => {
      data[String(turn++ % records)] = aMessage(turn, turn);
    });
  await commit();
  return { committers: [commit], close: () => Promise.resolve() };
}

/** The embedded store against the simplest durable file and against lowdb as it comes. */
export const commits: Measurement = {
  name: 'commits',
  async measure(size: Size): Promise<readonly Finding[]> {
    const { records, pairs, seconds } = sizes[size];
    const folder = await mkdtemp(join(tmpdir(), 'peerlijn-bench-'));
    try {
      const ours = await openOurs(join(folder, 'ours'), records);
      const serial = await openSerial(join(folder, 'serial'));
      const stock = await openStock(join(folder, 'stock.json'), records);
      const rates = { ours: [] as number[], serial: [] as number[], stock: [] as number[] };
      for (let pair = 0; pair < pairs; pair += 1) {
        rates.serial.push(await rate(seconds, serial.committers));
        rates.ours.push(await rate(seconds, ours.committers));
        rates.stock.push(await rate(seconds, stock.committers));
      }
      await Promise.all([ours.close(), serial.close(), stock.close()]);

      const against = (peer: readonly number[]) =>
        round(median(rates.ours.map((commits, pair) => commits / (peer[pair] ?? NaN))));
      const each = (found: readonly number[]) => `${String(round(median(found)))} commits/s`;
      return [
        {
          line: 'durable commits, 32 writers: embedded store against serial append + fdatasync',
          value: against(rates.serial),
          unit: '×',
          goal: 8,
          atLeast: true,
          from: `${each(rates.ours)} against ${each(rates.serial)}`,
        },
        {
          line: `the same against lowdb's stock file at ${String(records)} records`,
          value: against(rates.stock),
          unit: '×',
          goal: 500,
          atLeast: true,
          from: `${each(rates.ours)} against ${each(rates.stock)}`,
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
