import { ownerOf, stateRecord, stateRef } from '../services/cases/case-records.js';
import { openUntil } from '../services/cases/open-until.js';
import { startCase } from '../services/cases/start-case.js';
import { TurnCaseWork } from '../services/cases/turn-case-work.js';
import { type Conversation, conversationSchema } from '../services/domain/conversation.js';
import { AppError, errorName, StaleRevision, StoreUnavailable } from '../services/domain/errors.js';
import type { Settings } from '../services/domain/settings.js';
import { type Exchange, exchangeSchema, type Form, type Utterance } from '../services/domain/utterance.js';
import type { Anonymiser } from '../services/ports/anonymiser.js';
import type { Clock } from '../services/ports/clock.js';
import type { KeyRing } from '../services/ports/key-ring.js';
import type { Log } from '../services/ports/log.js';
import type { RecordStore, Ref } from '../services/ports/record-store.js';
import type { Work } from '../services/ports/work.js';
import { type Timer, timerRecord } from '../services/timers/timer.js';
import type { OnCall } from '../services/safety/alarms.js';
import { UnitOfWork } from '../services/work/unit-of-work.js';
import type { Bot, Heard, Said } from './bot.js';
import { ConversationQueue } from './conversation-queue.js';
import type { Incoming, Line, Receipt, Transcript } from './line.js';

/** When another process was faster this often in a row, something else is wrong. */
const attemptsAtMost = 8;
const transcriptLimit = 200;

interface Parts {
  readonly store: RecordStore;
  readonly keys: KeyRing;
  readonly clock: Clock;
  readonly log: Log;
  /** Asked at every turn: they change while people talk. */
  readonly settings: () => Settings;
  readonly anonymiser: Pick<Anonymiser, 'maskBsn'>;
  readonly bot: Bot;
  /** Whether somebody is on call. */
  readonly onCall: OnCall;
  /** Channels that must be handed their replies; Direct Line's clients fetch theirs. */
  readonly pushChannels?: readonly string[];
}

/** A message on its way into a conversation. */
interface Arrival {
  readonly channel: Conversation['channel'];
  readonly conversationId: string;
  readonly conversationRef: Ref;
  /** Of the record that keeps it: the same message again has the same id. */
  readonly messageId: string;
  readonly clientId?: string;
  readonly heard: Heard;
}

/**
 * The way of one message (docs/architecture.md): one turn of a conversation at a time, on a unit of work,
 * with one commit; when another process was faster, the whole turn runs again on fresh state.
 */
export class ConversationLine implements Line {
  readonly #parts: Parts;
  readonly #queue = new ConversationQueue();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** How many turns are waiting or under way. */
  get openTurns(): number {
    return this.#queue.openTurns;
  }

