import { AppError } from '../services/domain/errors.js';

/** More than this waiting in one conversation is not a person typing. */
const waitingAtMost = 20;

/** Turns of one conversation, one after another; conversations do not wait for each other. */
export class ConversationQueue {
  readonly #tails = new Map<string, { last: Promise<unknown>; waiting: number }>();

  get openTurns(): number {
    return [...this.#tails.values()].reduce((sum, { waiting }) => sum + waiting, 0);
  }

  /** @throws AppError `too-many-waiting` when the conversation already has a full queue. */
  async run<Result>(conversationId: string, turn: () => Promise<Result>): Promise<Result> {
    const line = this.#tails.get(conversationId) ?? { last: Promise.resolve(), waiting: 0 };
    if (line.waiting >= waitingAtMost)
      throw new AppError('too-many-waiting', 'the queue of a conversation is full');
    line.waiting += 1;
    const mine = line.last.then(turn, turn);
    line.last = mine.catch(() => undefined);
    this.#tails.set(conversationId, line);
    try {
      return await mine;
    } finally {
      line.waiting -= 1;
      if (line.waiting === 0) this.#tails.delete(conversationId);
    }
  }

  /** Resolves when every turn that was waiting is done. */
  async finish(): Promise<void> {
    await Promise.all([...this.#tails.values()].map(({ last }) => last));
  }
}
