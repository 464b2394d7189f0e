import type { Change, Ref, RecordStore, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';

interface Entry {
  readonly ref: Ref;
  /** The revision that was read; 0 when there was no record. */
  readonly expected: number;
  /** What this turn sees. */
  current: Omit<Stored, 'revision'> | undefined;
  changed: boolean;
}

const nameOf = ({ kind, id }: Ref): string => `${kind} ${id}`;

/** A {@link Work} on a record store: reads once, stages in memory, commits once. */
export class UnitOfWork implements Work {
  readonly now: Date;
  readonly #store: RecordStore;
  readonly #entries = new Map<string, Entry>();
  readonly #afterwards: (() => Promise<void>)[] = [];

  constructor(store: RecordStore, now: Date) {
    this.#store = store;
    this.now = now;
  }

  async read(ref: Ref): Promise<Stored | undefined> {
    const entry = await this.#entry(ref);
    return entry.current && { ...entry.current, revision: entry.expected };
  }

  async put(record: Omit<Stored, 'revision'>): Promise<void> {
    const entry = await this.#entry(record);
    entry.current = record;
    entry.changed = true;
  }

  async remove(ref: Ref): Promise<void> {
    const entry = await this.#entry(ref);
    entry.current = undefined;
    entry.changed = true;
  }

  removeKnown({ kind, id, revision }: Ref & { readonly revision: number }): void {
    const ref = { kind, id };
    this.#entries.set(nameOf(ref), { ref, expected: revision, current: undefined, changed: true });
  }

  afterCommit(step: () => Promise<void>): void {
    this.#afterwards.push(step);
  }

  /**
   * Writes everything at once; a record that was only read, and was there, is guarded as well: the turn was
   * decided on it.
   *
   * @throws StaleRevision when a record that was read has moved on: nothing was written.
   * @throws StoreUnavailable
   */
  async commit(): Promise<void> {
    const changes = [...this.#entries.values()].flatMap((entry) => changeOf(entry));
    if (changes.some((change) => !('check' in change))) await this.#store.commit(changes);
    for (const step of this.#afterwards) await step();
  }

  async #entry(ref: Ref): Promise<Entry> {
    const name = nameOf(ref);
    const known = this.#entries.get(name);
    if (known) return known;
    const stored = await this.#store.read(ref);
    const fresh: Entry = {
      ref: { kind: ref.kind, id: ref.id },
      expected: stored?.revision ?? 0,
      current: stored,
      changed: false,
    };
    this.#entries.set(name, fresh);
    return fresh;
  }
}

function changeOf({ ref, expected, current, changed }: Entry): Change[] {
  // What reads as absent may be there with its key closed: only writing it can tell.
  if (!changed) return expected === 0 ? [] : [{ check: ref, expected }];
  if (current) {
    const { kind, id, owner, keys, order, body } = current;
    return [{ put: { kind, id, owner, keys, order, body }, expected }];
  }
  return expected === 0 ? [] : [{ remove: ref, expected }];
}
