import { errorName, StaleRevision } from '../domain/errors.js';
import { type Exchange, exchangeSchema } from '../domain/utterance.js';
import type { PushChannel } from '../ports/channel.js';
import type { Clock } from '../ports/clock.js';
import type { Log } from '../ports/log.js';
import type { RecordStore, Stored } from '../ports/record-store.js';

/** First pause after a refusal; it doubles up to the longest. */
const firstPause = 1_000;
const longestPause = 5 * 60_000;
/** A day of trying: after that the person is gone from the channel, and the answer waits under the code. */
const attemptsAtMost = 300;
const page = 200;

/**
 * Hands replies to a channel: per conversation in order, one at a time, again and again until the channel
 * has them. What was handed over is a commit too, so a restart goes on where it was.
 */
export class DeliveryWorker {
  readonly #store: RecordStore;
  readonly #clock: Clock;
  readonly #log: Log;
  readonly #channel: PushChannel;
  readonly #failures = new Map<string, { attempts: number; notBefore: number }>();
  #unwatch: (() => void) | undefined;
  #cancel: (() => void) | undefined;
  #round: Promise<void> = Promise.resolve();
  #isQueued = false;

  constructor(parts: { store: RecordStore; clock: Clock; log: Log; channel: PushChannel }) {
    this.#store = parts.store;
    this.#clock = parts.clock;
    this.#log = parts.log;
    this.#channel = parts.channel;
  }

  start(): void {
    this.#unwatch = this.#store.watch({ kind: 'message', keys: { due: this.#channel.id } }, () => {
      this.#again();
    });
    this.#again();
  }

  /** Resolves when the delivery under way is done. */
  async stop(): Promise<void> {
    this.#unwatch?.();
    this.#unwatch = undefined;
    this.#cancel?.();
    await this.#round;
  }

  #again(): void {
    if (this.#isQueued) return;
    this.#isQueued = true;
    this.#round = this.#round.then(() => this.#deliverAll());
  }

  async #deliverAll(): Promise<void> {
    this.#isQueued = false;
    if (!this.#unwatch) return;
    try {
      for (const [conversation, records] of await this.#due()) await this.#deliverIn(conversation, records);
      this.#sleepUntilNext();
    } catch (error) {
      this.#log.event('delivery-failed', { channel: this.#channel.id, attempt: 0, error: errorName(error) });
      this.#later(firstPause);
    }
  }

  /** What is due, per conversation in the order it was said; `find` sorts by sequence. */
  async #due(): Promise<ReadonlyMap<string, readonly Stored[]>> {
    const due = new Map<string, Stored[]>();
    let after: string | undefined;
    do {
      const found = await this.#store.find({
        kind: 'message',
        keys: { due: this.#channel.id },
        limit: page,
        ...(after !== undefined && { after }),
      });
      for (const record of found.records) {
        const { conversation } = exchangeSchema.parse(record.body);
        due.set(conversation, [...(due.get(conversation) ?? []), record]);
      }
      after = found.next;
    } while (after !== undefined);
    return due;
  }

  async #deliverIn(conversation: string, records: readonly Stored[]): Promise<void> {
    const failure = this.#failures.get(conversation);
    const now = this.#clock.now().getTime();
    if (failure && failure.notBefore > now) return;
    for (const record of records) {
      if (!(await this.#deliverOne(conversation, record))) return;
    }
    this.#failures.delete(conversation);
  }

  /** @returns whether the next exchange of this conversation may follow. */
  async #deliverOne(conversation: string, record: Stored): Promise<boolean> {
    const exchange = exchangeSchema.parse(record.body);
    let delivered = exchange.delivered ?? 0;
    try {
      for (const reply of exchange.utterances) {
        if (reply.from === 'person' || reply.sequence <= delivered) continue;
        await this.#channel.deliver(conversation, reply);
        delivered = reply.sequence;
      }
    } catch (error) {
      return this.#failed(conversation, record, { ...exchange, delivered }, error);
    }
    return this.#mark(record, { ...exchange, delivered }, 'done');
  }

  async #failed(conversation: string, record: Stored, exchange: Exchange, error: unknown): Promise<boolean> {
    const attempts = (this.#failures.get(conversation)?.attempts ?? 0) + 1;
    this.#log.event('delivery-failed', {
      channel: this.#channel.id,
      attempt: attempts,
      error: errorName(error),
    });
    if (attempts >= attemptsAtMost) {
      this.#log.event('delivery-given-up', { channel: this.#channel.id });
      this.#failures.delete(conversation);
      return this.#mark(record, exchange, 'done');
    }
    const pause = Math.min(firstPause * 2 ** (attempts - 1), longestPause);
    this.#failures.set(conversation, { attempts, notBefore: this.#clock.now().getTime() + pause });
    await this.#mark(record, exchange, 'due');
    return false;
  }

  /** Keeps how far the channel is; `done` takes the record off the list. */
  async #mark(record: Stored, body: Exchange, state: 'due' | 'done'): Promise<boolean> {
    const { revision, keys, ...rest } = record;
    const { due: _listed, ...others } = keys;
    try {
      const marked = { ...rest, keys: state === 'due' ? keys : others, body };
      await this.#store.commit([{ put: marked, expected: revision }]);
      return true;
    } catch (error) {
      if (error instanceof StaleRevision) return false;
      throw error;
    }
  }

  /** Until the first conversation whose pause ends; a long one of somebody else keeps nobody waiting. */
  #sleepUntilNext(): void {
    const next = Math.min(...[...this.#failures.values()].map(({ notBefore }) => notBefore));
    if (next !== Infinity) this.#later(Math.max(0, next - this.#clock.now().getTime()));
  }

  #later(pause: number): void {
    this.#cancel?.();
    this.#cancel = this.#clock.after(pause, () => {
      this.#again();
    });
  }
}
