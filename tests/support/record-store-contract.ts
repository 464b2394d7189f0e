import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { StaleRevision } from '../../services/domain/errors.js';
import type { Change, Kind, Query, RecordStore, Ref, Stored } from '../../services/ports/record-store.js';

/** A store of its own for one test. */
export interface StoreUnderTest {
  /** Opens it, the first time empty, later with everything that was committed. */
  open(): Promise<RecordStore>;
  /** Closes what is open, so that it can be opened again. */
  close(): Promise<void>;
}

type Fields = Partial<Omit<Stored, 'revision'>>;

const aRecord = (fields: Fields = {}): Omit<Stored, 'revision'> => ({
  kind: 'message',
  id: 'a',
  owner: 'line',
  keys: {},
  order: 0,
  body: 'sealed',
  ...fields,
});
const put = (fields: Fields = {}, expected = 0): Change => ({ put: aRecord(fields), expected });
const remove = (id: string, expected: number): Change => ({ remove: { kind: 'message', id }, expected });
const check = (id: string, expected: number): Change => ({ check: { kind: 'message', id }, expected });
const message = (id: string): Ref => ({ kind: 'message', id });

/** Everything a query finds, page by page. */
async function allPages(store: RecordStore, query: Query, between?: () => Promise<void>): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  do {
    const page = await store.find({ ...query, ...(after !== undefined && { after }) });
    ids.push(...page.records.map(({ id }) => id));
    after = page.next;
    await between?.();
  } while (after !== undefined);
  return ids;
}

const idsOf = async (store: RecordStore, query: Partial<Query> = {}) =>
  (await store.find({ kind: 'message', limit: 1_000, ...query })).records.map(({ id }) => id);

/** Resolves when something has become true; the test's own time limit ends it otherwise. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve, 2));
}

/**
 * What every record store promises, whatever is behind it. Runs the same over each backend and over the
 * decorators in front of them; records in it belong to the line, whose key every decorator has.
 *
 * @param make - a new, empty store for each test.
 */
