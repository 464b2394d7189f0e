import { randomUUID } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { type RawData, type WebSocket, WebSocketServer } from 'ws';
import type { AccountParts } from '../accounts/account.js';
import { findSession, whenSessionEnds } from '../accounts/session.js';
import { errorName, StoreUnavailable } from '../domain/errors.js';
import type { Log } from '../ports/log.js';
import { readCookies } from './cookies.js';
import { AnsweredActs } from './desk/answered-acts.js';
import { Attendance } from './desk/attendance.js';
import { DeskSession, type DeskSessionParts, NotAnAct } from './desk/desk-session.js';
import { rights } from './route.js';
import { sessionTokenOf } from './session-cookie.js';
import type { Upgrade, UpgradeHandler } from './upgrades.js';

export const deskSocketPath = '/vrijwilliger/stroom';

/** Milliseconds between heartbeats; whoever answered none at the next one is gone. */
const heartbeat = 25_000;
/** Bytes of a frame: the longest words, however they are written in JSON. */
const largestFrame = 32 * 1024;
/** Bytes that may wait to be read; a browser that takes nothing is asked to come back. */
const mostUnread = 1024 * 1024;
/** Acts at once, and per second after that: no hand types faster, and a desk that comes back sends what waited. */
const pace = { atOnce: 80, perSecond: 8 } as const;

/** Close codes. 4401 is ours: whoever was signed in no longer is. */
const closing = { policy: 1008, failed: 1011, later: 1013, signedOut: 4401 } as const;

export interface DeskSocketParts extends Omit<DeskSessionParts, 'answered'> {
  readonly accounts: AccountParts;
  readonly log: Log;
}

/** Takes the WebSockets of the desk: for whoever is signed in as a volunteer, from a page of our own. */
export function deskSocket(parts: DeskSocketParts): UpgradeHandler {
  const { accounts, clock, log, desk } = parts;
  const upgrading = new WeakMap<Duplex, Upgrade>();
  const sockets = new WebSocketServer({ noServer: true, maxPayload: largestFrame, clientTracking: false });
  sockets.on('wsClientError', (_error, socket) => {
    upgrading.get(socket)?.refuse(400);
  });
  const failed = (error: unknown): void => {
    log.event('request-failed', { reference: randomUUID(), error: errorName(error) });
  };
  const attendance = new Attendance({ desk, clock, failed });
  const session: DeskSessionParts = { ...parts, answered: new AnsweredActs() };

  async function admit(upgrade: Upgrade): Promise<void> {
    const { request, socket, head, publicUrl, isOurs } = upgrade;
    const token = sessionTokenOf({ cookies: readCookies(request.headers.cookie), publicUrl });
    const person = isOurs && token !== undefined ? await findSession(accounts, token) : undefined;
    if (!person || token === undefined) {
      upgrade.refuse(isOurs ? 401 : 403);
      return;
    }
    if (!rights.desk.some((role) => role === person.role)) {
      upgrade.refuse(403);
      return;
    }
    const leave = attendance.enter(person.accountId);
    if (!leave) {
      upgrade.refuse(429);
      return;
    }
    socket.once('close', leave);
    upgrading.set(socket, upgrade);
    sockets.handleUpgrade(request, socket, head, (webSocket) => {
      attend(webSocket, person, token);
    });
  }

  /** Lets one desk speak and listen until either side has had enough. */
  function attend(
    webSocket: WebSocket,
    person: NonNullable<Awaited<ReturnType<typeof findSession>>>,
    token: string,
  ): void {
    let hasAnswered = true;
    const allowed = allowance(() => clock.now().getTime());
    const close = (code: number): void => {
      deskSession.stop();
      webSocket.close(code);
    };
    const deskSession = new DeskSession(session, person, {
      send(text) {
        if (webSocket.bufferedAmount > mostUnread) close(closing.later);
        else webSocket.send(text);
      },
      failed(error) {
        failed(error);
        close(error instanceof StoreUnavailable ? closing.later : closing.failed);
      },
    });

    const beat = (): void => {
      if (!hasAnswered) {
        webSocket.terminate();
        return;
      }
      hasAnswered = false;
      webSocket.ping();
      cancelBeat = clock.after(heartbeat, beat);
      findSession(accounts, token).then((still) => {
        if (!still) close(closing.signedOut);
      }, failed);
    };
    let cancelBeat = clock.after(heartbeat, beat);
    const stopWatching = whenSessionEnds(accounts, token, person.accountId, () => {
      close(closing.signedOut);
    });

    webSocket.on('pong', () => {
      hasAnswered = true;
    });
    webSocket.on('message', (data: RawData, isBinary: boolean) => {
      hasAnswered = true;
      if (!allowed()) {
        close(closing.later);
        return;
      }
      try {
        if (isBinary) throw new NotAnAct();
        deskSession.hear((data as Buffer).toString());
      } catch (error) {
        if (!(error instanceof NotAnAct)) throw error;
        close(closing.policy);
      }
    });
    webSocket.on('error', () => undefined); // ws closes it with the reason; without a listener it would throw
    webSocket.on('close', () => {
      cancelBeat();
      stopWatching();
      deskSession.stop();
    });
    deskSession.start();
  }

  return (upgrade) => {
    admit(upgrade).catch((error: unknown) => {
      failed(error);
      upgrade.refuse(error instanceof StoreUnavailable ? 503 : 500);
    });
  };
}

/** A bucket that fills by itself: `true` while there is something in it. */
function allowance(now: () => number): () => boolean {
  let left: number = pace.atOnce;
  let at = now();
  return () => {
    left = Math.min(pace.atOnce, left + ((now() - at) / 1_000) * pace.perSecond);
    at = now();
    left -= 1;
    return left >= 0;
  };
}
