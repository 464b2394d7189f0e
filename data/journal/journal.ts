import { mkdir, open, readdir, statfs, unlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setImmediate as everyoneElse } from 'node:timers/promises';
import { StoreUnavailable } from '../../services/domain/errors.js';
import type { Log } from '../../services/ports/log.js';
import { maximumPayload } from './frame.js';
import { replay, type Replayed } from './replay.js';
import { type OpenFile, type Place, Segment, segmentName, syncDirectory } from './segment.js';
import { writeSnapshot } from './snapshot.js';

/**
 * What a journal makes durable. An entry is anything JSON can carry, and says how something is from now on, never
 * by how much it changed: a snapshot may know of entries that are then applied to it again, all of them in order.
 */
export interface Journaled<Entry> {
  /** Checks what was read back. The checksum has been checked already. */
  parse(value: unknown): Entry;
  /**
   * Takes an entry in: on opening everything that was kept, later each entry once it is durable, in the order
   * in which they were appended. Must not throw.
   */
  apply(entry: Entry): void;
  /** Entries that together rebuild everything applied so far. Walked in slices, while `apply` goes on. */
  entries(): Iterable<Entry>;
  /** Everything that was appended and has not been applied failed, and never will be. */
  forget?(): void;
}

export interface JournalOptions<Entry> {
  /** A folder of its own; made when it does not exist. One process at a time: `data/admin-socket` sees to that. */
  readonly directory: string;
  readonly state: Journaled<Entry>;
  readonly log?: Log;
  /** Of `node:fs/promises`, unless a test wants a disk that fails. */
  readonly openFile?: OpenFile;
}

/** Entries are appended, and are there again after whatever happens to the machine. */
export interface Journal<Entry> {
  /**
   * Resolves once the entry is on disk and has been applied.
   *
   * @throws StoreUnavailable when it is unknown whether it was written. The next append tries again on a new segment.
   */
  append(entry: Entry): Promise<void>;
  /**
   * Writes a snapshot of everything as it is now, then removes all older files, so that what is gone is really
   * gone. Happens by itself too, when what was written since the last one outweighs it.
   *
   * @throws StoreUnavailable when it fails; nothing is lost.
   */
  compact(): Promise<void>;
  /** Finishes what was appended. */
  close(): Promise<void>;
}

/** Below this many bytes of segments a snapshot is not worth its trouble. */
const compactFrom = 16 * 1024 * 1024;

/**
 * Opens a journal and applies everything in it.
 *
 * @throws AppError `corrupt-journal` when what was acknowledged is damaged or missing; the message says what to do.
 */
export async function openJournal<Entry>(options: JournalOptions<Entry>): Promise<Journal<Entry>> {
  const { directory, state } = options;
  const made = await mkdir(directory, { recursive: true, mode: 0o700 });
  if (made !== undefined) await syncDirectory(dirname(made));
  const replayed = await replay(directory, (value) => {
    state.apply(state.parse(value));
  });
  const journal = new SegmentedJournal(options, replayed);
  await journal.start(replayed.files);
  return journal;
}

interface Waiting<Entry> {
  readonly entry: Entry;
  readonly payload: Buffer;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

class SegmentedJournal<Entry> implements Journal<Entry> {
  readonly #directory: string;
  readonly #state: Journaled<Entry>;
  readonly #log: Log | undefined;
  readonly #openFile: OpenFile;
  readonly #closing = new AbortController();

  #segment: Segment | undefined;
  /** What the next segment goes on from. */
  #end: Place | undefined;
  #highest: number;
  #segmentBytes: number;
  #snapshotBytes: number;
  #compactAt: number;

  #waiting: Waiting<Entry>[] = [];
  /** Whoever uses the segment does it alone, in turn. */
  #turn: Promise<unknown> = Promise.resolve();
  #compaction: Promise<void> = Promise.resolve();
  #nextCompaction: Promise<void> | undefined;

  constructor(options: JournalOptions<Entry>, replayed: Replayed) {
    this.#directory = options.directory;
    this.#state = options.state;
    this.#log = options.log;
    this.#openFile = options.openFile ?? open;
    this.#end = replayed.end;
    this.#highest = replayed.highest;
    this.#segmentBytes = replayed.segmentBytes;
    this.#snapshotBytes = replayed.snapshotBytes;
    this.#compactAt = Math.max(compactFrom, replayed.snapshotBytes);
  }

