import { z } from 'zod';
import { StaleRevision } from '../../services/domain/errors.js';
import type { Change, Kind, Owner, Query, Ref, Stored } from '../../services/ports/record-store.js';
import { cursorOf, rangeOf } from './range-of.js';
import { SortedRecords } from './sorted-records.js';

/** What one commit writes: new versions, and what is gone. */
export interface Commit {
  readonly puts: readonly Stored[];
  readonly removed: readonly Ref[];
}

const name = z.string();
/** A commit as it is kept. */
export const commitSchema = z.strictObject({
  puts: z.array(
    z.strictObject({
      kind: name as unknown as z.ZodType<Kind>,
      id: name,
      revision: z.int().positive(),
      owner: name as unknown as z.ZodType<Owner>,
      keys: z.record(name, name),
      order: z.number(),
      body: z.unknown(),
    }),
  ),
  removed: z.array(z.strictObject({ kind: name as unknown as z.ZodType<Kind>, id: name })),
});

/** The records of one kind, and the lists by which they are found. */
interface Table {
  readonly byId: Map<string, Stored>;
  readonly all: SortedRecords;
  /** By the name of a key, then by its value. */
  readonly byKey: Map<string, Map<string, SortedRecords>>;
}

/** Tells what a commit touched: a record as it was, or as it is now. */
export type Touched = (record: Stored) => void;

/** All records, in memory. What is read is durable; what is staged is only known to whoever stages next. */
export class Records {
  readonly #tables = new Map<Kind, Table>();
  readonly #touched: Touched;
  /** The revision each record will have (0: none) once what is staged is durable, and which commit says so. */
  readonly #pending = new Map<string, { readonly revision: number; readonly commit: Commit }>();
  #staged: Commit[] = [];

  constructor(touched: Touched) {
    this.#touched = touched;
  }

