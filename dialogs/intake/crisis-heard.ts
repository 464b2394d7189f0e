import { z } from 'zod';
import { abouts, crisisKinds } from '../../services/safety/signal.js';

/** What was heard of danger in a talk. */
export const crisisSchema = z.object({
  /** The plain question was asked: once is enough. */
  checked: z.boolean(),
  /** Kinds for which a card was shown, with the words that led to it. */
  shown: z.array(z.object({ kind: z.enum(crisisKinds), phrase: z.string() })),
  /** What the open card, or the open question, is about. */
  open: z.object({
    kind: z.enum(crisisKinds),
    about: z.enum(abouts),
    sexual: z.boolean(),
    ask: z.enum(['soft', 'away']).optional(),
    quote: z.string(),
  }),
  /** What was told when the talk was interrupted, and since: the open question takes it afterwards. */
  held: z.array(z.string()),
});
export type Crisis = z.infer<typeof crisisSchema>;
