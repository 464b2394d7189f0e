import { z } from 'zod';
import type { ErrorCode } from '../../services/domain/errors.js';

/** One line of JSON asks, one line of JSON answers. */
export const requestSchema = z.strictObject({ command: z.string(), args: z.array(z.string()) });

export const answerSchema = z.union([
  z.strictObject({ result: z.unknown() }),
  z.strictObject({
    // Both sides are the same program, so the other side's codes are ours.
    error: z.strictObject({ code: z.string() as unknown as z.ZodType<ErrorCode>, message: z.string() }),
  }),
]);
export type Answer = z.infer<typeof answerSchema>;