  get size(): number {
    return [...this.#tables.values()].reduce((sum, { byId }) => sum + byId.size, 0);
  }

  read({ kind, id }: Ref): Stored | undefined {
    return this.#tables.get(kind)?.byId.get(id);
  }

  /** @throws RangeError when the query asks for what cannot be. */
  find(query: Query): { readonly records: readonly Stored[]; readonly next?: string } {
    if (!Number.isInteger(query.limit) || query.limit < 1 || query.limit > 1_000) {
      throw new RangeError('a limit is a whole number from 1 to 1 000');
    }
    const records: Stored[] = [];
    for (const record of this.#matching(query)) {
      const last = records.at(-1);
      if (last && records.length === query.limit) return { records, next: cursorOf(last) };
      records.push(record);
    }
    return { records };
  }

  count(query: Pick<Query, 'kind' | 'keys' | 'from' | 'until'>): number {
    const { list, isExact } = this.#listFor(query);
    if (isExact) return list.count(rangeOf(query));
    return [...this.#matching(query)].length;
  }

  /**
   * Accepts a commit that is right if all that is staged before it becomes durable.
   *
   * @throws StaleRevision when an `expected` does not hold.
   * @throws RangeError when it writes one record twice, or an order that is no number.
   */
  stage(changes: readonly Change[]): void {
    for (const change of changes) {
      const ref = 'put' in change ? change.put : 'remove' in change ? change.remove : change.check;
      if (this.#nextRevision(ref) !== change.expected) throw new StaleRevision();
    }
    const commit: Commit = {
      puts: changes.flatMap((change) => ('put' in change ? [versionOf(change)] : [])),
      removed: changes.flatMap((change) =>
        'remove' in change ? [{ kind: change.remove.kind, id: change.remove.id }] : [],
      ),
    };
    const written = [...commit.puts, ...commit.removed].map(nameOf);
    if (new Set(written).size < written.length) throw new RangeError('a commit writes a record once');
    for (const put of commit.puts) this.#pending.set(nameOf(put), { revision: put.revision, commit });
    for (const ref of commit.removed) this.#pending.set(nameOf(ref), { revision: 0, commit });
    this.#staged.push(commit);
  }

  /** Hands over what was staged, each commit once. */
  takeStaged(): readonly Commit[] {
    const staged = this.#staged;
    this.#staged = [];
    return staged;
  }

  /** The commit did not become durable. */
  unstage(commit: Commit): void {
    for (const ref of [...commit.puts, ...commit.removed]) {
      const name = nameOf(ref);
      if (this.#pending.get(name)?.commit === commit) this.#pending.delete(name);
    }
  }

  /** Nothing that was staged became durable. */
  forget(): void {
    this.#pending.clear();
  }

  /** The commit is durable: from here on it is what people read. */
  apply(commit: Commit): void {
    this.unstage(commit);
    for (const put of commit.puts) {
      this.#drop(put);
      this.#add(put);
    }
    for (const ref of commit.removed) this.#drop(ref);
  }

  /** One commit for every record there is. Those added while it is walked need not be in it. */
  *commits(): Generator<Commit> {
    for (const { byId } of this.#tables.values()) {
      let left = byId.size;
      for (const put of byId.values()) {
        if (left === 0) break;
        left -= 1;
        yield { puts: [put], removed: [] };
      }
    }
  }

  #nextRevision(ref: Ref): number {
    return this.#pending.get(nameOf(ref))?.revision ?? this.read(ref)?.revision ?? 0;
  }

  #add(record: Stored): void {
    let table = this.#tables.get(record.kind);
    if (!table) {
      table = { byId: new Map(), all: new SortedRecords(), byKey: new Map() };
      this.#tables.set(record.kind, table);
    }
    table.byId.set(record.id, record);
    table.all.add(record);
    for (const [key, value] of Object.entries(record.keys)) {
      let byValue = table.byKey.get(key);
      if (!byValue) table.byKey.set(key, (byValue = new Map<string, SortedRecords>()));
      let list = byValue.get(value);
      if (!list) byValue.set(value, (list = new SortedRecords()));
      list.add(record);
    }
    this.#touched(record);
  }

  #drop(ref: Ref): void {
    const table = this.#tables.get(ref.kind);
    const record = table?.byId.get(ref.id);
    if (!table || !record) return;
    table.byId.delete(record.id);
    table.all.remove(record);
    for (const [key, value] of Object.entries(record.keys)) {
      const byValue = table.byKey.get(key);
      const list = byValue?.get(value);
      list?.remove(record);
      if (list?.size === 0) byValue?.delete(value);
    }
    this.#touched(record);
  }

  *#matching(query: Omit<Query, 'limit'>): Generator<Stored> {
    const { list, isExact } = this.#listFor(query);
    const range = rangeOf(query);
    for (const record of query.newestFirst ? list.backward(range) : list.forward(range)) {
      if (isExact || carries(record, query.keys)) yield record;
    }
  }

  /** The shortest list that has everything asked for; exact when it has nothing else. */
  #listFor({ kind, keys = {} }: Pick<Query, 'kind' | 'keys'>): { list: SortedRecords; isExact: boolean } {
    const table = this.#tables.get(kind);
    const asked = Object.entries(keys);
    const lists = asked.map(([key, value]) => table?.byKey.get(key)?.get(value) ?? new SortedRecords());
    const [list = table?.all ?? new SortedRecords()] = lists.sort((one, other) => one.size - other.size);
    return { list, isExact: asked.length <= 1 };
  }
}

/** Whether the record has all of these keys with exactly these values. */
export function carries(record: Stored, keys: Readonly<Record<string, string>> = {}): boolean {
  return Object.entries(keys).every(([key, value]) => record.keys[key] === value);
}

/** Kinds have no slash in them. */
function nameOf({ kind, id }: Ref): string {
  return `${kind}/${id}`;
}

/** A version of its own, which nobody who has it can change any more. */
function versionOf({ put, expected }: Extract<Change, { put: unknown }>): Stored {
  const { kind, id, owner, keys, order, body } = put;
  if (!Number.isFinite(order)) throw new RangeError('an order is a number');
  const own: unknown = typeof body === 'object' ? JSON.parse(JSON.stringify(body)) : body;
  return frozen({ kind, id, revision: expected + 1, owner, keys: { ...keys }, order, body: own });
}

/** Freezes a value of JSON, through and through. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
