import type { Activity, ActivitySet } from './activity.js';
import { CallFailed, type Refusal, read, streamUrl } from './api.js';
import { backoff, pause, wake } from './pause.js';

export interface Reader {
  /** Makes the conversation when it is not there yet. */
  open(): Promise<void>;
  heard(activity: Activity): void;
  online(): void;
  offline(why: Refusal): void;
}

/** Milliseconds in which a socket must open; some networks let a request through and never a socket. */
const openWithin = 6_000;
const pollEvery = 2_000;
/** Polls before a socket is tried again. */
const pollsBetween = 15;

/**
 * Brings in what was said: over a socket, and by asking again and again where sockets do not get through.
 * Goes on from its watermark after every break; nothing is heard twice.
 */
export class Inbox {
  readonly #reader: Reader;
  readonly #known = new Set<string>();
  #watermark = '0';
  #hangUp: (() => void) | undefined;
  #isStopped = false;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Reads everything there is. */
  async #catchUp(): Promise<void> {
    for (;;) {
      const before = this.#watermark;
      const set = await read(before);
      this.#take(set);
      if (!set.activities?.length || this.#watermark === before) return;
    }
  }

  /** Reads on until it is stopped, or until the conversation no longer opens for us. */
  async run(): Promise<void> {
    for (let failures = 0; !this.#isStopped;) {
      try {
        await this.#reader.open();
        const url = await streamUrl(this.#watermark);
        this.#reader.online();
        wake(); // what waits to be sent need not wait longer
        const lasted = url ? await this.#follow(url) : 0;
        if (lasted === 0) await this.#poll();
        failures = lasted > openWithin ? 0 : failures + 1;
        await pause(backoff(failures));
      } catch (error) {
        const { why, wait } = error instanceof CallFailed ? error : new CallFailed('network');
        this.#reader.offline(why);
        if (why === 'expired') return;
        await pause(Math.max(wait, backoff(++failures)));
      }
    }
  }

  /** The socket may have died without telling (a phone that slept): look with a new one. */
  renew(): void {
    this.#hangUp?.();
    wake();
  }

  stop(): void {
    this.#isStopped = true;
    this.renew();
  }

  #take({ activities = [], watermark }: ActivitySet): void {
    for (const activity of activities) {
      if (this.#known.has(activity.id)) continue;
      this.#known.add(activity.id);
      this.#reader.heard(activity);
    }
    if (watermark) this.#watermark = watermark;
  }

  async #poll(): Promise<void> {
    for (let left = pollsBetween; left > 0 && !this.#isStopped; left -= 1) {
      await this.#catchUp();
      await pause(document.hidden ? pollEvery * 5 : pollEvery);
    }
  }

  /** Resolves when the socket is gone, with the milliseconds it was open: 0 when it never was. */
  #follow(url: string): Promise<number> {
    return new Promise((resolve) => {
      const socket = new WebSocket(url);
      let openSince = Infinity;
      const gone = () => {
        clearTimeout(timer);
        socket.onmessage = null;
        socket.close();
        resolve(Math.max(0, performance.now() - openSince));
      };
      const timer = setTimeout(gone, openWithin);
      this.#hangUp = gone;
      socket.onopen = () => {
        openSince = performance.now();
        clearTimeout(timer);
      };
      socket.onmessage = ({ data }) => {
        if (data) this.#take(JSON.parse(data as string) as ActivitySet);
      };
      socket.onclose = gone;
    });
  }
}
