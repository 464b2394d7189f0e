import { rename, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate as otherWork } from 'node:timers/promises';
import { encodeFrames } from './frame.js';
import { type OpenFile, snapshotName, syncDirectory, writeAll } from './segment.js';

/** Milliseconds of work before everybody else gets a turn; half of what people may wait (5 ms), as writing comes on top. */
const slice = 2.5;
/** Bytes between two syncs, so that a commit that happens meanwhile never waits for all of it. */
const syncEvery = 4 * 1024 * 1024;

/**
 * Writes entries to a snapshot, in small slices. It has its final name only once it is whole and on disk, and
 * leaves nothing behind when it fails.
 *
 * @param signal - ends it early.
 * @returns its size in bytes.
 */
export async function writeSnapshot(
  directory: string,
  number: number,
  entries: Iterable<unknown>,
  openFile: OpenFile,
  signal: AbortSignal,
): Promise<number> {
  const path = join(directory, snapshotName(number));
  const draft = `${path}.draft`;
  const file = await openFile(draft, 'w', 0o600);
  try {
    let bytes = 0;
    let synced = 0;
    for (const frames of slicesOf(entries)) {
      signal.throwIfAborted();
      await writeAll(file, frames, bytes);
      bytes += frames.length;
      if (bytes - synced >= syncEvery) {
        await file.datasync();
        synced = bytes;
      }
      await otherWork();
    }
    await file.sync();
    await file.close();
    await rename(draft, path);
    await syncDirectory(directory);
    return bytes;
  } catch (error) {
    await file.close().catch(() => undefined);
    await unlink(draft).catch(() => undefined);
    throw error;
  }
}

/** Ends with an empty frame, which says that nothing is missing. */
function* slicesOf(entries: Iterable<unknown>): Generator<Buffer> {
  let payloads: Buffer[] = [];
  let began = performance.now();
  for (const entry of entries) {
    payloads.push(Buffer.from(JSON.stringify(entry)));
    if (performance.now() - began < slice) continue;
    yield encodeFrames(payloads, 0);
    payloads = [];
    began = performance.now();
  }
  yield encodeFrames([...payloads, Buffer.alloc(0)], 0);
}
