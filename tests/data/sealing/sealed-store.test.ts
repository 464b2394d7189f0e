import { cp, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { openKeyRing, type OpenKeyRing } from '../../../data/keys/key-ring.js';
import { openLowdbRecordStore, type LowdbRecordStore } from '../../../data/lowdb/lowdb-record-store.js';
import { sealedStore } from '../../../data/sealing/sealed-store.js';
import { makeReceiptCode } from '../../../services/keys/make-receipt-code.js';
import type { Clock } from '../../../services/ports/clock.js';
import type { KeyRing } from '../../../services/ports/key-ring.js';
import type { Log } from '../../../services/ports/log.js';
import type { Owner, RecordStore, Stored } from '../../../services/ports/record-store.js';
import { fakeClock, type FakeClock } from '../../support/fake-clock.js';
import { describeRecordStore } from '../../support/record-store-contract.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const kek = new Uint8Array(32).fill(7);
const silent: Log = { event: () => undefined };

/** Content and wraps, each in a folder of its own, as on a server. */
interface Line {
  readonly clock: FakeClock;
  readonly ring: OpenKeyRing;
  readonly inner: LowdbRecordStore;
  readonly store: RecordStore;
  readonly content: string;
  readonly wraps: string;
  close(): Promise<void>;
}

const opened: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const one of opened.splice(0)) await one.close();
});

async function openLine(
  folders: { content?: string; wraps?: string } = {},
  clock = fakeClock(),
): Promise<Line> {
  const { content = await temporaryFolder(), wraps = await temporaryFolder() } = folders;
  const ring = await openKeyRing({ directory: wraps, kek, clock, log: silent });
  const inner = await openLowdbRecordStore({ directory: content });
  const close = async () => {
    await inner.close();
    await ring.close();
  };
  const line = { clock, ring, inner, store: sealedStore(inner, ring), content, wraps, close };
  opened.push(line);
  return line;
}

const until = (clock: Clock, milliseconds: number) => new Date(clock.now().getTime() + milliseconds);

const story = (id: string, owner: Owner, fields: Partial<Stored> = {}) => ({
  kind: 'message' as const,
  id,
  owner,
  keys: {},
  order: 0,
  body: { text: `wat ${id} vertelde` },
  ...fields,
});

async function copyOf(folder: string): Promise<string> {
  const copy = join(await temporaryFolder(), 'copy');
  await cp(folder, copy, { recursive: true });
  return copy;
}

async function bytesOf(folder: string): Promise<Buffer> {
  return Buffer.concat(
    await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file)))),
  );
}

describeRecordStore('the embedded store, sealed', async () => {
  const folders = { content: await temporaryFolder(), wraps: await temporaryFolder() };
  let line: Line | undefined;
  return {
    open: async () => (line = await openLine(folders)).store,
    close: async () => {
      await line?.close();
      opened.length = 0;
    },
  };
});

describe('what a store sees', () => {
  it('is the record that was sealed years ago', async () => {
    const inner = await openLowdbRecordStore({ directory: await temporaryFolder() });
    opened.push(inner);
    const keys = {
      keyOf: () => Uint8Array.from({ length: 32 }, (_, index) => index),
      derive: () => new Uint8Array(32).fill(9),
    } satisfies Partial<KeyRing> as unknown as KeyRing;
    // Both made apart from this program, with Python's `cryptography`.
    const conversation = 'F5a6TtcLRY9LMjTBA79YoUACX-baqWJT1o4qB3Om13k';
    const body =
      'AQABAgMEBQYHCAkKC3KvEQf4algoW4407WO2bhusay4VlWL2pdkVcDi6neZeVlSnVHEUBuUyVrVEabw49vLH44KClQ==';
    await inner.commit([
      { put: story('m1', 'case:abc', { order: 5, keys: { conversation }, body }), expected: 0 },
    ]);

    const { records } = await sealedStore(inner, keys).find({
      kind: 'message',
      keys: { conversation: 'c1' },
      limit: 1,
    });

    expect(records).toMatchObject([{ keys: { conversation: 'c1' }, body: { text: 'hoi' } }]);
  });

  it('holds no word, no look-up and no key of anybody', async () => {
    const { store, ring, content, wraps, clock } = await openLine();
    await ring.makeCase('a', until(clock, day));
    for (const owner of ['case:a', 'line', 'council'] as const) {
      const fields = {
        keys: { mailbox: 'saskia@example.org' },
        body: { saskia: 'Niemand belde mij terug', n: [1] },
      };
      await store.commit([{ put: story(`of ${owner}`, owner, fields), expected: 0 }]);
    }
    for (const folder of [content, wraps]) {
      const bytes = await bytesOf(folder);
      for (const word of ['saskia', 'Niemand', 'belde', 'example.org']) {
        expect(bytes.includes(word)).toBe(false);
        expect(bytes.includes(Buffer.from(word).toString('base64').slice(0, 6))).toBe(false);
      }
    }
    expect(await store.count({ kind: 'message', keys: { mailbox: 'saskia@example.org' } })).toBe(3);
  });

  it('says of two look-ups whether they are equal, within one kind and name, and nothing else', async () => {
    const { store, inner } = await openLine();
    const keys = { one: 'x', other: 'x' };
    await store.commit([
      { put: story('a', 'line', { keys }), expected: 0 },
      { put: story('b', 'council', { keys }), expected: 0 },
      { put: { ...story('c', 'line', { keys }), kind: 'timer' }, expected: 0 },
    ]);
    const [a, b, c] = [
      await inner.read({ kind: 'message', id: 'a' }),
      await inner.read({ kind: 'message', id: 'b' }),
      await inner.read({ kind: 'timer', id: 'c' }),
    ].map((record) => record?.keys ?? {});
    expect(a).toEqual(b);
    expect(new Set([a?.one, a?.other, c?.one, c?.other]).size).toBe(4);
  });
});

