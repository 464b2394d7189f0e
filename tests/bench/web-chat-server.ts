import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { WebSocketServer } from 'ws';

/** A page with stock Web Chat and the least Direct Line that greets it. */
export interface WebChatServer {
  readonly url: string;
  /** What the page's own files weigh, gzipped, in bytes. */
  readonly bytes: number;
  close(): void;
}

const folder = 'tests/bench/web-chat';
const program = `${folder}/node_modules/botframework-webchat/dist/webchat.js`;

/** Installs Web Chat (almost 500 MB) beside its own package.json when it is not there yet. */
function bringWebChat(): void {
  if (existsSync(program)) return;
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-package-lock'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export async function openWebChatServer(greeting: string): Promise<WebChatServer> {
  bringWebChat();
  const files = new Map([
    ['/', { type: 'text/html', content: gzipSync(readFileSync(`${folder}/index.html`)) }],
    ['/webchat.js', { type: 'text/javascript', content: gzipSync(readFileSync(program)) }],
  ]);
  const server = createServer((request, response) => {
    const file = files.get(request.url ?? '');
    if (!file) {
      answerAsDirectLine(request, response);
      return;
    }
    response.setHeader('content-type', file.type).setHeader('content-encoding', 'gzip').end(file.content);
  });
  const sockets = new WebSocketServer({ server });
  sockets.on('connection', (socket) => {
    socket.send(JSON.stringify({ activities: [greetingActivity(greeting)], watermark: '1' }));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`,
    bytes: [...files.values()].reduce((sum, { content }) => sum + content.length, 0),
    close() {
      for (const socket of sockets.clients) socket.terminate();
      server.closeAllConnections();
      server.close();
    },
  };
}

function answerAsDirectLine(request: IncomingMessage, response: ServerResponse): void {
  request.resume();
  const streamUrl = `ws://${request.headers.host ?? ''}/stream`;
  const answer = request.url?.includes('/directline/')
    ? { conversationId: 'c', token: 't', expires_in: 1800, id: '1', streamUrl }
    : undefined;
  response
    .writeHead(answer ? 200 : 404, { 'content-type': 'application/json' })
    .end(JSON.stringify(answer ?? {}));
}

function greetingActivity(text: string): object {
  return {
    type: 'message',
    id: '1',
    timestamp: new Date().toISOString(),
    channelId: 'directline',
    conversation: { id: 'c' },
    from: { id: 'bot', role: 'bot' },
    text,
  };
}
