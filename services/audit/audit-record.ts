import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Change } from '../ports/record-store.js';

/** Everything that leaves a trace: who did what, to which id, when. Never what was read. */
export const auditedActs = [
  'account-blocked',
  'account-opened-again',
  'aftermath-told',
  'alarm-closed',
  'alarm-raised',
  'callback-done',
  'callback-missed',
  'callback-taken',
  'coordinator-called',
  'debrief-closed',
  'duty-changed',
  'help-lines-checked',
  'invite-made',
  'mediation-calendar-read',
  'mediation-changed',
  'mediation-given-back',
  'mediation-invitation-read',
  'mediation-other-asked',
  'mediation-planned',
  'mediation-read',
  'mediation-shared-read',
  'mediation-stopped',
  'mediation-taken',
  'mediation-text-offered',
  'mediations-listed',
  'note-added',
  'notes-read',
  'overview-read',
  'people-listed',
  'profile-read',
  'profile-saved',
  'release-read',
  'release-seen',
  'releases-listed',
  'settings-changed',
  'shift-dropped',
  'shift-planned',
  'signed-in',
  'signed-out',
  'talk-away',
  'talk-claimed',
  'talk-ended',
  'talk-handed-over',
  'talk-parted',
  'talk-invited',
  'talk-known',
  'talk-put-off',
  'talk-read',
  'text-passed',
  'text-read',
  'text-struck',
  'texts-listed',
  'unreached-seen',
] as const;
export type AuditedAct = (typeof auditedActs)[number];

/** The body of an `audit` record. */
export const auditSchema = z.object({
  version: z.literal(1),
  what: z.enum(auditedActs),
  /** The account that did it. */
  who: z.string(),
  /** The random id of what it was done to; absent for a list. */
  id: z.string().optional(),
  at: z.iso.datetime(),
});
export type Audit = Readonly<z.infer<typeof auditSchema>>;

/** A trace that is not committed yet. */
export type Trace = Extract<Change, { readonly put: unknown }>;

/** One trace, to be committed together with the act itself, so that neither is there without the other. */
export function auditRecord(what: AuditedAct, who: string, at: Date, id?: string): Trace {
  const body: Audit = { version: 1, what, who, at: at.toISOString(), ...(id === undefined ? {} : { id }) };
  return {
    put: { kind: 'audit', id: randomUUID(), owner: 'line', keys: { who }, order: at.getTime(), body },
    expected: 0,
  };
}