describe('a body in the wrong place', () => {
  it('opens nothing under another kind, id, revision, owner, order or look-up', async () => {
    const { store, inner, ring, clock } = await openLine();
    await ring.makeCase('a', until(clock, day));
    await ring.makeCase('b', until(clock, day));
    const put = story('x', 'case:a', { keys: { conversation: 'c' }, order: 1 });
    await store.commit([{ put, expected: 0 }]);
    const sealed = await inner.read({ kind: 'message', id: 'x' });
    if (!sealed) throw new Error('not stored');

    const places: readonly Partial<Stored>[] = [
      { kind: 'case' },
      { id: 'y' },
      { owner: 'case:b' },
      { owner: 'line' },
      { order: 2 },
      { keys: {} },
      { keys: { ...sealed.keys, role: 'council' } },
      { keys: { other: sealed.keys.conversation ?? '' } },
    ];
    let expected = 1;
    for (const place of places) {
      const moved = { ...sealed, ...place };
      if (expected > 0) await inner.commit([{ remove: sealed, expected }]);
      await inner.commit([{ put: moved, expected: 0 }]);
      await expect(store.read(moved)).rejects.toMatchObject({ code: 'seal-broken' });
      expected = moved.kind === sealed.kind && moved.id === sealed.id ? 1 : 0;
    }
    await inner.commit([{ put: sealed, expected: 1 }]); // The same record, put back over a later revision.
    await expect(store.read(sealed)).rejects.toMatchObject({ code: 'seal-broken' });
  });

  it('opens nothing when it was swapped between any two records', async () => {
    const { store, inner, ring, clock } = await openLine();
    const owners: Owner[] = ['line', 'council', 'case:a', 'case:b'];
    await ring.makeCase('a', until(clock, day));
    await ring.makeCase('b', until(clock, day));
    const ids = owners.flatMap((owner) =>
      [1, 2, 3].map((number) => ({ owner, id: `${owner} ${String(number)}` })),
    );
    await store.commit(ids.map(({ id, owner }) => ({ put: story(id, owner), expected: 0 })));
    const sealed = await Promise.all(ids.map(({ id }) => inner.read({ kind: 'message', id })));

    let swapped = 0;
    for (const target of sealed) {
      for (const source of sealed) {
        if (!target || !source || target === source) continue;
        await inner.commit([{ remove: target, expected: 1 }]);
        await inner.commit([{ put: { ...target, body: source.body }, expected: 0 }]);
        await expect(store.read(target)).rejects.toMatchObject({ code: 'seal-broken' });
        swapped += 1;
      }
    }
    expect(swapped).toBe(12 * 11);
  });

  it.each([undefined, null, 7, {}, '', 'AQ==', 'geen zegel'])('is told from a seal: %p', async (body) => {
    const { store, inner } = await openLine();
    await inner.commit([{ put: story('a', 'line', { body }), expected: 0 }]);
    await expect(store.read({ kind: 'message', id: 'a' })).rejects.toMatchObject({ code: 'seal-broken' });
    await expect(store.find({ kind: 'message', limit: 5 })).rejects.toMatchObject({ code: 'seal-broken' });
  });
});

