import { ownerOf } from '../services/cases/case-records.js';
import { type Conversation, conversationSchema } from '../services/domain/conversation.js';
import { exchangeSchema, type Utterance } from '../services/domain/utterance.js';
import type { KeyRing } from '../services/ports/key-ring.js';
import type { RecordStore, Ref } from '../services/ports/record-store.js';
import type { Work } from '../services/ports/work.js';
import type { Transcript } from './line.js';

const transcriptLimit = 200;

/** Words on their way into a conversation, before they have a place in it. */
export type Words = Omit<Utterance, 'sequence' | 'at'>;

interface Parts {
  readonly store: RecordStore;
  readonly keys: KeyRing;
  /** Channels that must be handed their replies. */
  readonly pushChannels?: readonly string[];
}

/** A conversation as it is kept: where it stands, and what was said in it. */
export class ConversationRecords {
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** On disk a conversation's record does not show which id a client's token names. */
  ref(conversationId: string): Ref {
    return { kind: 'conversation', id: this.#parts.keys.fingerprint('conversation', conversationId) };
  }

  /** The id of the record of a message: the same message again has the same id. */
  messageId(...names: readonly string[]): string {
    return this.#parts.keys.fingerprint('message', JSON.stringify(names));
  }

  async read(work: Work, conversationId: string): Promise<Conversation | undefined> {
    const stored = await work.read(this.ref(conversationId));
    return stored && conversationSchema.parse(stored.body);
  }

  /**
   * Stages what was said in one go: gives it its place, and moves the conversation on.
   *
   * @returns the sequence of the first of it; 0 when nothing was said.
   */
  async add(
    work: Work,
    conversationId: string,
    messageId: string,
    conversation: Conversation,
    words: readonly Words[],
  ): Promise<number> {
    const at = work.now.toISOString();
    const utterances = words.map((one, index) => ({ ...one, at, sequence: conversation.last + 1 + index }));
    const last = conversation.last + words.length;
    const isPushed = this.#parts.pushChannels?.includes(conversation.channel) ?? false;
    await work.put({
      kind: 'message',
      id: messageId,
      owner: ownerOf(conversation.caseId),
      keys: {
        conversation: conversationId,
        case: conversation.caseId,
        ...(isPushed && { due: conversation.channel }),
      },
      order: last,
      body: { version: 1, conversation: conversationId, utterances },
    });
    const ref = this.ref(conversationId);
    const begun = (await work.read(ref))?.order ?? work.now.getTime();
    await work.put({ ...ref, owner: 'line', keys: {}, order: begun, body: { ...conversation, last } });
    return utterances[0]?.sequence ?? 0;
  }

  /** The sequence of a message that is there already; `undefined` when it is not, or its case has closed. */
  async sequenceOf(work: Work, messageId: string): Promise<number | undefined> {
    const stored = await work.read({ kind: 'message', id: messageId });
    return stored && (exchangeSchema.parse(stored.body).utterances[0]?.sequence ?? 0);
  }

  /** Whether a message that reads as absent is there all the same, in a case that has closed since. */
  async isKept(conversationId: string, messageId: string): Promise<boolean> {
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

  async transcript(conversationId: string, after: number, limit = transcriptLimit): Promise<Transcript> {
    const { store } = this.#parts;
    const stored = await store.read(this.ref(conversationId));
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
    const { last, volunteer } = conversationSchema.parse(stored.body);
    return { utterances, last, volunteer };
  }

  watch(conversationId: string, again: () => void): () => void {
    return this.#parts.store.watch({ kind: 'message', keys: { conversation: conversationId } }, again);
  }
}
