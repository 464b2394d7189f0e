import { z } from 'zod';
import { forms } from './utterance.js';

/** How somebody wants to hear from us: `call`, `write` (an e-mail), or `message`: an answer under the code. */
export const callbackWays = ['call', 'write', 'message'] as const;
export type CallbackWay = (typeof callbackWays)[number];

/** Ids of `reply.*`: when it suits. */
export const callbackTimes = ['morning', 'afternoon', 'evening', 'weekend', 'no_preference'] as const;

/** `open` and not yet tried enough, `done`, `failed` after two attempts or past the promised day, `cancelled` by the person. */
export const callbackStates = ['open', 'done', 'failed', 'cancelled'] as const;

/**
 * A promise to call or write back: the envelope, the body of a `callback` record, sealed by the line's key. The
 * number or address and what was typed stand in a `contact` record with the same id, sealed by the case.
 */
export const callbackSchema = z.object({
  version: z.literal(1),
  state: z.enum(callbackStates),
  caseId: z.string(),
  conversationId: z.string(),
  /** The request for a person that nobody could answer, when it came from that. */
  handoffId: z.string().optional(),
  form: z.enum(forms),
  way: z.enum(callbackWays),
  when: z.enum(callbackTimes),
  /** Somebody else may hear a voicemail, so nothing is said on it without a yes. */
  mayLeaveVoicemail: z.boolean(),
  isMinor: z.boolean(),
  /** The day that was promised (yyyy-mm-dd): at the latest then. */
  promisedBy: z.iso.date(),
  askedAt: z.iso.datetime(),
  /** The volunteer who took it on. */
  owner: z.object({ accountId: z.string(), alias: z.string() }).optional(),
  attempts: z.array(z.object({ at: z.iso.datetime(), outcome: z.enum(['no_answer', 'voicemail']) })),
  endedAt: z.iso.datetime().optional(),
});
export type Callback = Readonly<z.infer<typeof callbackSchema>>;

export interface KnownCallback extends Callback {
  readonly id: string;
}

/** How to reach somebody, and what they left for us: the body of a `contact` record, sealed by the case. */
export const contactSchema = z.object({
  version: z.literal(1),
  /** A phone number or mail address as it was typed; empty for a message under the code. */
  how: z.string().max(200),
  message: z.string().max(4_000).optional(),
  /** The volunteer's answer to a message. */
  answer: z.string().max(4_000).optional(),
});
export type Contact = Readonly<z.infer<typeof contactSchema>>;
