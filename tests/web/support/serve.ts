import { connect } from 'node:net';
import type { Log, LogEvents } from '../../../services/ports/log.js';
import { wallClock } from '../../../services/ports/clock.js';
import type { Route } from '../../../services/web/route.js';
import { createWebServer, type WebServer, type WebServerOptions } from '../../../services/web/server.js';

/** Every line that was logged, as it would be written. */
export function logInMemory(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  return {
    lines,
    event: <Name extends keyof LogEvents>(name: Name, fields: LogEvents[Name]) => {
      lines.push(JSON.stringify({ name, ...fields }));
    },
  };
}

export interface Served {
  readonly url: string;
  readonly port: number;
  readonly web: WebServer;
  readonly lines: readonly string[];
}

/** A real server on a free port. The caller closes it. */
export async function serve(
  routes: readonly Route[],
  options: Partial<Omit<WebServerOptions, 'routes' | 'log'>> = {},
): Promise<Served> {
  const log = logInMemory();
  const web = createWebServer({ host: '127.0.0.1', port: 0, clock: wallClock, ...options, routes, log });
  const url = await web.listen();
  return { url, port: web.port(), web, lines: log.lines };
}

/** Sends bytes as they are and gives back everything that comes, until the other side hangs up or says nothing more. */
export function sendRaw(port: number, bytes: string | Buffer, quietMs = 1_500): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(quietMs, () => socket.destroy());
    socket.setEncoding('latin1');
    socket.on('data', (chunk: string) => {
      heard += chunk;
    });
    socket.on('error', () => undefined);
    socket.on('close', () => {
      resolve(heard);
    });
  });
}
