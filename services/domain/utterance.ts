import { z } from 'zod';

/** One quick reply: what stands on the button, and what is sent when it is chosen. */
const quickReply = z.object({ label: z.string(), value: z.string() });
export type QuickReply = Readonly<z.infer<typeof quickReply>>;

/**
 * How a question can be answered. `one`: a click or free text; `many`: several, then *Klaar*;
 * `score`: a number from 0 to 10; `text`: typing only.
 */
export const answerKinds = ['text', 'one', 'many', 'score'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** The form we speak: Dutch with *u*, Dutch with *je*, English. */
export const forms = ['u', 'je', 'en'] as const;
export type Form = (typeof forms)[number];

/** What came with a message and is not taken: a picture or a paper, or something spoken. */
export type Attached = 'file' | 'voice';

/** One bubble in a conversation, as it is kept: plain text, never markup. */
export const utteranceSchema = z.object({
  /** Counted per conversation from 1; Direct Line's watermark. Erasing leaves a gap. */
  sequence: z.int().min(1),
  at: z.iso.datetime(),
  from: z.enum(['person', 'bot', 'volunteer']),
  /** The person said it to a volunteer; absent when they said it to the bot, which is no business of a desk. */
  to: z.literal('volunteer').optional(),
  /** No desk sees it: between the person and the bot while a volunteer had the talk, or a volunteer's words again in another window. */
  aside: z.literal(true).optional(),
  /** The volunteer's name as the person knows it. */
  name: z.string().optional(),
  text: z.string(),
  form: z.enum(forms),
  /** The key of the text when the bot said it; for tests and for the widget, never the words' meaning. */
  key: z.string().optional(),
  answer: z.enum(answerKinds).optional(),
  replies: z.array(quickReply).optional(),
  /** Only on the bubble that shows a receipt code, so that *Bewaar mijn code* has something to save. */
  code: z.string().optional(),
  /** The client's own id of what was sent, so that a client recognises its own message. */
  clientId: z.string().optional(),
});
export type Utterance = Readonly<z.infer<typeof utteranceSchema>>;

/**
 * What one turn, or one message of a volunteer, added to a conversation: the body of a `message` record. Its `order` is the last sequence in it.
 * On a channel that must be handed its replies, the record carries the key `due` until the channel has them all.
 */
export const exchangeSchema = z.object({
  version: z.literal(1),
  conversation: z.string(),
  utterances: z.array(utteranceSchema),
  /** The last sequence the channel has confirmed; only on channels that must be handed their replies. */
  delivered: z.int().min(0).optional(),
});
export type Exchange = Readonly<z.infer<typeof exchangeSchema>>;
