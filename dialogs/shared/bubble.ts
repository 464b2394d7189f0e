import type { Activity } from 'botbuilder-core';
import type { Option, SaidKey } from '../../services/domain/text-catalogue.js';
import type { AnswerKind, Form } from '../../services/domain/utterance.js';

/** One bubble that the bot says; the last one of a turn carries how it can be answered. */
export interface Bubble {
  readonly key: SaidKey;
  readonly text: string;
  readonly form: Form;
  readonly answer?: AnswerKind;
  readonly replies?: readonly Option[];
  /** The receipt code: on the bubble that shows it, and on the last of a turn for as long as it may be shown. */
  readonly code?: string;
}

/** What an activity of ours carries beside its text, under `channelData.peerlijn`. */
export type BubbleData = Pick<Bubble, 'key' | 'form' | 'answer' | 'code'>;

/** A bubble as an activity: text, the replies as suggested actions, the language, and what the words are about. */
export function bubbleActivity({ text, replies, ...data }: Bubble): Partial<Activity> {
  const peerlijn: BubbleData = data;
  return {
    type: 'message',
    text,
    textFormat: 'plain',
    locale: data.form === 'en' ? 'en' : 'nl',
    inputHint: data.answer ? 'expectingInput' : 'acceptingInput',
    channelData: { peerlijn },
    ...(replies && {
      suggestedActions: {
        to: [],
        actions: replies.map(({ label }) => ({ type: 'imBack', title: label, value: label })),
      },
    }),
  };
}
