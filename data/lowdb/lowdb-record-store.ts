import { Low } from 'lowdb';
import { StaleRevision } from '../../services/domain/errors.js';
import type { Change, Query, RecordStore, Ref } from '../../services/ports/record-store.js';
import { JournalAdapter, type JournalAdapterOptions } from './journal-adapter.js';
import { Records } from './records.js';
import { Signals } from './signals.js';
import { Watchers } from './watchers.js';

export interface LowdbRecordStore extends RecordStore {
  /** Removes from disk what is out of date; happens by itself when there is much of it. */
  compact(): Promise<void>;
  /** Finishes the commits that were asked for; later ones find the store unavailable. */
  close(): Promise<void>;
}

/**
 * Opens the store of one machine: records in memory, every commit on disk before it is acknowledged, read or
 * watched. Commits are checked against what is under way, so those that follow each other need not wait.
 *
 * @param options.directory - a folder of its own; one process at a time (`data/admin-socket`).
 * @throws AppError `corrupt-journal` when what was acknowledged is damaged.
 */
export async function openLowdbRecordStore(options: JournalAdapterOptions): Promise<LowdbRecordStore> {
  const watchers = new Watchers();
  const signals = new Signals();
  const records = new Records((record) => {
    watchers.touched(record);
  });
  const adapter = new JournalAdapter(records, options);
  const db = new Low(adapter, records);
  await db.read();

  return {
    read: async (ref: Ref) => Promise.resolve(db.data.read(ref)),
    find: async (query: Query) => Promise.resolve(db.data.find(query)),
    async refs(query) {
      const { records: found, ...rest } = await Promise.resolve(db.data.find(query));
      return { refs: found.map(({ kind, id, revision }) => ({ kind, id, revision })), ...rest };
    },
    count: async (query) => Promise.resolve(db.data.count(query)),
    async commit(changes: readonly Change[]) {
      try {
        await db.update((data) => {
          data.stage(changes);
        });
      } catch (error) {
        // Whoever was too late reads again, and has to find what came first.
        if (error instanceof StaleRevision) await adapter.settled();
        throw error;
      }
    },
    watch: (what, again) => watchers.add(what, again),
    signal: (topic, note) => {
      signals.send(topic, note);
    },
    onSignal: (topic, heard) => signals.on(topic, heard),
    compact: () => adapter.compact(),
    close: () => adapter.close(),
  };
}
