import { z } from 'zod';
import { abouts, crisisKinds } from '../../services/safety/signal.js';

/** Danger the volunteer has not answered yet: what, and since when. */
const cry = z.object({
  at: z.iso.datetime(),
  kind: z.enum(crisisKinds),
  about: z.enum(abouts),
  sexual: z.boolean(),
});
export type Cry = Readonly<z.infer<typeof cry>>;

const memorySchema = z.object({
  /** A question of the bot stands open: the next words are for the bot. */
  asks: z.boolean(),
  /** That question came of a word of the person to the bot: whoever talks with them sees neither. */
  isAside: z.boolean().optional(),
  /** Of what a number was given already. */
  shown: z.array(z.object({ kind: z.enum(crisisKinds), other: z.boolean(), mark: z.string() })),
  cry: cry.optional(),
});
/** What the relay remembers while a volunteer is there. */
export type Memory = Readonly<z.infer<typeof memorySchema>>;

/** It stands in the state of the talk, beside what the bot keeps there; when the volunteer is gone, so is it. */
const stateSchema = z.looseObject({ relay: memorySchema.optional() });

export const memoryIn = (state: unknown): Memory =>
  stateSchema.parse(state ?? {}).relay ?? { asks: false, shown: [] };

export const withMemory = (state: unknown, relay: Memory): object => ({ ...stateSchema.parse(state), relay });

/** The person said something just now: the state tells when that was, also when the bot did not hear it. */
export const spokenIn = (state: unknown, now: Date): object => ({
  ...stateSchema.parse(state),
  at: now.toISOString(),
});
