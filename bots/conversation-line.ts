import { stateRef } from '../services/cases/case-records.js';
import { startCase } from '../services/cases/start-case.js';
import type { Conversation } from '../services/domain/conversation.js';
import { AppError, errorName, StaleRevision, StoreUnavailable } from '../services/domain/errors.js';
import type { Form } from '../services/domain/utterance.js';
import type { Clock } from '../services/ports/clock.js';
import type { Conversations } from '../services/ports/conversations.js';
import type { Log } from '../services/ports/log.js';
import type { Work } from '../services/ports/work.js';
import type { Timer } from '../services/timers/timer.js';
import type { UnitOfWork } from '../services/work/unit-of-work.js';
import { type Arrival, BotTurns, type BotTurnsParts } from './bot-turns.js';
import { ConversationQueue } from './conversation-queue.js';
import { ConversationRecords } from './conversation-records.js';
import { conversationsOf } from './conversations-of.js';
import { committed, freshWork } from './fresh-work.js';
import type { Incoming, Line, Receipt, Transcript } from './line.js';

interface Parts extends BotTurnsParts {
  readonly clock: Clock;
  readonly log: Log;
  /** Channels that must be handed their replies; Direct Line's clients fetch theirs. */
  readonly pushChannels?: readonly string[];
}

/**
 * The way of one message (docs/architecture.md): one turn of a conversation at a time, on a unit of work,
 * with one commit; when another process was faster, the whole turn runs again on fresh state.
 */
export class ConversationLine implements Line {
  /** The same conversations as the people of the line reach them. */
  readonly conversations: Conversations;
  readonly #parts: Parts;
  readonly #queue = new ConversationQueue();
  readonly #records: ConversationRecords;
  readonly #turns: BotTurns;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#records = new ConversationRecords(parts);
    this.#turns = new BotTurns(parts, this.#records);
    this.conversations = conversationsOf({
      ...parts,
      queue: this.#queue,
      records: this.#records,
      turns: this.#turns,
    });
  }

  /** How many turns are waiting or under way. */
  get openTurns(): number {
    return this.#queue.openTurns;
  }

  begin(conversationId: string, form: Form): Promise<void> {
    return this.#inTurn(conversationId, async (work) => {
      if (await this.#records.read(work, conversationId)) return { work, result: undefined };
      const caseId = await startCase(work, this.#parts.keys);
      const conversation: Conversation = {
        version: 1,
        channel: 'directline',
        caseId,
        phase: 'unasked',
        form,
        last: 0,
        wrongCodes: 0,
      };
      const messageId = this.#records.messageId(conversation.channel, conversationId, 'begin');
      await this.#turns.take(work, conversation, { conversationId, messageId, heard: { kind: 'begin' } });
      return { work, result: undefined };
    });
  }

  receive({ channel, conversationId, clientId, say }: Incoming): Promise<Receipt> {
    const messageId = this.#records.messageId(channel, conversationId, clientId);
    return this.#inTurn(conversationId, async (work) => {
      const already = await this.#records.sequenceOf(work, messageId);
      if (already !== undefined) return { work, result: { sequence: already } };
      return this.#turnOrSorry(work, { conversationId, messageId, clientId, heard: say });
    });
  }

  transcript(conversationId: string, after: number, limit?: number): Promise<Transcript> {
    return this.#records.transcript(conversationId, after, limit);
  }

  /**
   * Nothing was said for a while: the bot may say something of its own. Does nothing when somebody spoke since the
   * timer was set, or when the case is no longer open. A person's message alone keeps a case open, so this does not.
   */
  async silence(
    { conversationId, last }: Extract<Timer, { readonly job: 'silence' }>,
    work: Work,
  ): Promise<void> {
    const conversation = await this.#records.read(work, conversationId);
    if (conversation?.last !== last || !(await work.read(stateRef(conversation.caseId)))) return;
    const messageId = this.#records.messageId(
      conversation.channel,
      conversationId,
      `silence ${String(last)}`,
    );
    await this.#turns.take(work, conversation, { conversationId, messageId, heard: { kind: 'silence' } });
  }

  watch(conversationId: string, again: () => void): () => void {
    return this.#records.watch(conversationId, again);
  }

  finish(): Promise<void> {
    return this.#queue.finish();
  }

  #inTurn<Result>(conversationId: string, stage: Parameters<typeof committed<Result>>[1]): Promise<Result> {
    return this.#queue.run(conversationId, () => committed(this.#parts, stage));
  }

  /** When the bot fails, what the person said is kept all the same, and the question stays open. */
  async #turnOrSorry(
    work: UnitOfWork,
    arrival: Arrival,
  ): Promise<{ readonly work: UnitOfWork; readonly result: Receipt }> {
    try {
      const conversation = await this.#conversation(work, arrival);
      return { work, result: { sequence: await this.#turns.take(work, conversation, arrival) } };
    } catch (error) {
      if (error instanceof StaleRevision || error instanceof StoreUnavailable) throw error;
      if (error instanceof AppError && error.code === 'no-such-conversation') throw error;
      const reference = arrival.messageId.slice(0, 8);
      this.#parts.log.event('turn-failed', { reference, error: errorName(error) });
      const fresh = freshWork(this.#parts);
      const conversation = await this.#conversation(fresh, arrival);
      return { work: fresh, result: { sequence: await this.#turns.sorry(fresh, conversation, arrival) } };
    }
  }

  async #conversation(work: Work, { conversationId }: Arrival): Promise<Conversation> {
    const conversation = await this.#records.read(work, conversationId);
    if (!conversation)
      throw new AppError('no-such-conversation', 'a message for a conversation that does not exist');
    return conversation;
  }
}
