import type { DeskAct, DeskAnswer, DeskPush } from '../../../domain/desk-message.js';
import { backoff, pause, wake } from '../widget/pause.js';
import { newId } from './new-id.js';

/** An act without its id, for each act there is. */
export type Unnamed<Act> = Act extends unknown ? Omit<Act, 'id'> : never;
export type AnyAct = Unnamed<DeskAct>;

export type LinkState = 'online' | 'offline' | 'store' | 'signed-out';

export interface LinkEnds {
  readonly heard: (push: Exclude<DeskPush, { push: 'answer' }>) => void;
  readonly state: (state: LinkState) => void;
}

interface Waiting {
  readonly act: DeskAct;
  readonly lane: string;
  readonly answered: (answer: DeskAnswer) => void;
  isSent: boolean;
}

const address = '/vrijwilliger/stroom';
/** Milliseconds in which a socket must open, and in which somebody must answer a ping. */
const openWithin = 8_000;
const answerWithin = 8_000;
const pingEvery = 15_000;
/** How `desk-socket.ts` says that whoever was signed in no longer is. */
const signedOutCode = 4401;

/**
 * The desk's one socket. What must arrive is kept until it is answered and sent again, with the same id, after every
 * break; of one talk one act is under way at a time, so that words keep their order.
 */
export class Link {
  readonly #ends: LinkEnds;
  readonly #outbox = new Map<string, Waiting>();
  #socket: WebSocket | undefined;
  #lastHeard = 0;
  #isStopped = false;

  constructor(ends: LinkEnds) {
    this.#ends = ends;
    addEventListener('online', wake);
    addEventListener('offline', () => {
      this.#socket?.close();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.hidden) return;
      wake();
      this.#ping();
    });
  }

  /** Whether something was said that the line does not have yet. */
  get isWaiting(): boolean {
    return this.#outbox.size > 0;
  }

  /** Does an act, however often the connection breaks. Resolves when it is answered, and never with `later`. */
  do(act: AnyAct, id = newId()): Promise<DeskAnswer> {
    return new Promise((answered) => {
      const named = { ...act, id } as DeskAct;
      this.#outbox.set(id, { act: named, lane: laneOf(named), answered, isSent: false });
      this.#sendNext();
    });
  }

  /** Says something that means nothing later: typing, seen. */
  tell(act: AnyAct): void {
    this.#send({ ...act, id: newId() });
  }

  /** Connects, again and again, until whoever is signed in no longer is. */
  async run(): Promise<void> {
    for (let failures = 0; ;) {
      const lasted = await this.#connect();
      if (lasted === 0 && (await isSignedOut())) this.#signedOut();
      if (this.#isStopped) return;
      this.#ends.state('offline');
      failures = lasted > openWithin ? 0 : failures + 1;
      await pause(backoff(failures));
    }
  }

  #signedOut(): void {
    this.#isStopped = true;
    this.#ends.state('signed-out');
  }

  /** Resolves when the socket is gone, with the milliseconds it was open: 0 when it never was. */
  #connect(): Promise<number> {
    return new Promise((resolve) => {
      const socket = new WebSocket(location.origin.replace(/^http/, 'ws') + address);
      let openSince = Infinity;
      const late = setTimeout(() => {
        socket.close();
      }, openWithin);
      const pings = setInterval(() => {
        this.#ping();
      }, pingEvery);
      socket.onopen = () => {
        clearTimeout(late);
        openSince = performance.now();
      };
      socket.onmessage = ({ data }) => {
        this.#lastHeard = performance.now();
        this.#hear(socket, JSON.parse(data as string) as DeskPush);
      };
      socket.onclose = ({ code }) => {
        clearTimeout(late);
        clearInterval(pings);
        this.#socket = undefined;
        for (const waiting of this.#outbox.values()) waiting.isSent = false;
        if (code === signedOutCode) this.#signedOut();
        resolve(Math.max(0, performance.now() - openSince));
      };
    });
  }

  #hear(socket: WebSocket, push: DeskPush): void {
    if (push.push === 'answer') {
      this.#answered(push);
      return;
    }
    if (push.push === 'hello') {
      this.#socket = socket;
      this.#ends.state('online');
    }
    this.#ends.heard(push);
    if (push.push === 'hello') this.#sendNext();
  }

  #answered(answer: DeskAnswer): void {
    const waiting = this.#outbox.get(answer.id);
    if (!waiting) return;
    if (answer.outcome === 'later') {
      this.#ends.state('store');
      void pause(backoff(2)).then(() => {
        waiting.isSent = false;
        this.#sendNext();
      });
      return;
    }
    this.#ends.state('online');
    this.#outbox.delete(answer.id);
    waiting.answered(answer);
    this.#sendNext();
  }

  /** Of each lane the oldest, unless it is under way. */
  #sendNext(): void {
    const lanes = new Set<string>();
    for (const waiting of this.#outbox.values()) {
      if (!lanes.has(waiting.lane) && !waiting.isSent) waiting.isSent = this.#send(waiting.act);
      lanes.add(waiting.lane);
    }
  }

  #send(act: DeskAct): boolean {
    if (this.#socket?.readyState !== WebSocket.OPEN) return false;
    this.#socket.send(JSON.stringify(act));
    return true;
  }

  /** A socket may die without telling (a laptop that slept): whoever does not answer is gone. */
  #ping(): void {
    const socket = this.#socket;
    if (!socket) return;
    const asked = performance.now();
    this.tell({ act: 'ping' });
    setTimeout(() => {
      if (this.#socket === socket && this.#lastHeard < asked) {
        socket.onclose?.(new CloseEvent('close'));
        socket.onclose = null;
        socket.close();
      }
    }, answerWithin);
  }
}

const laneOf = (act: DeskAct): string => {
  if ('handoff' in act) return act.handoff;
  return 'callback' in act ? act.callback : '';
};

/** A browser is not told why a socket was refused; the page says it. */
const isSignedOut = (): Promise<boolean> =>
  fetch('/vrijwilliger', { method: 'HEAD' }).then(
    ({ status }) => status === 401 || status === 403,
    () => false,
  );
