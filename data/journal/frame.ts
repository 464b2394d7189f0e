import type { FileHandle } from 'node:fs/promises';
import { crc32 } from 'node:zlib';

/**
 * One frame: magic (4 bytes) · CRC-32 of all that follows (4) · length of the payload (4) · `synced` (6) · payload.
 * `synced` is how many bytes of its file were on disk when the frame was written. It tells a torn tail, which
 * nobody was promised, from damage to what had been acknowledged.
 */
const headerBytes = 18;
/** Starts with a byte that UTF-8 never has, so no text can look like a frame. */
const magic = Buffer.from([0xf5, 0x50, 0x4c, 0x31]);
const checkedFrom = 8;

/** Longest payload, in bytes: 64 MiB. */
export const maximumPayload = 64 * 1024 * 1024;

const readAtOnce = 256 * 1024;
const noMore = { bytesRead: 0 };

/** Puts payloads one after another as frames. `synced`: bytes of the file that are on disk now. */
export function encodeFrames(payloads: readonly Buffer[], synced: number): Buffer {
  const frames = Buffer.allocUnsafe(
    payloads.reduce((bytes, payload) => bytes + headerBytes + payload.length, 0),
  );
  let at = 0;
  for (const payload of payloads) {
    const end = at + headerBytes + payload.length;
    magic.copy(frames, at);
    frames.writeUInt32BE(payload.length, at + 8);
    frames.writeUIntBE(synced, at + 12, 6);
    payload.copy(frames, at + headerBytes);
    frames.writeUInt32BE(crc32(frames.subarray(at + checkedFrom, end)), at + 4);
    at = end;
  }
  return frames;
}

interface Frame {
  readonly payload: Buffer;
  readonly synced: number;
  /** Where it ends in the buffer it was read from. */
  readonly end: number;
}

/** @returns the frame that starts at `at`; how many bytes it takes to tell, when there are fewer; `undefined` when there is none. */
function decodeFrame(buffer: Buffer, at: number): Frame | number | undefined {
  if (buffer.length - at < headerBytes) return headerBytes;
  if (magic.compare(buffer, at, at + magic.length) !== 0) return undefined;
  const length = buffer.readUInt32BE(at + 8);
  if (length > maximumPayload) return undefined;
  const end = at + headerBytes + length;
  if (end > buffer.length) return headerBytes + length;
  if (crc32(buffer.subarray(at + checkedFrom, end)) !== buffer.readUInt32BE(at + 4)) return undefined;
  return { payload: buffer.subarray(at + headerBytes, end), synced: buffer.readUIntBE(at + 12, 6), end };
}

/**
 * Reads frames from the beginning of a file for as long as they are whole.
 *
 * @param take - gets every payload in order; it is valid only during the call. Returning `false` ends the reading.
 * @returns where the last whole frame that was read ends, in bytes.
 */
export async function readFrames(
  file: FileHandle,
  until: number,
  take: (payload: Buffer) => unknown,
): Promise<number> {
  /** Starts at this byte of the file; the first `filled` bytes of it have been read. */
  let position = 0;
  let buffer = Buffer.allocUnsafe(readAtOnce);
  let filled = 0;
  for (;;) {
    const room = Math.min(buffer.length - filled, until - position - filled);
    const { bytesRead } = room > 0 ? await file.read(buffer, filled, room, position + filled) : noMore;
    if (bytesRead === 0) return position;
    filled += bytesRead;

    const known = buffer.subarray(0, filled);
    let at = 0;
    let frame = decodeFrame(known, at);
    while (typeof frame === 'object') {
      at = frame.end;
      if (take(frame.payload) === false) return position + at;
      frame = decodeFrame(known, at);
    }
    position += at;
    if (frame === undefined) return position;
    const next = frame > buffer.length ? Buffer.allocUnsafe(frame) : buffer;
    filled = known.copy(next, 0, at);
    buffer = next;
  }
}

/**
 * Whether something that was on disk, and so may have been acknowledged, is damaged: a later frame was
 * written when everything up to beyond `end` had been synced.
 *
 * @param end - where the last whole frame ends, in bytes.
 */
export async function isDamagedBeforeItsEnd(file: FileHandle, end: number): Promise<boolean> {
  const { size } = await file.stat();
  const rest = Buffer.alloc(size - end);
  const { bytesRead } = await file.read(rest, 0, rest.length, end);
  const tail = rest.subarray(0, bytesRead);
  for (let at = tail.indexOf(magic); at !== -1; at = tail.indexOf(magic, at + 1)) {
    const frame = decodeFrame(tail, at);
    if (typeof frame === 'object' && frame.synced > end) return true;
  }
  return false;
}
