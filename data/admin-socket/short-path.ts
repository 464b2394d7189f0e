import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../services/domain/errors.js';

/** What the kernel takes as the path of a socket, in bytes (108 with the NUL behind it; 104 outside Linux). */
const longest = process.platform === 'linux' ? 107 : 103;

export interface ShortPaths {
  /** The path of a file in the folder, short enough for a socket. */
  path(name: string): string;
  /** From here on the paths are no good any more. */
  close(): void;
}

/**
 * Paths for sockets in a folder, however deep it lies. What is too long would be cut off silently, and
 * the socket made somewhere else. On Linux the way through an open folder is always short.
 *
 * @throws AppError `invalid-configuration` when the folder is too deep and there is no such way.
 */
export function shortPathsIn(directory: string): ShortPaths {
  // The longest name used in it.
  const isShort = Buffer.byteLength(join(directory, 'lock', 'starting-0123456789abcdef')) <= longest;
  if (isShort) return { path: (name) => join(directory, name), close: () => undefined };
  if (process.platform !== 'linux') {
    throw new AppError('invalid-configuration', `DATA_DIR is too long for a socket in it: ${directory}`);
  }
  const folder = openSync(directory, 'r');
  return {
    path: (name) => `/proc/self/fd/${String(folder)}/${name}`,
    close: () => {
      closeSync(folder);
    },
  };
}
