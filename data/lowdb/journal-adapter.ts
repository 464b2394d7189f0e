import type { Adapter } from 'lowdb';
import type { Log } from '../../services/ports/log.js';
import { openJournal, type Journal } from '../journal/journal.js';
import type { OpenFile } from '../journal/segment.js';
import { type Commit, commitOf } from './commit.js';
import type { Records } from './records.js';

export interface JournalAdapterOptions {
  readonly directory: string;
  readonly log?: Log;
  readonly openFile?: OpenFile;
}

/** How lowdb keeps records here: each commit goes to a journal, instead of everything to one file each time. */
export class JournalAdapter implements Adapter<Records> {
  readonly #options: JournalAdapterOptions;
  readonly #records: Records;
  #journal: Journal<Commit> | undefined;
  #lastWrite: Promise<unknown> = Promise.resolve();

  /** @param records - empty; filled by `read`. */
  constructor(records: Records, options: JournalAdapterOptions) {
    this.#records = records;
    this.#options = options;
  }

  async read(): Promise<Records> {
    const records = this.#records;
    this.#journal = await openJournal<Commit>({
      ...this.#options,
      state: {
        parse: commitOf,
        apply: (commit) => {
          records.apply(commit);
        },
        entries: () => records.commits(),
        forget: () => {
          records.forget();
        },
      },
    });
    return records;
  }

  /** Makes durable what was staged. */
  async write(records: Records): Promise<void> {
    const writes = records.takeStaged().map(async (commit) => {
      try {
        await this.#open.append(commit);
      } catch (error) {
        records.unstage(commit);
        throw error;
      }
    });
    this.#lastWrite = Promise.allSettled(writes);
    await Promise.all(writes);
  }

  /** Resolves when everything that is under way now is durable or has failed. */
  async settled(): Promise<void> {
    await this.#lastWrite;
  }

  compact(): Promise<void> {
    return this.#open.compact();
  }

  close(): Promise<void> {
    return this.#open.close();
  }

  get #open(): Journal<Commit> {
    if (!this.#journal) throw new Error('the journal has not been read');
    return this.#journal;
  }
}
