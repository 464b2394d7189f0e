import { afterEach, describe, expect, it } from '@jest/globals';
import { openLowdbRecordStore, type LowdbRecordStore } from '../../data/lowdb/lowdb-record-store.js';
import { StaleRevision, StoreUnavailable } from '../../services/domain/errors.js';
import type { Change } from '../../services/ports/record-store.js';
import { failingDisk } from '../support/failing-disk.js';
import { describeRecordStore } from '../support/record-store-contract.js';
import { temporaryFolder } from '../support/temporary-folder.js';

describeRecordStore('the embedded store', async () => {
  const directory = await temporaryFolder();
  let store: LowdbRecordStore | undefined;
  return {
    open: async () => (store = await openLowdbRecordStore({ directory })),
    close: async () => {
      await store?.close();
      store = undefined;
    },
  };
});

describe('the embedded store', () => {
  const open: LowdbRecordStore[] = [];
  afterEach(async () => {
    await Promise.all(open.splice(0).map((store) => store.close()));
  });

  const openStore = async (options: Parameters<typeof openLowdbRecordStore>[0]) => {
    const store = await openLowdbRecordStore(options);
    open.push(store);
    return store;
  };
  const put = (id: string, expected = 0, body: unknown = id): Change => ({
    put: { kind: 'message', id, owner: 'line', keys: { conversation: 'c' }, order: 0, body },
    expected,
  });
  const message = (id: string) => ({ kind: 'message', id }) as const;

  it('shows and tells nothing before it is on disk', async () => {
    const store = await openStore({ directory: await temporaryFolder() });
    let isTold = false;
    store.watch({ kind: 'message' }, () => (isTold = true));
    const committed = store.commit([put('a')]);
    expect(await store.read(message('a'))).toBeUndefined();
    expect(isTold).toBe(false);
    await committed;
    expect(await store.read(message('a'))).toMatchObject({ revision: 1 });
  });

  it('checks commits that follow each other against what is under way', async () => {
    const store = await openStore({ directory: await temporaryFolder() });
    const outcomes = await Promise.allSettled([
      store.commit([put('a')]),
      store.commit([put('a', 1)]),
      store.commit([put('a', 1)]),
      store.commit([{ remove: message('a'), expected: 2 }]),
      store.commit([put('a', 0, 'again')]),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual([
      'fulfilled',
      'fulfilled',
      'rejected',
      'fulfilled',
      'fulfilled',
    ]);
    expect(await store.read(message('a'))).toMatchObject({ revision: 1, body: 'again' });
  });

  it.each(['ENOSPC', 'EIO'] as const)(
    'still reads when the disk says %s, and writes again when it is well',
    async (code) => {
      const directory = await temporaryFolder();
      const disk = failingDisk();
      const store = await openStore({ directory, openFile: disk.openFile });
      await store.commit([put('a')]);
      let told = 0;
      store.watch({ kind: 'message' }, () => (told += 1));

      disk.failWith(code);
      const outcomes = await Promise.allSettled([store.commit([put('a', 1)]), store.commit([put('a', 2)])]);
      for (const outcome of outcomes) {
        expect(outcome).toMatchObject({ reason: expect.any(StoreUnavailable) as unknown });
      }
      await expect(store.commit([put('a', 1)])).rejects.toBeInstanceOf(StoreUnavailable);
      await expect(store.commit([put('a', 2)])).rejects.toBeInstanceOf(StaleRevision);
      expect(await store.read(message('a'))).toMatchObject({ revision: 1 });
      expect(told).toBe(0);

      disk.failWith(undefined);
      await store.commit([put('a', 1, 'well again')]);
      expect(told).toBe(1);
      await store.close();
      const again = await openStore({ directory });
      expect(await again.read(message('a'))).toMatchObject({ revision: 2, body: 'well again' });
    },
  );

  it('refuses what is too long without harm to what comes after', async () => {
    const store = await openStore({ directory: await temporaryFolder() });
    await expect(store.commit([put('a', 0, 'x'.repeat(64 * 1024 * 1024))])).rejects.toBeInstanceOf(
      RangeError,
    );
    await store.commit([put('a')]);
    expect(await store.read(message('a'))).toMatchObject({ revision: 1 });
  });

  it('has everything again after it was compacted, and revisions go on', async () => {
    const directory = await temporaryFolder();
    const store = await openStore({ directory });
    const ids = Array.from({ length: 2_000 }, (_, index) => `m${String(index)}`);
    await Promise.all(ids.map((id) => store.commit([put(id)])));
    await Promise.all([store.compact(), ...ids.map((id) => store.commit([put(id, 1, 'second')]))]);
    await store.commit([{ remove: message('m7'), expected: 2 }]);
    await store.compact();
    await store.close();

    const again = await openStore({ directory });
    expect(await again.count({ kind: 'message' })).toBe(1_999);
    expect(await again.read(message('m8'))).toMatchObject({ revision: 2, body: 'second' });
    await expect(again.commit([put('m8', 1)])).rejects.toBeInstanceOf(StaleRevision);
    await again.commit([put('m7'), put('m8', 2)]);
  });

  it('finds the way in long lists that are changed everywhere', async () => {
    const store = await openStore({ directory: await temporaryFolder() });
    const orders = Array.from({ length: 5_000 }, (_, index) => (index * 2_654_435_761) % 4_096);
    await store.commit(
      orders.map((order, index) => ({
        put: { kind: 'timer', id: `t${String(index)}`, owner: 'line', keys: {}, order, body: null },
        expected: 0,
      })),
    );
    await store.commit(
      orders.flatMap((_, index): Change[] =>
        index % 3 === 0 ? [{ remove: { kind: 'timer', id: `t${String(index)}` }, expected: 1 }] : [],
      ),
    );
    const left = orders
      .map((order, index) => ({ order, id: `t${String(index)}`, index }))
      .filter(({ index }) => index % 3 !== 0)
      .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1));
    const found: string[] = [];
    for (let after: string | undefined, more = true; more; more = after !== undefined) {
      const page = await store.find({ kind: 'timer', limit: 997, ...(after !== undefined && { after }) });
      found.push(...page.records.map(({ id }) => id));
      after = page.next;
    }
    expect(found).toEqual(left.map(({ id }) => id));
    expect(await store.count({ kind: 'timer', from: 100, until: 2_000 })).toBe(
      left.filter(({ order }) => order >= 100 && order < 2_000).length,
    );
  });
});
