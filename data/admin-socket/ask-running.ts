import { AppError } from '../../services/domain/errors.js';
import { socketName } from './claim.js';
import { connectTo, hasCode } from './connect.js';
import { linesOf } from './lines.js';
import { answerSchema } from './protocol.js';
import { shortPathsIn } from './short-path.js';

/**
 * Asks something of the process that uses the folder, and waits for its answer.
 *
 * @returns what the command gave back, to be checked by whoever asked.
 * @throws AppError `not-running` when there is no such process, or it stopped before it answered; otherwise what
 *   the command threw: its own code, `unknown-command` or `command-failed`.
 */
export async function askRunning(
  directory: string,
  command: string,
  args: readonly string[] = [],
): Promise<unknown> {
  const line = await exchange(directory, `${JSON.stringify({ command, args })}\n`);
  if (line === undefined) throw notRunning(directory);
  const answer = answerSchema.parse(JSON.parse(line));
  if ('error' in answer) throw new AppError(answer.error.code, answer.error.message);
  return answer.result;
}

/** @returns the first line that comes back; `undefined` when there is none. */
async function exchange(directory: string, line: string): Promise<string | undefined> {
  try {
    const paths = shortPathsIn(directory);
    try {
      const socket = await connectTo(paths.path(socketName));
      socket.write(line);
      for await (const answer of linesOf(socket)) return answer;
      return undefined;
    } finally {
      paths.close();
    }
  } catch (error) {
    if (hasCode(error, 'ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE')) return undefined;
    throw error;
  }
}

function notRunning(directory: string): AppError {
  return new AppError('not-running', `nothing is running in ${directory}; start it first`);
}
