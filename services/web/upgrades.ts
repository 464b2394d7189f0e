import type { IncomingMessage } from 'node:http';
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';
import type { Rendered } from './rendered.js';

/** What a WebSocket handler may know; `request` is for `ws`'s own `handleUpgrade` and nothing else. */
export interface Upgrade {
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly address: string;
  /** A page of our own asks: the origin was sent, and it is ours. */
  readonly isOurs: boolean;
  readonly publicUrl: string;
  readonly request: IncomingMessage;
  readonly socket: Duplex;
  readonly head: Buffer;
  /** Turns it away with the fixed body of a status, and hangs up. */
  refuse(status: number): void;
}

export type UpgradeHandler = (upgrade: Upgrade) => void;

/** Matches `/v3/directline/conversations/:id/stream`; `undefined` when the path is another one. */
export function matchPath(pattern: string, path: string): Readonly<Record<string, string>> | undefined {
  const wanted = pattern.split('/');
  const given = path.split('/');
  if (wanted.length !== given.length) return undefined;
  const params: Record<string, string> = {};
  for (const [index, part] of wanted.entries()) {
    const value = given[index] ?? '';
    if (part.startsWith(':')) params[part.slice(1)] = value;
    else if (part !== value) return undefined;
  }
  return params;
}

/** An answer on a bare socket, where Node has no response object: broken requests and refused upgrades. */
export function sendOnSocket(socket: Duplex, rendered: Rendered): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const lines = [
    `HTTP/1.1 ${String(rendered.status)} ${STATUS_CODES[rendered.status] ?? 'Error'}`,
    ...Object.entries(rendered.headers).map(([name, value]) => `${name}: ${String(value)}`),
    `Content-Length: ${String(Buffer.byteLength(rendered.body))}`,
    'Connection: close',
  ];
  socket.end(`${lines.join('\r\n')}\r\n\r\n${String(rendered.body)}`, () => socket.destroy());
}
