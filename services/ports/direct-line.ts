import type { AnswerKind, Form } from '../domain/utterance.js';

/**
 * Who holds a genuine token: one conversation, one person in it. Everything is done to the conversation named
 * here and never to one named in a request, so a token cannot reach another's.
 */
export interface Visit {
  readonly conversationId: string;
  readonly user: string;
  /** The page that asked for the token; absent for clients outside browsers. */
  readonly origin?: string | undefined;
  /** When the first token of this conversation was given, in epoch seconds. */
  readonly first: number;
}

/** What a browser holds on to: a conversation of its own and the token that opens it. Direct Line's own names. */
export interface TokenAnswer {
  readonly conversationId: string;
  readonly token: string;
  /** Seconds. */
  readonly expires_in: number;
}

/** What our own widget reads beside the standard fields; other clients pass it by. */
export interface PeerlijnData {
  readonly form: Form;
  readonly key?: string;
  readonly answer?: AnswerKind;
  /** The receipt code: on the bubble that shows it, and on the last of a turn for as long as it may be shown. */
  readonly code?: string;
}

/** What a client gets to read: a message, or a sign that somebody is typing. */
export interface DirectLineActivity {
  readonly type: 'message' | 'typing';
  readonly id: string;
  readonly timestamp: string;
  readonly channelId: 'directline';
  readonly conversation: { readonly id: string };
  /** `name` only for a volunteer, whose `id` is `volunteer`. */
  readonly from: { readonly id: string; readonly name?: string; readonly role: 'user' | 'bot' };
  readonly text?: string;
  /** Always plain: nobody's words are read as markup. */
  readonly textFormat?: 'plain';
  readonly locale?: 'nl' | 'en';
  readonly inputHint?: 'expectingInput' | 'acceptingInput';
  readonly suggestedActions?: {
    readonly to: readonly string[];
    readonly actions: readonly { readonly type: 'imBack'; readonly title: string; readonly value: string }[];
  };
  readonly channelData?: { readonly peerlijn?: PeerlijnData; readonly clientActivityID?: string };
}

export interface ActivitySet {
  readonly activities: readonly DirectLineActivity[];
  /** Where to go on reading; absent when nothing durable is in the set. */
  readonly watermark?: string;
}

/** One admitted socket. */
export interface ActivityStream {
  /** When the conversation's last possible token ends, and with it the stream. */
  readonly until: Date;
  /**
   * Hands over what was said after the watermark and then everything new, in order, waiting for each
   * `send` before it reads on.
   *
   * @param fail - called once when the conversation cannot be read, or `send` failed; nothing is sent after it.
   * @returns how to stop.
   */
  follow(send: (set: ActivitySet) => Promise<void>, fail: (error: unknown) => void): () => void;
}

/** Direct Line 3.0 in our own house, as plain objects; HTTP and sockets are somebody else's. */
export interface DirectLine {
  /**
   * Whose token this is.
   *
   * @param origin - the `Origin` the request sent; when it sent one it must be the token's.
   * @returns `undefined` alike for no token, a forged one, an expired one and another page's.
   */
  visitOf(token: string | undefined, origin: string | undefined): Promise<Visit | undefined>;
  /** A token for a new conversation. Keeps nothing: the conversation begins at `start`. */
  generateToken(origin: string | undefined): Promise<TokenAnswer>;
  /**
   * A fresh token for the same conversation, until 24 hours after its first; the old one may have expired.
   *
   * @returns `undefined` as `visitOf`.
   */
  refreshToken(token: string | undefined, origin: string | undefined): Promise<TokenAnswer | undefined>;
  /**
   * Begins the conversation, or finds it begun.
   *
   * @param locale - BCP 47; `en` starts in English, `nl-x-je` in Dutch with *je*, anything else in Dutch with *u*.
   * @returns whether it began just now.
   * @throws StoreUnavailable when it could not be kept.
   */
  start(visit: Visit, locale?: string): Promise<boolean>;
  /** A token for a client that connects or comes back, and a ticket that opens one stream, once, within a minute. */
  connect(visit: Visit): Promise<TokenAnswer & { readonly ticket: string }>;
  /**
   * Takes in one activity; what is none of ours is acknowledged and forgotten.
   *
   * @param activity - as it was parsed, unchecked. Its `from`, `conversation` and `serviceUrl` are never read.
   * @throws AppError `not-an-activity`, `message-too-long`, `no-such-conversation` or `too-many-waiting`; StoreUnavailable.
   */
  post(visit: Visit, activity: unknown): Promise<{ readonly id: string }>;
  /** Lets the line say that it takes no files; nothing of the file comes this far. Throws as `post`. */
  refuseFile(visit: Visit): Promise<void>;
  /** @param watermark - of an earlier set; anything else means from the start. */
  read(visit: Visit, watermark?: string): Promise<ActivitySet>;
  /**
   * Uses up a ticket.
   *
   * @param origin - as at `visitOf`.
   * @returns `undefined` alike for a forged, expired or used ticket, another page's and another conversation's.
   * @throws StoreUnavailable when nobody can tell whether it was used.
   */
  openStream(asked: {
    readonly ticket: string | undefined;
    readonly origin: string | undefined;
    readonly conversationId: string | undefined;
    readonly watermark: string | undefined;
  }): Promise<ActivityStream | undefined>;
  /** Forgets used tickets that nobody could use again anyway. Returns how many. */
  sweepTickets(): Promise<number>;
  /** Forgets conversations that no token opens any more, and no case with them. Returns how many. */
  sweepVisits(): Promise<number>;
}

/** On this topic of `RecordStore.signal`, the note tells who is typing in a conversation. */
export const typingTopic = (conversationId: string): string => `typing:${conversationId}`;
export type TypingNote = 'person' | 'line';
