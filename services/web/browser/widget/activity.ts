import type { AnswerKind, Form } from '../../../domain/utterance.js';

/** What we read of a Direct Line activity. */
export interface Activity {
  readonly type: string;
  readonly id: string;
  /** A volunteer is a bot to a standard client; we know them by their `id`. */
  readonly from: { readonly id?: string; readonly name?: string; readonly role?: string };
  readonly text?: string;
  readonly locale?: string;
  readonly suggestedActions?: {
    readonly actions: readonly { readonly title: string; readonly value: string }[];
  };
  readonly channelData?: {
    readonly clientActivityID?: string;
    readonly peerlijn?: {
      readonly form?: Form;
      readonly key?: string;
      readonly answer?: AnswerKind;
      /** The receipt code: on the bubble that shows it, and on the last of a turn for as long as it may be shown. */
      readonly code?: string;
    };
  };
}

export interface ActivitySet {
  readonly activities?: readonly Activity[];
  readonly watermark?: string;
}

/** A sign that is sent once and kept nowhere: we type, or have read to there. */
export type Sign =
  | { readonly type: 'typing' }
  | { readonly type: 'event'; readonly name: 'peerlijn/seen'; readonly value: number };

/** What we send. The server knows who we are from the token. */
export interface Outgoing {
  readonly type: 'message' | 'event';
  readonly locale: string;
  readonly channelData: { readonly clientActivityID: string };
  readonly text?: string;
  readonly name?: string;
  readonly value?: string;
}
