import { open, readdir, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { AppError } from '../../services/domain/errors.js';
import { isDamagedBeforeItsEnd, readFrames } from './frame.js';
import { type Place, segmentHeader, segmentName, snapshotName } from './segment.js';

/** What a folder held when it was opened. */
export interface Replayed {
  /** What a new segment goes on from; `undefined` when nothing was ever written. */
  readonly end: Place | undefined;
  /** Highest number that a file in the folder has; 0 in a new folder. */
  readonly highest: number;
  /** Names of the files that are needed. */
  readonly files: readonly string[];
  readonly snapshotBytes: number;
  readonly segmentBytes: number;
}

interface Link {
  readonly segment: number;
  readonly after: Place | undefined;
}

/**
 * Hands over every entry of the newest snapshot and of the segments after it, in order.
 *
 * @throws AppError `corrupt-journal` when anything is missing or damaged but the tail of the last segment.
 */
export async function replay(directory: string, take: (entry: unknown) => void): Promise<Replayed> {
  const names = await readdir(directory);
  const numbers = (ending: string) =>
    names
      .filter((name) => /^\d{8}\./.test(name) && name.endsWith(`.${ending}`))
      .map((name) => parseInt(name, 10))
      .sort((one, other) => one - other);
  const segments = numbers('log');
  const snapshot = numbers('snapshot').at(-1);

  const snapshotBytes = snapshot === undefined ? 0 : await readSnapshot(directory, snapshot, take);
  const chain = await chainOf(directory, segments, snapshot);
  const files = snapshot === undefined ? [] : [snapshotName(snapshot)];
  let end: Place | undefined;
  let segmentBytes = 0;
  for (const [index, { segment, after }] of chain.entries()) {
    const { bytes, isEmpty } = await readSegment(directory, segment, chain[index + 1]?.after?.bytes, take);
    end = isEmpty ? after : { segment, bytes };
    if (!isEmpty) files.push(segmentName(segment));
    segmentBytes += bytes;
  }
  return { end, highest: Math.max(0, snapshot ?? 0, ...segments), files, snapshotBytes, segmentBytes };
}

/** The segments that count, oldest first: the newest, the one it goes on from, and so on back to the snapshot. */
async function chainOf(
  directory: string,
  segments: readonly number[],
  snapshot: number | undefined,
): Promise<readonly Link[]> {
  const first = snapshot ?? 1;
  const links = new Map<number, Link>();
  for (const segment of segments.filter((number) => number >= first)) {
    const link = await linkOf(directory, segment);
    if (link) links.set(segment, link);
  }
  const chain: Link[] = [];
  let wanted = Math.max(...links.keys(), snapshot ?? 0);
  while (wanted >= first) {
    const link = links.get(wanted);
    if (!link) throw corrupt(join(directory, segmentName(wanted)), 'is missing');
    chain.unshift(link);
    wanted = link.after?.segment ?? 0;
  }
  return chain;
}

/** Reads the header. A segment whose making was cut short has none, and never held anything. */
async function linkOf(directory: string, segment: number): Promise<Link | undefined> {
  const path = join(directory, segmentName(segment));
  return reading(path, async (file) => {
    let header: unknown;
    const end = await readFrames(file, Infinity, (payload) => {
      header = JSON.parse(payload.toString());
      return false;
    });
    if (end === 0) {
      if (await isDamagedBeforeItsEnd(file, 0)) throw corrupt(path, 'is damaged at its beginning');
      return undefined;
    }
    const known = segmentHeader.safeParse(header);
    if (!known.success) throw corrupt(path, 'was written by another version of this program');
    return { segment, after: known.data.after };
  });
}

/**
 * @param bytes - how much of it counts; `undefined` for the last, which ends where its last whole frame ends.
 * @returns how much of it counts.
 */
async function readSegment(
  directory: string,
  segment: number,
  bytes: number | undefined,
  take: (entry: unknown) => void,
): Promise<{ readonly bytes: number; readonly isEmpty: boolean }> {
  const path = join(directory, segmentName(segment));
  return reading(path, async (file) => {
    let frames = 0;
    const end = await readFrames(file, bytes ?? Infinity, (payload) => {
      if (frames > 0) take(JSON.parse(payload.toString()));
      frames += 1;
    });
    const isDamaged = bytes === undefined ? await isDamagedBeforeItsEnd(file, end) : end !== bytes;
    if (isDamaged) throw corrupt(path, `is damaged at byte ${String(end)}`);
    // After a kill -9 the tail may so far be only in memory; from here on people are told it is there.
    if (bytes === undefined) await file.datasync();
    return { bytes: end, isEmpty: frames === 1 };
  });
}

/** @returns its size in bytes. */
async function readSnapshot(
  directory: string,
  snapshot: number,
  take: (entry: unknown) => void,
): Promise<number> {
  const path = join(directory, snapshotName(snapshot));
  return reading(path, async (file) => {
    const { size } = await file.stat();
    let lastLength = -1;
    const end = await readFrames(file, size, (payload) => {
      if (payload.length > 0) take(JSON.parse(payload.toString()));
      lastLength = payload.length;
    });
    // An empty frame says that nothing is missing.
    if (lastLength !== 0 || end !== size) throw corrupt(path, `is damaged at byte ${String(end)}`);
    return size;
  });
}

async function reading<Result>(path: string, work: (file: FileHandle) => Promise<Result>): Promise<Result> {
  const file = await open(path, 'r');
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

function corrupt(path: string, what: string): AppError {
  return new AppError(
    'corrupt-journal',
    `${path} ${what}, and what it held was acknowledged before. Nothing was changed. ` +
      'Keep a copy of the whole folder, then put back the newest backup, or the undamaged file, and start again.',
  );
}
