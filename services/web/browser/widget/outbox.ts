import type { Outgoing } from './activity.js';
import { CallFailed, type Refusal } from './api.js';
import { backoff, pause } from './pause.js';

export interface Postman {
  send(activity: Outgoing): Promise<unknown>;
  delivered(id: string): void;
  /** Not sent yet: we go on trying, unless `why` is `expired` or `no`. */
  waiting(id: string, why: Refusal): void;
}

/**
 * Keeps what the person said, in order, until the server has it. Each message keeps its id through every attempt,
 * so a message that arrived while its answer got lost is not kept twice.
 */
export class Outbox {
  readonly #postman: Postman;
  readonly #queue: Outgoing[] = [];
  #isBusy = false;

  constructor(postman: Postman) {
    this.#postman = postman;
  }

  put(activity: Outgoing): void {
    this.#queue.push(activity);
    if (!this.#isBusy) void this.#work();
  }

  empty(): void {
    this.#queue.length = 0;
  }

  async #work(): Promise<void> {
    this.#isBusy = true;
    for (let failures = 0; this.#queue[0];) {
      const activity = this.#queue[0];
      const id = activity.channelData.clientActivityID;
      try {
        await this.#postman.send(activity);
        failures = 0;
        this.#queue.shift();
        this.#postman.delivered(id);
      } catch (error) {
        const { why, wait } = error instanceof CallFailed ? error : new CallFailed('no');
        for (const late of this.#queue) this.#postman.waiting(late.channelData.clientActivityID, why);
        if (why === 'expired') this.empty();
        else if (why === 'no') this.#queue.shift();
        else await pause(Math.max(wait, backoff(++failures)));
      }
    }
    this.#isBusy = false;
  }
}