describe('a case that is closed', () => {
  it('takes nothing in, and the rest of the commit is not written either', async () => {
    const { store } = await openLine();
    await expect(
      store.commit([
        { put: story('of the line', 'line'), expected: 0 },
        { put: story('of nobody', 'case:unknown'), expected: 0 },
      ]),
    ).rejects.toMatchObject({ code: 'key-not-open' });
    expect(await store.count({ kind: 'message' })).toBe(0);
  });

  it('is left out of lists, which are filled up to what was asked', async () => {
    const { store, ring, clock } = await openLine();
    await ring.makeCase('closing', until(clock, hour));
    for (let number = 0; number < 30; number += 1) {
      const owner = number % 7 < 3 ? 'line' : 'case:closing';
      await store.commit([{ put: story(String(number), owner, { order: number }), expected: 0 }]);
    }
    await clock.advance(2 * hour);

    const pages: string[][] = [];
    for (let after: string | undefined = ''; after !== undefined;) {
      const page = await store.find({ kind: 'message', limit: 5, ...(after && { after }) });
      pages.push(page.records.map(({ id }) => id));
      after = page.next;
    }

    expect(pages).toEqual([
      ['0', '1', '2', '7', '8'],
      ['9', '14', '15', '16', '21'],
      ['22', '23', '28', '29'],
    ]);
    expect((await store.refs({ kind: 'message', limit: 100 })).refs).toHaveLength(30);
    expect(await store.read({ kind: 'message', id: '3' })).toBeUndefined();
  });

  it('can be removed without its key', async () => {
    const { store, ring, clock } = await openLine();
    await ring.makeCase('a', until(clock, hour));
    await store.commit([{ put: story('x', 'case:a'), expected: 0 }]);
    await ring.erase('a');

    const { refs } = await store.refs({ kind: 'message', limit: 10 });
    await store.commit(refs.map((ref) => ({ remove: ref, expected: ref.revision })));

    expect(await store.count({ kind: 'message' })).toBe(0);
  });

  it('cannot be read at rest with everything that lies on the server, until the code is shown', async () => {
    const line = await openLine();
    const code = makeReceiptCode();
    await line.ring.makeCase('a', until(line.clock, day));
    await line.store.commit([{ put: story('x', 'case:a'), expected: 0 }]);
    await line.ring.addReceipt('a', code);
    await line.clock.advance(day);
    await line.ring.sweep();

    // The thief has both folders and the KEK, and turns back the clock.
    const stolen = { content: await copyOf(line.content), wraps: await copyOf(line.wraps) };
    await line.close();
    const swept = { content: await copyOf(line.content), wraps: await copyOf(line.wraps) };
    for (const folders of [stolen, swept]) {
      const thief = await openLine(folders, fakeClock('2026-11-02T09:00:00.000Z'));
      expect(await thief.store.read({ kind: 'message', id: 'x' })).toBeUndefined();
    }

    const back = await openLine({ content: line.content, wraps: line.wraps }, line.clock);
    await back.ring.openWithCode(code, until(line.clock, hour));
    expect(await back.store.read({ kind: 'message', id: 'x' })).toMatchObject({
      body: { text: 'wat x vertelde' },
    });
  });

  it('stays erased in an older copy of the content, where the others are whole', async () => {
    const line = await openLine();
    const cases = Array.from({ length: 40 }, (_, number) => ({
      id: `c${String(number)}`,
      code: makeReceiptCode(),
    }));
    await Promise.all(
      cases.map(async ({ id, code }) => {
        await line.ring.makeCase(id, until(line.clock, hour));
        await line.ring.addReceipt(id, code);
        await line.store.commit([{ put: story(id, `case:${id}`), expected: 0 }]);
      }),
    );
    const backup = await copyOf(line.content);
    const [erased, kept] = [cases.slice(0, 20), cases.slice(20)];
    for (const { id } of erased.slice(0, 10)) await line.ring.erase(id);
    await line.clock.advance(2 * hour); // The last ten are erased while at rest.
    for (const { id } of erased.slice(10)) await line.ring.erase(id);
    await line.close();

    const restored = await openLine({ content: backup, wraps: line.wraps }, line.clock);
    for (const { code } of cases) await restored.ring.openWithCode(code, until(line.clock, hour));

    for (const { id } of erased) expect(await restored.store.read({ kind: 'message', id })).toBeUndefined();
    for (const { id } of kept) {
      expect(await restored.store.read({ kind: 'message', id })).toMatchObject({
        body: { text: `wat ${id} vertelde` },
      });
    }
    const { records } = await restored.store.find({ kind: 'message', limit: 100 });
    expect(records.map(({ id }) => id).sort()).toEqual(kept.map(({ id }) => id).sort());
  });
});
