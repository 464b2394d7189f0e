import { mkdir, unlink } from 'node:fs/promises';
import type { Socket } from 'node:net';
import { AppError } from '../../services/domain/errors.js';
import type { Log } from '../../services/ports/log.js';
import { claim, socketName } from './claim.js';
import { linesOf } from './lines.js';
import { type Answer, requestSchema } from './protocol.js';
import { shortPathsIn } from './short-path.js';

/** What may be asked of the running line, by the name of the command. The result is anything JSON can carry. */
export type AdminHandlers = Readonly<Record<string, (args: readonly string[]) => Promise<unknown>>>;

export interface AdminSocket {
  /** Answers commands from here on, those too that came earlier: they have waited. */
  serve(handlers: AdminHandlers): void;
  /** Lets the next process in; to be called when everything else in the folder is closed. */
  close(): Promise<void>;
}

/**
 * Takes the folder for this process, and opens `admin.sock` (0600) in it for commands. Whoever dies, even by a
 * kill -9, lets go of the folder.
 *
 * @param directory - `DATA_DIR`; made when it does not exist.
 * @throws AppError `already-running` when another process has it.
 */
export async function openAdminSocket(directory: string, log?: Log): Promise<AdminSocket> {
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const connections = new Set<Socket>();
  let serve: AdminSocket['serve'] = () => undefined;
  const handlers = new Promise<AdminHandlers>((resolve) => {
    serve = resolve;
  });
  const paths = shortPathsIn(directory);
  const claimed = claim(paths, (socket) => {
    connections.add(socket.once('close', () => connections.delete(socket)));
    void converse(socket, async (line) => answer(line, await handlers, log));
  });
  const server = await claimed.catch((error: unknown) => {
    paths.close();
    throw error;
  });

  return {
    serve,
    async close() {
      await unlink(paths.path(socketName)).catch(() => undefined);
      await new Promise((resolve) => {
        server.close(resolve);
        for (const socket of connections) socket.destroy();
      });
      paths.close();
    },
  };
}

/** Answers line by line, each after the one before. */
async function converse(socket: Socket, answerTo: (line: string) => Promise<Answer>): Promise<void> {
  try {
    for await (const line of linesOf(socket)) socket.write(`${JSON.stringify(await answerTo(line))}\n`);
    socket.end();
  } catch {
    // The other side went away, as it may.
    socket.destroy();
  }
}

async function answer(line: string, handlers: AdminHandlers, log?: Log): Promise<Answer> {
  const request = requestSchema.safeParse(jsonOf(line));
  const command = request.data?.command ?? '';
  const handle = Object.hasOwn(handlers, command) ? handlers[command] : undefined;
  if (!request.success || !handle) return { error: { code: 'unknown-command', message: 'unknown command' } };
  try {
    return { result: (await handle(request.data.args)) ?? null };
  } catch (error) {
    if (error instanceof AppError) return { error: { code: error.code, message: error.message } };
    log?.event('command-failed', { error: error instanceof Error ? error.name : 'unknown' });
    return { error: { code: 'command-failed', message: `${command} failed` } };
  }
}

/** `undefined` when it is no JSON. */
function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
