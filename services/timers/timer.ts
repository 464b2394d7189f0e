import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { casePhases } from '../domain/conversation.js';
import type { Stored } from '../ports/record-store.js';

/** What a timer can be set for. Every job may run twice; each names only ids. */
export const timerSchema = z.discriminatedUnion('job', [
  /** Erases a case whose time is over, unless something was said in it since. */
  z.object({
    version: z.literal(1),
    job: z.literal('end-case'),
    caseId: z.string(),
    phase: z.enum(casePhases),
  }),
  /** Makes sure that the keys of an erased case are gone, should the server stop right after the commit. */
  z.object({ version: z.literal(1), job: z.literal('erase-keys'), caseId: z.string() }),
  /** Lets the bot speak when nothing was said in a conversation after its utterance `last`. */
  z.object({
    version: z.literal(1),
    job: z.literal('silence'),
    conversationId: z.string(),
    last: z.int().min(0),
  }),
  /** Looks after a request for a person: every open one has this timer, so that none is ever forgotten. */
  z.object({
    version: z.literal(1),
    job: z.literal('handoff'),
    handoffId: z.string(),
    conversationId: z.string(),
  }),
  /** Looks after a promise to call or write back. */
  z.object({
    version: z.literal(1),
    job: z.literal('callback'),
    callbackId: z.string(),
    conversationId: z.string(),
  }),
  /** Ends somebody's shift. */
  z.object({ version: z.literal(1), job: z.literal('duty'), accountId: z.string() }),
  /** Looks after a mediation: what is due by the clock, such as the day of the first contact and the aftercare. */
  z.object({ version: z.literal(1), job: z.literal('mediation'), mediationId: z.string() }),
  /** Ends the wait for a new yes to a text of which words were left out. */
  z.object({ version: z.literal(1), job: z.literal('text-check'), releaseId: z.string() }),
  /** Takes the next step of calling people (services/alerts). */
  z.object({ version: z.literal(1), job: z.literal('alert'), alertId: z.string() }),
]);
export type Timer = Readonly<z.infer<typeof timerSchema>>;
export type TimerJob = Timer['job'];

/** A timer as a record; `order` is the instant it is due, in epoch milliseconds. */
export const timerRecord = (
  timer: Timer,
  due: Date,
  id: string = randomUUID(),
): Omit<Stored, 'revision'> => ({
  kind: 'timer',
  id,
  owner: 'line',
  keys: {},
  order: due.getTime(),
  body: timer,
});