  begin(conversationId: string, form: Form): Promise<void> {
    const arrival = this.#arrival('directline', conversationId, 'begin', { kind: 'begin' });
    return this.#queue.run(conversationId, () =>
      this.#replaying(async (work) => {
        if (await work.read(arrival.conversationRef)) return { work, result: undefined };
        const caseId = await startCase(work, this.#parts.keys);
        const conversation: Conversation = {
          version: 1,
          channel: arrival.channel,
          caseId,
          phase: 'unasked',
          form,
          last: 0,
          wrongCodes: 0,
        };
        await this.#turn(work, conversation, arrival);
        return { work, result: undefined };
      }),
    );
  }

  receive({ channel, conversationId, clientId, say }: Incoming): Promise<Receipt> {
    const arrival = { ...this.#arrival(channel, conversationId, clientId, say), clientId };
    return this.#queue.run(conversationId, () =>
      this.#replaying(async (work) => {
        const already = await work.read({ kind: 'message', id: arrival.messageId });
        if (already) return { work, result: receiptOf(exchangeSchema.parse(already.body)) };
        return this.#turnOrSorry(work, arrival);
      }),
    );
  }

  async transcript(conversationId: string, after: number, limit = transcriptLimit): Promise<Transcript> {
    const { store } = this.#parts;
    const stored = await store.read(this.#conversationRef(conversationId));
    if (!stored) return { utterances: [], last: 0 };
    const { records } = await store.find({
      kind: 'message',
      keys: { conversation: conversationId },
      from: after + 1,
      limit,
    });
    const utterances = records
      .flatMap((record) => exchangeSchema.parse(record.body).utterances)
      .filter(({ sequence }) => sequence > after);
    return { utterances, last: conversationSchema.parse(stored.body).last };
  }

  /**
   * Nothing was said for a while: the bot may say something of its own. Does nothing when somebody spoke since the
   * timer was set, or when the case is no longer open. A person's message alone keeps a case open, so this does not.
   */
  async silence(
    { conversationId, last }: Extract<Timer, { readonly job: 'silence' }>,
    work: Work,
  ): Promise<void> {
    const conversationRef = this.#conversationRef(conversationId);
    const stored = await work.read(conversationRef);
    const conversation = stored && conversationSchema.parse(stored.body);
    if (conversation?.last !== last || !(await work.read(stateRef(conversation.caseId)))) return;
    const arrival = this.#arrival(conversation.channel, conversationId, `silence ${String(last)}`, {
      kind: 'silence',
    });
    await this.#turn(work, conversation, arrival);
  }

  watch(conversationId: string, again: () => void): () => void {
    return this.#parts.store.watch({ kind: 'message', keys: { conversation: conversationId } }, again);
  }

  finish(): Promise<void> {
    return this.#queue.finish();
  }

  /** Runs a turn on fresh state until its commit fits; a turn has no other effect than its commit. */
  async #replaying<Result>(
    turn: (work: UnitOfWork) => Promise<{ readonly work: UnitOfWork; readonly result: Result }>,
  ): Promise<Result> {
    const { log } = this.#parts;
    for (let attempt = 1; ; attempt += 1) {
      try {
        const { work, result } = await turn(this.#work());
        await work.commit();
        return result;
      } catch (error) {
        if (!(error instanceof StaleRevision) || attempt >= attemptsAtMost) throw error;
        log.event('turn-replayed', { attempt });
      }
    }
  }

  /** When the bot fails, what the person said is kept all the same, and the question stays open. */
  async #turnOrSorry(
    work: UnitOfWork,
    arrival: Arrival,
  ): Promise<{ readonly work: UnitOfWork; readonly result: Receipt }> {
    try {
      const conversation = await this.#conversation(work, arrival);
      return { work, result: await this.#turn(work, conversation, arrival) };
    } catch (error) {
      if (error instanceof StaleRevision || error instanceof StoreUnavailable) throw error;
      if (error instanceof AppError && error.code === 'no-such-conversation') throw error;
      const reference = arrival.messageId.slice(0, 8);
      this.#parts.log.event('turn-failed', { reference, error: errorName(error) });
      const fresh = this.#work();
      const conversation = await this.#conversation(fresh, arrival);
      const words = this.#wordsOf(arrival.heard).text;
      const exchange = this.#exchange(
        fresh,
        arrival,
        conversation,
        words,
        this.#parts.bot.sorry(conversation.form),
      );
      await this.#keep(fresh, arrival, conversation, exchange);
      return { work: fresh, result: receiptOf(exchange) };
    }
  }

  async #turn(work: Work, before: Conversation, arrival: Arrival): Promise<Receipt> {
    const { store, keys, bot, onCall } = this.#parts;
    const settings = this.#parts.settings();
    const caseWork = new TurnCaseWork(
      { work, store, keys, settings, conversation: arrival.conversationRef.id, onCall },
      before,
    );
    const state = await work.read(stateRef(before.caseId));
    // The person came back too late: the case is erased, or only its code opens it.
    const expired = !state && arrival.heard.kind !== 'begin';
    if (expired) {
      if (await this.#isKept(arrival)) return { sequence: before.last };
      await caseWork.goOnInNewCase();
    }
    const { heard, text, masked } = this.#wordsOf(arrival.heard);
    const answer = await bot.turn({
      conversationId: arrival.conversationId,
      heard: expired ? { kind: 'expired', ...(text !== undefined && { text }) } : heard,
      masked,
      form: before.form,
      state: expired ? undefined : state?.body,
      caseWork,
      now: work.now,
    });
    const after = { ...caseWork.conversation, form: answer.form };
    const exchange = this.#exchange(work, arrival, after, text, answer.said);
    await this.#listen(work, arrival, exchange.utterances.at(-1)?.sequence ?? after.last, answer.silentAt);
    if (heard.kind === 'silence' && answer.said.length === 0) return receiptOf(exchange);
    await this.#keep(work, arrival, after, exchange);
    await work.put(stateRecord(after.caseId, answer.state));
    if (heard.kind !== 'silence')
      work.afterCommit(() => keys.keepOpen(after.caseId, openUntil(after.phase, work.now)));
    return receiptOf(exchange);
  }

  /** One timer a conversation: each turn puts its own in place of the one before. */
  async #listen(
    work: Work,
    { conversationId, conversationRef }: Arrival,
    last: number,
    until: Date | undefined,
  ): Promise<void> {
    const id = `silence ${conversationRef.id}`;
    if (until) await work.put(timerRecord({ version: 1, job: 'silence', conversationId, last }, until, id));
    else await work.remove({ kind: 'timer', id });
  }

  /** Whether a message that reads as absent is there all the same, in a case that has closed since. */
  async #isKept({ conversationId, messageId }: Arrival): Promise<boolean> {
    const { store } = this.#parts;
    const asked = {
      kind: 'message',
      keys: { conversation: conversationId },
      limit: transcriptLimit,
    } as const;
    let page = await store.refs(asked);
    while (!page.refs.some(({ id }) => id === messageId)) {
      if (page.next === undefined) return false;
      page = await store.refs({ ...asked, after: page.next });
    }
    return true;
  }

  /** Stages the exchange and where the conversation is after it. */
  async #keep(work: Work, arrival: Arrival, conversation: Conversation, exchange: Exchange): Promise<void> {
    const last = exchange.utterances.at(-1)?.sequence ?? conversation.last;
    const isPushed = this.#parts.pushChannels?.includes(arrival.channel) ?? false;
    await work.put({
      kind: 'message',
      id: arrival.messageId,
      owner: ownerOf(conversation.caseId),
      keys: {
        conversation: arrival.conversationId,
        case: conversation.caseId,
        ...(isPushed && { due: arrival.channel }),
      },
      order: last,
      body: exchange,
    });
    const ref = arrival.conversationRef;
    const begun = (await work.read(ref))?.order ?? work.now.getTime();
    await work.put({ ...ref, owner: 'line', keys: {}, order: begun, body: { ...conversation, last } });
  }

  /** Gives what was said its place in the conversation. */
  #exchange(
    work: Work,
    { conversationId, clientId }: Arrival,
    { last, form }: Conversation,
    words: string | undefined,
    said: readonly Said[],
  ): Exchange {
    const at = work.now.toISOString();
    const person: Omit<Utterance, 'sequence'>[] =
      words === undefined || words === ''
        ? []
        : [{ at, from: 'person', text: words, form, ...(clientId !== undefined && { clientId }) }];
    const bot = said.map((bubble) => ({ ...bubble, at, from: 'bot' as const }));
    const utterances = [...person, ...bot].map((one, index) => ({ ...one, sequence: last + 1 + index }));
    return { version: 1, conversation: conversationId, utterances };
  }

  /** A personal number never comes further than here (script §14). */
  #wordsOf(heard: Heard): { readonly heard: Heard; readonly text?: string; readonly masked: boolean } {
    if (heard.kind !== 'message') return { heard, masked: false };
    const { text, found } = this.#parts.anonymiser.maskBsn(heard.text);
    return { heard: { ...heard, text }, text, masked: found };
  }

  async #conversation(work: Work, { conversationRef }: Arrival): Promise<Conversation> {
    const stored = await work.read(conversationRef);
    if (!stored)
      throw new AppError('no-such-conversation', 'a message for a conversation that does not exist');
    return conversationSchema.parse(stored.body);
  }

  #work(): UnitOfWork {
    return new UnitOfWork(this.#parts.store, this.#parts.clock.now());
  }

  #arrival(
    channel: Conversation['channel'],
    conversationId: string,
    clientId: string,
    heard: Heard,
  ): Arrival {
    const messageId = this.#parts.keys.fingerprint(
      'message',
      JSON.stringify([channel, conversationId, clientId]),
    );
    return {
      channel,
      conversationId,
      conversationRef: this.#conversationRef(conversationId),
      messageId,
      heard,
    };
  }

  /** On disk a conversation's record does not show which id a client's token names. */
  #conversationRef(conversationId: string): Ref {
    return { kind: 'conversation', id: this.#parts.keys.fingerprint('conversation', conversationId) };
  }
}

const receiptOf = ({ utterances }: Exchange): Receipt => ({ sequence: utterances[0]?.sequence ?? 0 });
