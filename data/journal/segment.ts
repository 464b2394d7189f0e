import { open, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { encodeFrames } from './frame.js';

/** How files are opened; handed in so that a test can stand in for a disk that fails. */
export type OpenFile = (path: string, flags: string, mode?: number) => Promise<FileHandle>;

/** The part of a segment that counts: so many bytes from its beginning. */
const place = z.strictObject({ segment: z.int().positive(), bytes: z.int().nonnegative() });
export type Place = z.infer<typeof place>;

/** The first frame of a segment: the version of the format, and what it goes on from. */
export const segmentHeader = z.strictObject({ version: z.literal(1), after: place.optional() });

const named = (number: number, ending: string) => `${String(number).padStart(8, '0')}.${ending}`;
export const segmentName = (number: number): string => named(number, 'log');
/** Holds everything from before the segment of the same number. */
export const snapshotName = (number: number): string => named(number, 'snapshot');

/** Makes what happened to the names in a folder durable. */
export async function syncDirectory(directory: string): Promise<void> {
  const handle = await open(directory, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Writes all of it; a short write, as on a disk that fills up, goes on until it is complete or fails. */
export async function writeAll(file: FileHandle, bytes: Buffer, position: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    written += (await file.write(bytes, written, bytes.length - written, position + written)).bytesWritten;
  }
}

/** The file that commits are appended to. After any failure it is never written or synced again. */
export class Segment {
  readonly number: number;
  readonly #after: Place | undefined;
  readonly #file: FileHandle;
  #durable = 0;
  #start = 0;

  private constructor(number: number, after: Place | undefined, file: FileHandle) {
    this.number = number;
    this.#after = after;
    this.#file = file;
  }

  /** Makes the file, with its header and its name in the folder durable. */
  static async create(
    directory: string,
    number: number,
    after: Place | undefined,
    openFile: OpenFile,
  ): Promise<Segment> {
    const path = join(directory, segmentName(number));
    const file = await openFile(path, 'wx', 0o600);
    try {
      const segment = new Segment(number, after, file);
      await segment.append([Buffer.from(JSON.stringify({ version: 1, after }))]);
      segment.#start = segment.#durable;
      await syncDirectory(directory);
      return segment;
    } catch (error) {
      await file.close().catch(() => undefined);
      await unlink(path).catch(() => undefined);
      throw error;
    }
  }

  /** Bytes of it that are on disk. */
  get durable(): number {
    return this.#durable;
  }

  /** What the next segment goes on from: this one, or what is before it when nothing was written here. */
  get end(): Place | undefined {
    return this.#durable === this.#start ? this.#after : { segment: this.number, bytes: this.#durable };
  }

  /** One write and one fdatasync for all payloads. */
  async append(payloads: readonly Buffer[]): Promise<void> {
    const frames = encodeFrames(payloads, this.#durable);
    await writeAll(this.#file, frames, this.#durable);
    await this.#file.datasync();
    this.#durable += frames.length;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}
