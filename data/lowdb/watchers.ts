import type { Kind, Query, Stored } from '../../services/ports/record-store.js';
import { carries } from './table.js';

interface Watcher {
  readonly keys: Readonly<Record<string, string>>;
  readonly again: () => void;
  isDue: boolean;
  isGone: boolean;
}

/** Where a record looks for those who watch it: under its kind, and under each of its keys. */
const placeOf = (kind: Kind, [name, value]: readonly [string, string]): string =>
  JSON.stringify([kind, name, value]);

/** Who wants to look again when certain records change. Told once for all that changes at a time, and after it. */
export class Watchers {
  readonly #places = new Map<string, Set<Watcher>>();

  /** @returns how to stop; from then on `again` is not called any more. */
  add({ kind, keys = {} }: Pick<Query, 'kind' | 'keys'>, again: () => void): () => void {
    const watcher: Watcher = { keys: { ...keys }, again, isDue: false, isGone: false };
    // One key is enough to be found by; the others are looked at then.
    const [key] = Object.entries(keys);
    const place = key ? placeOf(kind, key) : kind;
    const watchers = this.#places.get(place) ?? new Set();
    this.#places.set(place, watchers.add(watcher));
    return () => {
      watcher.isGone = true;
      watchers.delete(watcher);
      if (watchers.size === 0 && this.#places.get(place) === watchers) this.#places.delete(place);
    };
  }

  touched(record: Stored): void {
    const keys = Object.entries(record.keys);
    for (const place of [record.kind, ...keys.map((key) => placeOf(record.kind, key))]) {
      for (const watcher of this.#places.get(place) ?? []) this.#tell(watcher, record);
    }
  }

  #tell(watcher: Watcher, record: Stored): void {
    if (watcher.isDue || !carries(record, watcher.keys)) return;
    watcher.isDue = true;
    queueMicrotask(() => {
      watcher.isDue = false;
      if (!watcher.isGone) watcher.again();
    });
  }
}
