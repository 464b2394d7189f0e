import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { errorName, StoreUnavailable } from '../domain/errors.js';
import type { Clock } from '../ports/clock.js';
import type { ActivitySet, ActivityStream, DirectLine } from '../ports/direct-line.js';
import type { Log } from '../ports/log.js';
import type { Upgrade, UpgradeHandler } from './upgrades.js';

/** Milliseconds between heartbeats; whoever has answered none, or read nothing, at the next one is gone. */
const heartbeat = 25_000;
/** Bytes of a frame; a client has nothing to say here, `ws` by itself would take 100 MiB. */
const largestFrame = 64 * 1024;

const closing = { policy: 1008, failed: 1011, later: 1013 } as const;

export interface StreamParts {
  readonly directLine: DirectLine;
  readonly clock: Clock;
  readonly log: Log;
}

/** Takes the WebSockets of `streamPath`: one for each ticket, speaking only. */
export function directLineStream({ directLine, clock, log }: StreamParts): UpgradeHandler {
  const upgrading = new WeakMap<Duplex, Upgrade>();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, clientTracking: false });
  sockets.on('wsClientError', (_error, socket) => {
    upgrading.get(socket)?.refuse(400);
  });

  const failed = (error: unknown): void => {
    log.event('request-failed', { reference: randomUUID(), error: errorName(error) });
  };

  async function admit(upgrade: Upgrade): Promise<void> {
    const { params, query, request, socket, head } = upgrade;
    const stream = await directLine.openStream({
      ticket: query.get('t') ?? undefined,
      origin: request.headers.origin,
      conversationId: params.id,
      watermark: query.get('watermark') ?? undefined,
    });
    if (!stream) {
      upgrade.refuse(403);
      return;
    }
    upgrading.set(socket, upgrade);
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      speak(webSocket, stream, clock, failed);
    });
  }

  return (upgrade) => {
    admit(upgrade).catch((error: unknown) => {
      failed(error);
      upgrade.refuse(error instanceof StoreUnavailable ? 503 : 500);
    });
  };
}

/** Lets one socket follow one conversation until either side has had enough. */
function speak(
  socket: WebSocket,
  stream: ActivityStream,
  clock: Clock,
  failed: (error: unknown) => void,
): void {
  let hasAnswered = true;
  let unread = 0;
  let unreadAtLastBeat = 0;

  const send = (set: ActivitySet): Promise<void> =>
    new Promise((resolve, reject) => {
      unread += 1;
      socket.send(JSON.stringify(set), (error) => {
        unread -= 1;
        unreadAtLastBeat = 0;
        if (error) reject(error);
        else resolve();
      });
    });

  const stopFollowing = stream.follow(send, (error) => {
    if (socket.readyState !== socket.OPEN) return;
    failed(error);
    socket.close(error instanceof StoreUnavailable ? closing.later : closing.failed);
  });

  const beat = (): void => {
    if (!hasAnswered || unreadAtLastBeat > 0) {
      socket.terminate();
      return;
    }
    if (clock.now() >= stream.until) socket.close(closing.policy);
    hasAnswered = false;
    unreadAtLastBeat = unread;
    socket.ping();
    cancelBeat = clock.after(heartbeat, beat);
  };
  let cancelBeat = clock.after(heartbeat, beat);

  socket.on('pong', () => {
    hasAnswered = true;
  });
  socket.on('message', (data: Buffer) => {
    hasAnswered = true;
    // An empty frame is how clients ping; words belong in a post, where they are kept.
    if (data.length > 0) socket.close(closing.policy);
  });
  socket.on('error', () => undefined); // ws closes it with the reason; without a listener it would throw
  socket.on('close', () => {
    cancelBeat();
    stopFollowing();
  });
}
