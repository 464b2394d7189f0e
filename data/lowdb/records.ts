import { StaleRevision } from '../../services/domain/errors.js';
import type { Change, Kind, Query, Ref, Stored } from '../../services/ports/record-store.js';
import { type Commit, commitWith } from './commit.js';
import { cursorOf, rangeOf } from './range-of.js';
import { carries, Table } from './table.js';

/** All records, in memory. What is read is durable; what is staged is only known to whoever stages next. */
export class Records {
  readonly #tables = new Map<Kind, Table>();
  readonly #touched: (record: Stored) => void;
  /** The revision each record will have (0: none) once what is staged is durable, and which commit says so. */
  readonly #pending = new Map<string, { readonly revision: number; readonly commit: Commit }>();
  #staged: Commit[] = [];

  /** @param touched - is told what a commit touched: each record as it was, and as it is now. */
  constructor(touched: (record: Stored) => void) {
    this.#touched = touched;
  }

  read({ kind, id }: Ref): Stored | undefined {
    return this.#tables.get(kind)?.get(id);
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
    const { list, isExact } = this.#table(query.kind).listFor(query.keys);
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
      const revision = this.#pending.get(nameOf(ref))?.revision ?? this.read(ref)?.revision ?? 0;
      if (revision !== change.expected) throw new StaleRevision();
    }
    const commit = commitWith(changes);
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

  /** The commit is no longer under way: it is durable now, or it failed. */
  unstage(commit: Commit): void {
    if (this.#pending.size === 0) return;
    const forget = (ref: Ref) => {
      const name = nameOf(ref);
      if (this.#pending.get(name)?.commit === commit) this.#pending.delete(name);
    };
    commit.puts.forEach(forget);
    commit.removed.forEach(forget);
  }

  /** Nothing that was staged became durable. */
  forget(): void {
    this.#pending.clear();
  }

  /** The commit is durable: from here on it is what people read. */
  apply(commit: Commit): void {
    this.unstage(commit);
    for (const put of commit.puts) {
      const before = this.#table(put.kind).put(put);
      if (before) this.#touched(before);
      this.#touched(put);
    }
    for (const { kind, id } of commit.removed) {
      const before = this.#table(kind).remove(id);
      if (before) this.#touched(before);
    }
  }

  /** One commit for every record there is. Those added while it is walked need not be in it. */
  *commits(): Generator<Commit> {
    for (const table of this.#tables.values()) {
      let left = table.size;
      for (const put of table.records()) {
        if (left === 0) break;
        left -= 1;
        yield { puts: [put], removed: [] };
      }
    }
  }

  #table(kind: Kind): Table {
    let table = this.#tables.get(kind);
    if (!table) this.#tables.set(kind, (table = new Table()));
    return table;
  }

  *#matching(query: Omit<Query, 'limit'>): Generator<Stored> {
    const { list, isExact } = this.#table(query.kind).listFor(query.keys);
    const range = rangeOf(query);
    for (const { record } of query.newestFirst ? list.backward(range) : list.forward(range)) {
      if (isExact || carries(record, query.keys)) yield record;
    }
  }
}

/** Kinds have no slash in them. */
function nameOf({ kind, id }: Ref): string {
  return `${kind}/${id}`;
}
