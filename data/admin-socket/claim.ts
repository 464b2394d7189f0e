import { randomBytes } from 'node:crypto';
import { chmod, link, mkdir, readdir, rename, unlink } from 'node:fs/promises';
import { createServer, type Server, type Socket } from 'node:net';
import { AppError } from '../../services/domain/errors.js';
import { connectTo, hasCode } from './connect.js';
import type { ShortPaths } from './short-path.js';

/** Where whoever holds the folder can be reached. */
export const socketName = 'admin.sock';
const lockFolder = 'lock';

/**
 * Makes this process the only one that uses the folder, for as long as the server is open or the process lives.
 *
 * A socket that nobody answers any more cannot be replaced safely: between asking and replacing, someone else may
 * have done so. So each holder has a number of its own, one more than the last, and a socket of that name that is
 * made in one step and answers from the beginning. Only the holder removes lower numbers, and whoever finds a
 * higher one than its own is not the holder. The last number stays behind, so that none is ever used again.
 *
 * @param connected - gets who connects, from the moment others can know of the socket.
 * @throws AppError `already-running` when another process holds it.
 */
export async function claim(paths: ShortPaths, connected: (socket: Socket) => void): Promise<Server> {
  const inLock = (name: string | number) => paths.path(`${lockFolder}/${String(name)}`);
  await mkdir(paths.path(lockFolder), { recursive: true, mode: 0o700 });
  const numbers = async () => (await readdir(paths.path(lockFolder))).filter((name) => /^\d+$/.test(name));
  const highest = async () => Math.max(0, ...(await numbers()).map(Number));

  for (;;) {
    const last = await highest();
    if (last > 0 && (await isAnswered(inLock(last)))) throw alreadyRunning();
    const own = last + 1;
    const draft = inLock(`starting-${randomBytes(8).toString('hex')}`);
    const server = await listenOn(draft, connected);
    const isMade = await make(draft, inLock(own));
    if (isMade && (await highest()) === own) {
      const superfluous = (await readdir(paths.path(lockFolder))).filter((name) => name !== String(own));
      await Promise.all(superfluous.map((name) => removeIfThere(inLock(name))));
      await publish(inLock(own), paths);
      return server;
    }
    if (isMade) await removeIfThere(inLock(own));
    server.close();
  }
}

/** Gives the listening socket its real name; `false` when somebody else was first. */
async function make(draft: string, name: string): Promise<boolean> {
  try {
    await link(draft, name);
    return true;
  } catch (error) {
    // ENOENT: a holder has swept the draft away.
    if (hasCode(error, 'EEXIST', 'ENOENT')) return false;
    throw error;
  } finally {
    await removeIfThere(draft);
  }
}

async function publish(socket: string, paths: ShortPaths): Promise<void> {
  const draft = paths.path(`${lockFolder}/starting-${socketName}`);
  await removeIfThere(draft);
  await link(socket, draft);
  await rename(draft, paths.path(socketName));
}

async function listenOn(path: string, connected: (socket: Socket) => void): Promise<Server> {
  // Whoever has asked may say so, and still wants the answer.
  const server = createServer({ allowHalfOpen: true }, connected);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(path, () => {
      server.off('error', reject);
      resolve();
    });
  });
  try {
    await chmod(path, 0o600);
  } catch (error) {
    // ENOENT: a holder has swept it away; then it gets no name either.
    if (!hasCode(error, 'ENOENT')) throw error;
  }
  return server;
}

async function isAnswered(path: string): Promise<boolean> {
  try {
    (await connectTo(path)).destroy();
    return true;
  } catch (error) {
    if (hasCode(error, 'ECONNREFUSED', 'ENOENT')) return false;
    // Whoever does not let us in, or has no time, is there.
    if (hasCode(error, 'EACCES', 'EPERM', 'EAGAIN', 'ECONNRESET')) return true;
    throw error;
  }
}

async function removeIfThere(path: string): Promise<void> {
  try {
    await unlink(path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT')) throw error;
  }
}

function alreadyRunning(): AppError {
  return new AppError('already-running', 'another process is using this DATA_DIR; stop it first');
}
