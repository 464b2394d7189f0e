import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, expect, it } from '@jest/globals';
import { openAdminSocket } from '../../data/admin-socket/admin-socket.js';
import { openLowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import type { RecordStore, Stored } from '../../services/ports/record-store.js';
import { temporaryFolder } from '../support/temporary-folder.js';

const running = new Set<ChildProcess>();
afterEach(async () => {
  await Promise.all(
    [...running].map(async (child) => {
      child.kill('SIGKILL');
      await once(child, 'close');
    }),
  );
});

/** Starts a process that writes until it is killed. */
function startWriter(directory: string) {
  const child = spawn(process.execPath, [resolve('dist/tests/processes/crash-writer.js'), directory], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.add(child);
  let printed = '';
  let ready = (): void => undefined;
  const isReady = new Promise<void>((resolve) => (ready = resolve));
  child.stdout.setEncoding('utf8').on('data', (part: string) => {
    printed += part;
    if (printed.startsWith('ready\n')) ready();
  });
  const ended = once(child, 'close').then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  return {
    ready: isReady,
    ended,
    /** @returns the highest number of each writer that it said was acknowledged. */
    async kill(): Promise<ReadonlyMap<string, number>> {
      child.kill('SIGKILL');
      await ended;
      // The last line may have been cut short.
      const lines = printed.split('\n').slice(1, -1);
      const acknowledged = new Map<string, number>();
      for (const line of lines) {
        const [writer = '', number] = line.split(' ');
        acknowledged.set(writer, Number(number));
      }
      return acknowledged;
    },
  };
}

async function everythingOf(store: RecordStore, writer: string): Promise<readonly Stored[]> {
  const records: Stored[] = [];
  let after: string | undefined;
  do {
    const query = {
      kind: 'message',
      keys: { writer },
      limit: 1_000,
      ...(after !== undefined && { after }),
    } as const;
    const page = await store.find(query);
    records.push(...page.records);
    after = page.next;
  } while (after !== undefined);
  return records;
}

/** What is wrong with what a store holds: each writer's numbers from 1, none missing, twice or out of order. */
async function wrongWith(store: RecordStore, acknowledged: ReadonlyMap<string, number>): Promise<string[]> {
  const wrong: string[] = [];
  for (const [writer, atLeast] of acknowledged) {
    const messages = await everythingOf(store, writer);
    const state = await store.read({ kind: 'state', id: writer });
    if (messages.length < atLeast) wrong.push(`${writer} lost ${String(atLeast - messages.length)}`);
    if (messages.some(({ id }, index) => id !== `${writer}-${String(index + 1)}`))
      wrong.push(`${writer} misses some`);
    if (messages.some(({ revision }) => revision !== 1)) wrong.push(`${writer} wrote twice`);
    if (state?.body !== messages.length || state.revision !== messages.length) {
      wrong.push(`${writer} counted ${String(state?.revision)} of ${String(messages.length)}`);
    }
  }
  return wrong;
}

it('loses, doubles and reorders nothing that was acknowledged in 25 kills at random moments', async () => {
  const directory = await temporaryFolder();
  const acknowledged = new Map<string, number>();
  let kills = 0;
  for (; kills < 25; kills += 1) {
    const writer = startWriter(directory);
    await writer.ready;
    await new Promise((resolve) => setTimeout(resolve, Math.random() * 200));
    for (const [name, number] of await writer.kill()) acknowledged.set(name, number);

    const store = await openLowdbRecordStore({ directory: join(directory, 'records') });
    expect(await wrongWith(store, acknowledged)).toEqual([]);
    await store.close();
  }
  expect(acknowledged.size).toBe(16);
  expect(Math.min(...acknowledged.values())).toBeGreaterThan(kills);
}, 120_000);

it('opens what a kill left with its tail torn off or flipped anywhere, and holds a whole beginning of it', async () => {
  const directory = await temporaryFolder();
  const writer = startWriter(directory);
  await writer.ready;
  await new Promise((resolve) => setTimeout(resolve, 100));
  const acknowledged = await writer.kill();
  const records = join(directory, 'records');
  const last =
    (await readdir(records))
      .filter((name) => name.endsWith('.log'))
      .sort()
      .at(-1) ?? '';
  const files = await Promise.all(
    (await readdir(records)).map(async (name) => [name, await readFile(join(records, name))] as const),
  );
  const whole = files.find(([name]) => name === last)?.[1] ?? Buffer.alloc(0);

  let opened = 0;
  for (let round = 0; round < 40; round += 1) {
    const copy = await temporaryFolder();
    for (const [name, bytes] of files) await writeFile(join(copy, name), bytes);
    // The beginning of a segment is on disk before anything counts on it: no kill tears that off.
    const from = round % 2 === 0 && whole.length > 18 ? 18 + whole.readUInt32BE(8) : 0;
    const at = from + Math.floor(Math.random() * (whole.length - from));
    if (round % 2 === 0) {
      await truncate(join(copy, last), at);
    } else {
      const flipped = Buffer.from(whole);
      flipped[at] = (flipped[at] ?? 0) ^ (1 << (round % 8));
      await writeFile(join(copy, last), flipped);
    }
    let store;
    try {
      store = await openLowdbRecordStore({ directory: copy });
    } catch (error) {
      // Damage to what had been acknowledged: a torn tail cannot do this, a flip can.
      expect(round % 2).toBe(1);
      expect(error).toMatchObject({ code: 'corrupt-journal' });
      continue;
    }
    opened += 1;
    const nothing = new Map([...acknowledged].map(([name]) => [name, 0]));
    const wrong = await wrongWith(store, nothing);
    await store.close();
    expect(wrong.filter((what) => !what.endsWith('counted undefined of 0'))).toEqual([]);
  }
  expect(opened).toBeGreaterThanOrEqual(20);
}, 60_000);

it('refuses a second process, and never locks anyone out after a kill', async () => {
  const directory = await temporaryFolder();
  for (let round = 0; round < 3; round += 1) {
    const first = startWriter(directory);
    await first.ready;
    expect(await startWriter(directory).ended).toBe(3);
    await expect(openAdminSocket(directory)).rejects.toMatchObject({ code: 'already-running' });
    await first.kill();
  }
});

it('lets exactly one of five have the folder that start at once after a kill', async () => {
  const directory = await temporaryFolder();
  const killed = startWriter(directory);
  await killed.ready;
  await killed.kill();

  const starters = Array.from({ length: 5 }, () => startWriter(directory));
  const outcomes = starters.map(({ ready, ended }) => Promise.race([ready.then(() => 'ready'), ended]));
  expect((await Promise.all(outcomes)).sort()).toEqual([3, 3, 3, 3, 'ready']);
  await Promise.all(starters.map((starter) => starter.kill()));
});

it('loses nothing on a disk that is full again and again, and goes on by itself when there is room', async () => {
  const directory = await temporaryFolder();
  const program = resolve('dist/tests/processes/full-disk.js');
  const run = promisify(execFile);
  // A small disk of its own, where this machine lets us have one; otherwise a stand-in that refuses to write.
  const own = ['--user', '--map-root-user', '--mount'];
  const canMount = await run('unshare', [...own, 'mount', '-t', 'tmpfs', 'tmpfs', directory]).then(
    () => true,
    () => false,
  );
  const { stdout } = canMount
    ? await run('unshare', [...own, process.execPath, program, directory, 'tmpfs'])
    : await run(process.execPath, [program, directory, 'stand-in']);
  const { refused, lost, extra } = JSON.parse(stdout) as { refused: number; lost: string[]; extra: string[] };
  expect(refused).toBe(20);
  expect(lost).toEqual([]);
  expect(extra).toEqual([]);
});