  async start(files: readonly string[]): Promise<void> {
    const { number } = await this.#startSegment();
    const needed = new Set([...files, segmentName(number)]);
    await removeFiles(this.#directory, (name) => !needed.has(name));
  }

  append(entry: Entry): Promise<void> {
    if (this.#closing.signal.aborted) return Promise.reject(new StoreUnavailable('the journal is closed'));
    const payload = Buffer.from(JSON.stringify(entry));
    if (payload.length > maximumPayload) return Promise.reject(new RangeError('an entry is at most 64 MiB'));
    return new Promise((resolve, reject) => {
      this.#waiting.push({ entry, payload, resolve, reject });
      if (this.#waiting.length === 1) void this.#alone(() => this.#writeGroup());
    });
  }

  compact(): Promise<void> {
    // One that is under way may have passed what the caller wants to be rid of: always one that starts from now.
    this.#nextCompaction ??= this.#compaction.then(() => {
      this.#nextCompaction = undefined;
      const running = this.#compactNow();
      this.#compaction = running.catch(() => undefined);
      return running;
    });
    return this.#nextCompaction;
  }

  async close(): Promise<void> {
    this.#closing.abort(new StoreUnavailable('the journal is closed'));
    await this.#nextCompaction?.catch(() => undefined);
    await this.#compaction;
    await this.#alone(async () => {
      await this.#segment?.close();
      this.#segment = undefined;
    });
  }

  #alone<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }

  /** One write and one fdatasync for everybody who waits. */
  async #writeGroup(): Promise<void> {
    // Those who were acknowledged just now get to join with what they do next.
    await everyoneElse();
    const group = this.#waiting;
    this.#waiting = [];
    if (group.length === 0) return;
    try {
      const segment = this.#segment ?? (await this.#recover());
      const before = segment.durable;
      await segment.append(group.map(({ payload }) => payload));
      this.#segmentBytes += segment.durable - before;
    } catch (error) {
      await this.#lose(group, error);
      return;
    }
    for (const { entry, resolve } of group) {
      this.#state.apply(entry);
      resolve();
    }
    if (this.#segmentBytes < this.#compactAt) return;
    this.#compactAt = Infinity;
    this.compact().catch((error: unknown) => {
      this.#log?.event('store-not-compacted', { error: codeOf(error) });
    });
  }

  /**
   * After a failed write or sync nobody can know what is on disk behind the last sync that worked (the kernel may
   * have dropped it, and still show it to who reads). So the file is left as it is, and the next segment says how
   * much of it counts. What is in memory is durable, for nothing is applied before it is.
   */
  async #lose(group: readonly Waiting<Entry>[], error: unknown): Promise<void> {
    const lost = [...group, ...this.#waiting];
    this.#waiting = [];
    this.#state.forget?.();
    for (const { reject } of lost) reject(new StoreUnavailable(undefined, { cause: error }));
    if (!this.#segment) return;
    this.#log?.event('store-unavailable', { error: codeOf(error) });
    const failed = this.#segment;
    this.#segment = undefined;
    this.#end = failed.end;
    await failed.close().catch(() => undefined);
  }

  async #recover(): Promise<Segment> {
    const segment = await this.#startSegment();
    this.#log?.event('store-reopened', { segment: segment.number });
    return segment;
  }

  /** Numbers are never used twice, not even when the making of a segment fails halfway. */
  async #startSegment(): Promise<Segment> {
    this.#highest += 1;
    this.#segment = await Segment.create(this.#directory, this.#highest, this.#end, this.#openFile);
    return this.#segment;
  }

  async #compactNow(): Promise<void> {
    try {
      await this.#requireRoom();
      const number = await this.#alone(() => this.#rotate());
      const { signal } = this.#closing;
      const entries = this.#state.entries();
      this.#snapshotBytes = await writeSnapshot(this.#directory, number, entries, this.#openFile, signal);
      this.#compactAt = Math.max(compactFrom, this.#snapshotBytes);
      await removeFiles(this.#directory, (name) => parseInt(name, 10) < number);
    } catch (error) {
      this.#compactAt = this.#segmentBytes + compactFrom;
      throw error instanceof StoreUnavailable ? error : new StoreUnavailable(undefined, { cause: error });
    }
  }

  /** A snapshot that filled the disk would stop every commit for as long as it is there. */
  async #requireRoom(): Promise<void> {
    const { bavail, bsize } = await statfs(this.#directory);
    if (bavail * bsize < this.#snapshotBytes + this.#segmentBytes) {
      throw new StoreUnavailable('no room on the disk for a snapshot');
    }
  }

  /** @returns the number of the new segment, on which everything goes on. */
  async #rotate(): Promise<number> {
    this.#closing.signal.throwIfAborted();
    const old = this.#segment;
    if (old) this.#end = old.end;
    const { number } = await this.#startSegment();
    this.#segmentBytes = 0;
    await old?.close();
    return number;
  }
}

/** Removes files of the journal; whatever else lies in the folder stays. */
async function removeFiles(directory: string, isSuperfluous: (name: string) => boolean): Promise<void> {
  const names = (await readdir(directory)).filter((name) => /^\d{8}\.(log|snapshot)/.test(name));
  for (const name of names.filter(isSuperfluous)) await unlink(join(directory, name));
  await syncDirectory(directory);
}

/** The code of a failure of the system, such as ENOSPC. */
function codeOf(error: unknown): string {
  const cause = error instanceof StoreUnavailable ? error.cause : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : 'unknown';
}