export function describeRecordStore(name: string, make: () => Promise<StoreUnderTest>): void {
  describe(name, () => {
    let underTest: StoreUnderTest;
    let store: RecordStore;

    beforeEach(async () => {
      underTest = await make();
      store = await underTest.open();
    });

    afterEach(async () => {
      await underTest.close();
    });

    const reopen = async () => {
      await underTest.close();
      store = await underTest.open();
    };

    describe('reading and committing', () => {
      it('knows nothing of what was never committed', async () => {
        expect(await store.read(message('a'))).toBeUndefined();
        expect(await store.find({ kind: 'message', limit: 10 })).toEqual({ records: [] });
        expect(await store.count({ kind: 'message' })).toBe(0);
      });

      it('gives back exactly what was committed, and counts revisions from 1', async () => {
        const given = {
          owner: 'council',
          keys: { code: 'x' },
          order: 1.5,
          body: { words: ['é', '👩‍👧'] },
        } as const;
        await store.commit([put(given)]);
        expect(await store.read(message('a'))).toEqual({ ...aRecord(given), revision: 1 });

        await store.commit([put({ ...given, body: null }, 1)]);
        expect(await store.read(message('a'))).toEqual({ ...aRecord(given), body: null, revision: 2 });
      });

      it('has it all again after being opened again, and counts on', async () => {
        await store.commit([
          put({ keys: { code: 'x' }, body: { deep: [1, { more: true }] } }),
          put({ id: 'b' }),
        ]);
        await store.commit([put({ body: 'second' }, 1)]);
        await reopen();

        expect(await store.read(message('a'))).toEqual({ ...aRecord({ body: 'second' }), revision: 2 });
        await expect(store.commit([put({}, 1)])).rejects.toBeInstanceOf(StaleRevision);
        await store.commit([put({ body: 'third' }, 2)]);
        expect((await store.read(message('a')))?.revision).toBe(3);
        expect(await idsOf(store)).toEqual(['a', 'b']);
      });

      it('carries whatever JSON can, also names that mean something elsewhere', async () => {
        const bodies: unknown[] = [
          '',
          0,
          false,
          [],
          {},
          'x'.repeat(200_000),
          '\u0000\ud83d\ude00"\\\n',
          { constructor: 1 },
        ];
        const ids = ['__proto__', 'constructor', '', 'with/slash', 'with:colon', 'É', '😀', 'a'];
        await store.commit(ids.map((id, index) => put({ id, body: bodies[index] })));
        await store.commit([put({ id: 'keyed', keys: { constructor: '__proto__' } })]);
        await reopen();
        for (const [index, id] of ids.entries()) {
          expect((await store.read(message(id)))?.body).toEqual(bodies[index]);
        }
        expect(await idsOf(store, { keys: { constructor: '__proto__' } })).toEqual(['keyed']);
        expect(await idsOf(store, { keys: { toString: 'x' } })).toEqual([]);
      });

      it('keeps kinds apart', async () => {
        await store.commit([put({ body: 'message' }), put({ kind: 'case', body: 'case' })]);
        expect((await store.read(message('a')))?.body).toBe('message');
        expect((await store.read({ kind: 'case', id: 'a' }))?.body).toBe('case');
        expect(await store.count({ kind: 'case' })).toBe(1);
      });

      it('is not changed by who changes what was given or what was read', async () => {
        const body = { list: ['first'] };
        const keys: Record<string, string> = { code: 'x' };
        const committed = store.commit([put({ body, keys })]);
        body.list.push('later');
        keys.code = 'y';
        await committed;

        const read = (await store.read(message('a'))) as Stored<{ list: string[] }>;
        try {
          read.body.list.push('later still');
        } catch {
          // It may also refuse to be changed.
        }
        expect(await store.read(message('a'))).toMatchObject({
          keys: { code: 'x' },
          body: { list: ['first'] },
        });
      });
    });

    describe('guards', () => {
      it('commits all changes or none', async () => {
        await store.commit([put({ id: 'there' })]);
        const changes = [
          put({ id: 'new' }),
          put({ id: 'there', body: 'changed' }, 1),
          put({ id: 'missing' }, 3),
        ];
        await expect(store.commit(changes)).rejects.toBeInstanceOf(StaleRevision);
        expect(await idsOf(store)).toEqual(['there']);
        expect((await store.read(message('there')))?.revision).toBe(1);

        await reopen();
        expect(await idsOf(store)).toEqual(['there']);
        await store.commit([put({ id: 'new' }), put({ id: 'there', body: 'changed' }, 1)]);
        expect(await idsOf(store)).toEqual(['new', 'there']);
      });

      it.each<[string, Change]>([
        ['a record that should not be there', put({ id: 'there' }, 0)],
        ['a record that moved on', put({ id: 'there' }, 1)],
        ['a revision nobody has made', put({ id: 'there' }, 3)],
        ['a record that is not there', put({ id: 'missing' }, 1)],
        ['a removal of what moved on', remove('there', 1)],
        ['a removal of what is not there', remove('missing', 1)],
        ['a check on what moved on', check('there', 1)],
        ['a check on what is not there', check('missing', 1)],
        ['a check that it is not there', check('there', 0)],
      ])('refuses %s', async (_, change) => {
        await store.commit([put({ id: 'there' })]);
        await store.commit([put({ id: 'there' }, 1)]);
        await expect(store.commit([change])).rejects.toMatchObject({ code: 'stale-revision' });
        await expect(store.commit([put({ id: 'other' }), change])).rejects.toBeInstanceOf(StaleRevision);
        expect(await store.read(message('other'))).toBeUndefined();
        expect((await store.read(message('there')))?.revision).toBe(2);
      });

      it('checks without writing', async () => {
        await store.commit([put({ id: 'there' })]);
        await store.commit([check('there', 1), check('missing', 0), put({ id: 'new' })]);
        await store.commit([check('there', 1)]);
        expect((await store.read(message('there')))?.revision).toBe(1);
        expect(await store.read(message('missing'))).toBeUndefined();
      });

      it('forgets what is removed, and counts from 1 when it comes back', async () => {
        await store.commit([put({ keys: { code: 'x' } })]);
        await store.commit([remove('a', 1)]);
        expect(await store.read(message('a'))).toBeUndefined();
        expect(await idsOf(store, { keys: { code: 'x' } })).toEqual([]);

        await reopen();
        expect(await store.read(message('a'))).toBeUndefined();
        await store.commit([put({ body: 'back' })]);
        expect(await store.read(message('a'))).toMatchObject({ revision: 1, body: 'back' });
      });

      it('lets exactly one of ten that change the same record at once have it', async () => {
        await store.commit([put({ id: 'claimed' })]);
        const outcomes = await Promise.allSettled(
          Array.from({ length: 10 }, (_, index) =>
            store.commit([put({ id: 'claimed', body: index }, 1), put({ id: `by-${String(index)}` })]),
          ),
        );
        const winners = outcomes.flatMap(({ status }, index) => (status === 'fulfilled' ? [index] : []));
        expect(winners).toHaveLength(1);
        expect(
          outcomes.filter((one) => one.status === 'rejected' && one.reason instanceof StaleRevision),
        ).toHaveLength(9);
        expect(await store.read(message('claimed'))).toMatchObject({ revision: 2, body: winners[0] });
        expect(await idsOf(store)).toEqual([`by-${String(winners[0])}`, 'claimed']);
      });

      it('lets exactly one of ten that make the same record at once make it', async () => {
        const outcomes = await Promise.allSettled(
          Array.from({ length: 10 }, (_, body) => store.commit([put({ body })])),
        );
        expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
        expect((await store.read(message('a')))?.revision).toBe(1);
      });

      it('refuses to write one record twice in a commit', async () => {
        await expect(store.commit([put(), put()])).rejects.toBeInstanceOf(RangeError);
        expect(await store.read(message('a'))).toBeUndefined();
        await store.commit([put()]);
      });

      it('counts many changes of one record without a gap', async () => {
        const change = async (): Promise<void> => {
          const revision = (await store.read(message('a')))?.revision ?? 0;
          try {
            await store.commit([put({ body: revision }, revision)]);
          } catch (error) {
            if (!(error instanceof StaleRevision)) throw error;
            await change();
          }
        };
        await Promise.all(Array.from({ length: 20 }, change));
        expect(await store.read(message('a'))).toMatchObject({ revision: 20, body: 19 });
      });
    });

    describe('lists', () => {
      it('sorts by order, then by id as computers do, not by how it was put in', async () => {
        await store.commit([
          put({ id: 'b', order: 2 }),
          put({ id: 'a', order: 10 }),
          put({ id: 'B', order: 2 }),
          put({ id: 'a-2', order: 2 }),
          put({ id: 'z', order: -1 }),
          put({ id: 'Z', order: 1.5 }),
        ]);
        const sorted = ['z', 'Z', 'B', 'a-2', 'b', 'a'];
        expect(await idsOf(store)).toEqual(sorted);
        expect(await idsOf(store, { newestFirst: true })).toEqual([...sorted].reverse());
        await reopen();
        expect(await idsOf(store)).toEqual(sorted);
      });

      it('lists from an order, inclusive, until another, exclusive', async () => {
        await store.commit([1, 2, 3, 4, 5].map((order) => put({ id: `n${String(order)}`, order })));
        expect(await idsOf(store, { from: 2, until: 4 })).toEqual(['n2', 'n3']);
        expect(await idsOf(store, { from: 4 })).toEqual(['n4', 'n5']);
        expect(await idsOf(store, { until: 2, newestFirst: true })).toEqual(['n1']);
        expect(await idsOf(store, { from: 3, until: 3 })).toEqual([]);
        expect(await idsOf(store, { from: 4, until: 2 })).toEqual([]);
        expect(await store.count({ kind: 'message', from: 2, until: 4 })).toBe(2);
        expect(await store.count({ kind: 'message', from: 4, until: 2 })).toBe(0);
      });

      it('finds by keys: all of them, with exactly these values', async () => {
        await store.commit([
          put({ id: 'one', keys: { conversation: 'c1', from: 'bot' } }),
          put({ id: 'two', keys: { conversation: 'c1', from: 'person' } }),
          put({ id: 'three', keys: { conversation: 'c2', from: 'bot' } }),
          put({ id: 'none' }),
        ]);
        expect(await idsOf(store, { keys: { conversation: 'c1' } })).toEqual(['one', 'two']);
        expect(await idsOf(store, { keys: { conversation: 'c1', from: 'bot' } })).toEqual(['one']);
        expect(await idsOf(store, { keys: { conversation: 'c2', from: 'person' } })).toEqual([]);
        expect(await idsOf(store, { keys: { conversation: 'C1' } })).toEqual([]);
        expect(await idsOf(store, { keys: { unknown: 'c1' } })).toEqual([]);
        expect(await idsOf(store, { keys: {} })).toEqual(['none', 'one', 'three', 'two']);
        expect(await store.count({ kind: 'message', keys: { conversation: 'c1', from: 'bot' } })).toBe(1);
        expect(await store.count({ kind: 'message', keys: { from: 'bot' }, until: 1 })).toBe(2);
      });

      it('moves a record in its lists when its order or keys change', async () => {
        await store.commit([
          put({ id: 'a', order: 1, keys: { to: 'x' } }),
          put({ id: 'b', order: 2, keys: { to: 'x' } }),
        ]);
        await store.commit([put({ id: 'a', order: 3, keys: { to: 'x' } }, 1)]);
        expect(await idsOf(store, { keys: { to: 'x' } })).toEqual(['b', 'a']);
        await store.commit([put({ id: 'b', order: 2, keys: { to: 'y' } }, 1)]);
        expect(await idsOf(store, { keys: { to: 'x' } })).toEqual(['a']);
        expect(await idsOf(store, { keys: { to: 'y' } })).toEqual(['b']);
        await reopen();
        expect(await idsOf(store, { keys: { to: 'x' } })).toEqual(['a']);
        expect(await idsOf(store)).toEqual(['b', 'a']);
      });

      it.each([false, true])(
        'goes through everything once, page by page (newest first: %s)',
        async (newestFirst) => {
          const ids = Array.from({ length: 25 }, (_, index) => `n${String(index).padStart(2, '0')}`);
          await store.commit(
            ids.map((id, index) =>
              put({ id, order: index >> 2, keys: { conversation: index === 7 ? 'd' : 'c' } }),
            ),
          );
          const listed = newestFirst ? ids.reverse() : ids;
          expect(await allPages(store, { kind: 'message', limit: 4, newestFirst })).toEqual(listed);
          expect(await allPages(store, { kind: 'message', limit: 5, newestFirst })).toEqual(listed);
          expect(
            await allPages(store, { kind: 'message', limit: 3, newestFirst, keys: { conversation: 'c' } }),
          ).toEqual(listed.filter((id) => id !== 'n07'));
          expect(
            await allPages(store, { kind: 'message', limit: 3, newestFirst, from: 1, until: 3 }),
          ).toEqual(listed.filter((id) => id >= 'n04' && id < 'n12'));
        },
      );

      it('says there are more only when there are', async () => {
        await store.commit([put({ id: 'a' }), put({ id: 'b' }), put({ id: 'c', order: 5 })]);
        expect(await store.find({ kind: 'message', limit: 3 })).not.toHaveProperty('next');
        expect(await store.find({ kind: 'message', limit: 2, until: 5 })).not.toHaveProperty('next');
        expect(await store.find({ kind: 'message', limit: 2 })).toHaveProperty('next');
      });

      it('goes on behind a page though its last record is gone and others came', async () => {
        await store.commit(['a', 'c', 'e', 'g'].map((id) => put({ id })));
        const { records, next = '' } = await store.find({ kind: 'message', limit: 2 });
        expect(records.map(({ id }) => id)).toEqual(['a', 'c']);
        await store.commit([remove('c', 1), put({ id: 'b' }), put({ id: 'd' })]);
        expect(await idsOf(store, { after: next })).toEqual(['d', 'e', 'g']);
        await reopen();
        expect(await idsOf(store, { after: next })).toEqual(['d', 'e', 'g']);
      });

      it('lists references like records, without what is in them', async () => {
        await store.commit([
          put({ id: 'a', order: 2, keys: { due: 'yes' } }),
          put({ id: 'b', order: 1, keys: { due: 'yes' } }),
          put({ id: 'c', order: 0 }),
        ]);
        await store.commit([put({ id: 'b', order: 1, keys: { due: 'yes' } }, 1)]);
        const query = { kind: 'message', keys: { due: 'yes' }, limit: 1 } as const;
        const first = await store.refs(query);
        expect(first).toEqual({
          refs: [{ ...message('b'), revision: 2 }],
          next: expect.any(String) as unknown,
        });
        expect(await store.refs({ ...query, after: first.next ?? '' })).toEqual({
          refs: [{ ...message('a'), revision: 1 }],
        });
        expect((await store.refs({ ...query, limit: 9, newestFirst: true, until: 2 })).refs).toEqual([
          { ...message('b'), revision: 2 },
        ]);
      });

      it.each([0, -1, 1_001, 1.5, NaN])('refuses a limit of %s', async (limit) => {
        await expect(store.find({ kind: 'message', limit })).rejects.toBeInstanceOf(RangeError);
        await expect(store.refs({ kind: 'message', limit })).rejects.toBeInstanceOf(RangeError);
      });

      it('refuses to go on from what no answer ever said', async () => {
        await expect(store.find({ kind: 'message', limit: 1, after: 'nonsense' })).rejects.toBeInstanceOf(
          RangeError,
        );
      });

      it('refuses an order that is no number', async () => {
        await expect(store.commit([put({ order: NaN })])).rejects.toBeInstanceOf(RangeError);
        await expect(store.commit([put({ order: Infinity })])).rejects.toBeInstanceOf(RangeError);
      });

      it('gives a thousand records at most, and these in one page', async () => {
        await store.commit(
          Array.from({ length: 1_001 }, (_, index) => put({ id: String(index).padStart(4, '0') })),
        );
        const { records, next } = await store.find({ kind: 'message', limit: 1_000 });
        expect(records).toHaveLength(1_000);
        expect(await idsOf(store, { after: next ?? '' })).toEqual(['1000']);
        expect(await store.count({ kind: 'message' })).toBe(1_001);
      });
    });

    describe('watching', () => {
      /** Commits something else, and waits until it is noticed: whatever came before must have been too. */
      let fences = 0;
      const fence = async () => {
        let isNoticed = false;
        const stop = store.watch({ kind: 'audit' }, () => (isNoticed = true));
        await store.commit([put({ kind: 'audit', id: `fence-${String((fences += 1))}` })]);
        await until(() => isNoticed);
        stop();
      };

      it('says "look again" when such a record is made, changed or removed', async () => {
        let seen: string[] | undefined;
        store.watch({ kind: 'message', keys: { conversation: 'c' } }, () => {
          void idsOf(store, { keys: { conversation: 'c' } }).then((ids) => (seen = ids));
        });
        const expectSeen = async (ids: string[]) => {
          await until(() => seen !== undefined);
          expect(seen).toEqual(ids);
          seen = undefined;
        };
        await store.commit([put({ keys: { conversation: 'c' } })]);
        await expectSeen(['a']);
        await store.commit([put({ keys: { conversation: 'c' }, body: 'changed' }, 1)]);
        await expectSeen(['a']);
        await store.commit([put({ keys: { conversation: 'elsewhere' } }, 2)]);
        await expectSeen([]);
        await store.commit([put({ keys: { conversation: 'c' } }, 3)]);
        await expectSeen(['a']);
        await store.commit([remove('a', 4)]);
        await expectSeen([]);
      });

      it('says nothing about other records, refused commits, checks, or after it was stopped', async () => {
        await store.commit([put({ keys: { conversation: 'c' } })]);
        await fence();
        let calls = 0;
        const stop = store.watch({ kind: 'message', keys: { conversation: 'c' } }, () => (calls += 1));
        await store.commit([put({ id: 'b', keys: { conversation: 'd' } }), put({ id: 'b', kind: 'case' })]);
        await store.commit([check('a', 1), put({ id: 'c' })]);
        await expect(store.commit([put({ keys: { conversation: 'c' } }, 7)])).rejects.toThrow();
        await fence();
        expect(calls).toBe(0);

        stop();
        await store.commit([put({ keys: { conversation: 'c' } }, 1)]);
        await fence();
        expect(calls).toBe(0);
      });

      it('tells everyone who watches', async () => {
        const told = new Set<string>();
        store.watch({ kind: 'message' }, () => told.add('all messages'));
        store.watch({ kind: 'message', keys: { to: 'x' } }, () => told.add('to x'));
        const stop = store.watch({ kind: 'message', keys: { to: 'x' } }, () => told.add('stopped'));
        stop();
        await store.commit([put({ keys: { to: 'x' } })]);
        await until(() => told.size === 2);
        await fence();
        expect([...told].sort()).toEqual(['all messages', 'to x']);
      });
    });

    describe('signals', () => {
      it('brings a note to those who listen to its topic, until they stop', async () => {
        const heard: string[] = [];
        const stop = store.onSignal('typing:1', (note) => heard.push(`first ${note}`));
        store.onSignal('typing:1', (note) => heard.push(`second ${note}`));
        store.onSignal('typing:2', (note) => heard.push(`other ${note}`));
        store.signal('typing:1', 'on');
        store.signal('nobody', 'on');
        await until(() => heard.length === 2);
        stop();
        store.signal('typing:1', 'off');
        store.signal('typing:2', 'on');
        await until(() => heard.length === 4);
        expect([...heard].sort()).toEqual(['first on', 'other on', 'second off', 'second on']);
      });

      it('leaves nothing behind', async () => {
        store.signal('typing:1', 'on');
        await reopen();
        const heard: string[] = [];
        store.onSignal('typing:1', (note) => heard.push(note));
        store.signal('typing:1', 'later');
        await until(() => heard.length > 0);
        expect(heard).toEqual(['later']);
      });
    });

    it('agrees with a simple model of itself, whatever happens in whatever order', async () => {
      const kind = fc.constantFrom<Kind>('message', 'case');
      const id = fc.constantFrom('a', 'B', 'b', 'c', 'd', 'e');
      const keys = fc.record(
        { k: fc.constantFrom('1', '2'), l: fc.constantFrom('1', '2') },
        { requiredKeys: [] },
      );
      const order = fc.integer({ min: 0, max: 4 });
      const step = fc.oneof(
        {
          weight: 6,
          arbitrary: fc.record({ do: fc.constant('put' as const), kind, id, keys, order, body: fc.json() }),
        },
        { weight: 2, arbitrary: fc.record({ do: fc.constant('remove' as const), kind, id }) },
        { weight: 1, arbitrary: fc.record({ do: fc.constant('reopen' as const) }) },
        {
          weight: 4,
          arbitrary: fc.record(
            {
              do: fc.constant('find' as const),
              kind,
              keys,
              from: order,
              until: order,
              newestFirst: fc.boolean(),
              limit: fc.integer({ min: 1, max: 4 }),
            },
            { requiredKeys: ['do', 'kind', 'limit'] },
          ),
        },
      );

      await fc.assert(
        fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
          await underTest.close();
          underTest = await make();
          store = await underTest.open();
          const model = new Map<string, Stored>();
          for (const step of steps) {
            if (step.do === 'reopen') {
              await reopen();
            } else if (step.do === 'find') {
              const { do: _, ...query } = step;
              const expected = modelOf(model, query);
              expect(await allPages(store, query)).toEqual(expected);
              expect(await store.count(query)).toBe(expected.length);
            } else {
              const name = `${step.kind}/${step.id}`;
              const expected = model.get(name)?.revision ?? 0;
              if (step.do === 'remove') {
                await store.commit([{ remove: { kind: step.kind, id: step.id }, expected }]);
                model.delete(name);
              } else {
                const { do: _, ...fields } = step;
                await store.commit([put(fields, expected)]);
                model.set(name, { ...aRecord(fields), revision: expected + 1 });
              }
              expect(await store.read({ kind: step.kind, id: step.id })).toEqual(model.get(name));
            }
          }
        }),
        { numRuns: 40 },
      );
    });
  });
}

/** What a query should find, found the slow way. */
function modelOf(model: ReadonlyMap<string, Stored>, query: Omit<Query, 'limit' | 'after'>): string[] {
  const found = [...model.values()]
    .filter(({ kind }) => kind === query.kind)
    .filter(({ keys }) => Object.entries(query.keys ?? {}).every(([key, value]) => keys[key] === value))
    .filter(({ order }) => order >= (query.from ?? -Infinity) && order < (query.until ?? Infinity))
    .sort((one, other) => one.order - other.order || (one.id < other.id ? -1 : 1))
    .map(({ id }) => id);
  return query.newestFirst ? found.reverse() : found;
}
