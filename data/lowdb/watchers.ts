import type { Kind, Query, Stored } from '../../services/ports/record-store.js';
import { carries } from './table.js';

interface Watcher {
  readonly keys: Readonly<Record<string, string>>;
  readonly again: () => void;
  isDue: boolean;
  isGone: boolean;
}

/** Who wants to look again when certain records change. Told once for all that changes at a time, and after it. */
export class Watchers {
  readonly #byKind = new Map<Kind, Set<Watcher>>();

  /** @returns how to stop; from then on `again` is not called any more. */
  add({ kind, keys = {} }: Pick<Query, 'kind' | 'keys'>, again: () => void): () => void {
    const watcher: Watcher = { keys: { ...keys }, again, isDue: false, isGone: false };
    const watchers = this.#byKind.get(kind) ?? new Set();
    this.#byKind.set(kind, watchers.add(watcher));
    return () => {
      watcher.isGone = true;
      watchers.delete(watcher);
    };
  }

  touched(record: Stored): void {
    for (const watcher of this.#byKind.get(record.kind) ?? []) {
      if (watcher.isDue || !carries(record, watcher.keys)) continue;
      watcher.isDue = true;
      queueMicrotask(() => {
        watcher.isDue = false;
        if (!watcher.isGone) watcher.again();
      });
    }
  }
}
