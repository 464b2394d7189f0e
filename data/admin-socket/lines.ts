import type { Socket } from 'node:net';

/** Longest line, in UTF-16 units. Whoever sends more is cut off. */
const longestLine = 64 * 1024;

/** The lines that come in on a socket, until it ends. */
export async function* linesOf(socket: Socket): AsyncGenerator<string> {
  let text = '';
  for await (const part of socket.setEncoding('utf8') as AsyncIterable<string>) {
    const lines = (text + part).split('\n');
    text = lines.pop() ?? '';
    yield* lines;
    if (text.length > longestLine) return;
  }
}
