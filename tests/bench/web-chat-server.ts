import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { WebSocketServer } from 'ws';
import { bringWebChat } from '../support/bring-web-chat.js';

/** A page with stock Web Chat and the least Direct Line that greets it. */
export interface WebChatServer {
  readonly url: string;
  /** What the page's own files weigh, gzipped, in bytes. */
  readonly bytes: number;
  close(): void;
}

export async function openWebChatServer(greeting: string): Promise<WebChatServer> {
  const files = new Map([
    ['/', { type: 'text/html', content: gzipSync(readFileSync('tests/bench/web-chat.html')) }],
    ['/webchat.js', { type: 'text/javascript', content: gzipSync(readFileSync(bringWebChat())) }],
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
