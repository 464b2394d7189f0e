import type { Query, Stored } from '../../services/ports/record-store.js';
import { type Slot, SortedRecords } from './sorted-records.js';

/** The records of one kind, and the lists by which they are found. */
export class Table {
  readonly #byId = new Map<string, Slot>();
  readonly #all = new SortedRecords();
  /** By the name of a key, then by its value. */
  readonly #byKey = new Map<string, Map<string, SortedRecords>>();

  get size(): number {
    return this.#byId.size;
  }

  get(id: string): Stored | undefined {
    return this.#byId.get(id)?.record;
  }

  *records(): Generator<Stored> {
    for (const { record } of this.#byId.values()) yield record;
  }

  /** @returns what was there before. */
  put(record: Stored): Stored | undefined {
    const slot = this.#byId.get(record.id);
    const before = slot?.record;
    if (slot && isInPlaceOf(record, slot.record)) {
      slot.record = record;
      return before;
    }
    if (slot) this.#leaveLists(slot);
    const { id, order } = record;
    const own: Slot = { id, order, record };
    this.#byId.set(id, own);
    this.#all.add(own);
    for (const [key, value] of Object.entries(record.keys)) this.#listOf(key, value).add(own);
    return before;
  }

  /** @returns what was there before. */
  remove(id: string): Stored | undefined {
    const slot = this.#byId.get(id);
    if (!slot) return undefined;
    this.#byId.delete(id);
    this.#leaveLists(slot);
    return slot.record;
  }

  /** The shortest list that has everything asked for; exact when it has nothing else. */
  listFor(keys: Query['keys'] = {}): { readonly list: SortedRecords; readonly isExact: boolean } {
    const asked = Object.entries(keys);
    const lists = asked.map(([key, value]) => this.#byKey.get(key)?.get(value) ?? new SortedRecords());
    const [list = this.#all] = lists.sort((one, other) => one.size - other.size);
    return { list, isExact: asked.length <= 1 };
  }

  #listOf(key: string, value: string): SortedRecords {
    let byValue = this.#byKey.get(key);
    if (!byValue) this.#byKey.set(key, (byValue = new Map<string, SortedRecords>()));
    let list = byValue.get(value);
    if (!list) byValue.set(value, (list = new SortedRecords()));
    return list;
  }

  #leaveLists(slot: Slot): void {
    this.#all.remove(slot);
    for (const [key, value] of Object.entries(slot.record.keys)) {
      const byValue = this.#byKey.get(key);
      const list = byValue?.get(value);
      list?.remove(slot);
      if (list?.size === 0) byValue?.delete(value);
    }
  }
}

/** Whether the record has all of these keys with exactly these values. */
export function carries(record: Stored, keys: Query['keys'] = {}): boolean {
  for (const key in keys) if (record.keys[key] !== keys[key]) return false;
  return true;
}

/** Whether it is in the same lists at the same place. */
function isInPlaceOf(record: Stored, before: Stored): boolean {
  return record.order === before.order && carries(record, before.keys) && carries(before, record.keys);
}
