import type { Attached, Form, Utterance } from '../services/domain/utterance.js';

/** What a channel hands to the line: one message of a person, already checked for size and shape. */
export interface Incoming {
  readonly channel: 'directline';
  readonly conversationId: string;
  /** The client's own id of this message; the same id again changes nothing. */
  readonly clientId: string;
  /** `message`: words or a chosen reply, perhaps with something attached, which is refused. `form`: the person wants u, je or English. */
  readonly say:
    | { readonly kind: 'message'; readonly text: string; readonly attached?: Attached }
    | { readonly kind: 'form'; readonly form: Form };
}

/** The message is kept, durably. `sequence` is its place in the conversation. */
export interface Receipt {
  readonly sequence: number;
}

export interface Transcript {
  readonly utterances: readonly Utterance[];
  /** The highest sequence there is; 0 for an empty or unknown conversation. */
  readonly last: number;
  /** The name of the volunteer who talks with the person now. */
  readonly volunteer?: string | undefined;
}

/** The line as the channels see it. */
export interface Line {
  /**
   * Begins a conversation; the greeting is its first exchange.
   *
   * @param conversationId - random, 128 bits or more, made by the channel.
   */
  begin(conversationId: string, form: Form): Promise<void>;
  /**
   * Takes one message in. Resolves when it is durable, together with the replies to it.
   *
   * @throws StoreUnavailable when nothing could be kept: the channel says so, and the client sends it again.
   * @throws AppError `too-many-waiting` when the conversation's queue is full.
   */
  receive(incoming: Incoming): Promise<Receipt>;
  /** What was said after that sequence, in order; at most `limit` utterances (default 200). */
  transcript(conversationId: string, after: number, limit?: number): Promise<Transcript>;
  /** Calls `again` when the conversation has more to read. Returns how to stop. */
  watch(conversationId: string, again: () => void): () => void;
  /** Waits for the turns that are under way. */
  finish(): Promise<void>;
}
