import { z } from 'zod';

/** What the coordinator may see of danger: the kind (`desk.kind_*`), never a word. */
export const alarmKinds = ['suicide', 'danger', 'abuse', 'staff', 'runaway', 'missing', 'threat'] as const;
export type AlarmKind = (typeof alarmKinds)[number];

/** An `alarm` record, for whoever is on call: what, when, and which talk to look at to see if it still goes on. */
export const alarmSchema = z.object({
  version: z.literal(1),
  kind: z.enum(alarmKinds),
  at: z.iso.datetime(),
  /** The id of the `conversation` record; no case, no word. */
  conversation: z.string(),
  /** The handoff in which it was heard, when there was one. */
  handoff: z.string().optional(),
});
export type Alarm = Readonly<z.infer<typeof alarmSchema>>;
