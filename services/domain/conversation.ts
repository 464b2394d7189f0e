import { z } from 'zod';
import { forms } from './utterance.js';

/**
 * How long the case of a conversation may be opened by the server (docs/architecture.md, "Keys"):
 * `unasked` before the consent to store, `draft` until the summary is confirmed, `settled` after it,
 * `reopened` when a settled case came back by its code.
 */
export const casePhases = ['unasked', 'draft', 'settled', 'reopened'] as const;
export type CasePhase = (typeof casePhases)[number];

/** A conversation on a channel, sealed by the line's own key: nothing of what was said stands in it. */
export const conversationSchema = z.object({
  version: z.literal(1),
  channel: z.literal('directline'),
  caseId: z.string(),
  phase: z.enum(casePhases),
  form: z.enum(forms),
  /** The sequence of the last utterance. */
  last: z.int().min(0),
  /** Wrong receipt codes in this conversation since the last right one (script §10). */
  wrongCodes: z.int().min(0),
  /** Who of our people talks with the person now, by the name the person knows. */
  volunteer: z.string().optional(),
  /** When a volunteer last said something. */
  volunteerSpokeAt: z.iso.datetime().optional(),
  lockedUntil: z.iso.datetime().optional(),
});
export type Conversation = Readonly<z.infer<typeof conversationSchema>>;
