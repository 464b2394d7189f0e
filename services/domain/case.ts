import { z } from 'zod';
import { alarmKinds } from './alarm.js';

/** The states of a case that the person's own record knows; from `queued` on the release is asked (docs/architecture.md). */
export const caseStatuses = ['draft', 'submitted', 'offered', 'withdrawn'] as const;

/** Every yes is a record of its own; a yes to one never counts for another (script §10). */
export const consentPurposes = ['store', 'council', 'learning', 'contact_again', 'invitations'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentSchema = z.object({
  purpose: z.enum(consentPurposes),
  at: z.iso.datetime(),
  /** SHA-256 (hex) of the exact text that was agreed to; only for `council`. */
  hash: z.string().optional(),
});

/** What a case asked of the people of the line, by the ids of those records. */
export const caseHelpSchema = z.object({
  handoffId: z.string().optional(),
  callbackId: z.string().optional(),
  mediationId: z.string().optional(),
  /** Danger was heard before anybody was asked for: the next request is urgent. */
  urgent: z.enum(alarmKinds).optional(),
  /** The case may be opened at least until then: far ahead while any of these is open, and 15 minutes after. */
  openUntil: z.iso.datetime().optional(),
});
export type CaseHelp = Readonly<z.infer<typeof caseHelpSchema>>;

/** A person's case as its own key seals it. The story stands in the draft, not here. */
export const caseSchema = z.object({
  version: z.literal(1),
  status: z.enum(caseStatuses),
  startedAt: z.iso.datetime(),
  consents: z.array(consentSchema),
  /** The release this person agreed to. The case points to its release, never back. */
  releaseId: z.string().optional(),
  /** Kept until the code has been shown for the last time (S11), then only as a wrap. */
  code: z.string().optional(),
  help: caseHelpSchema.optional(),
});
export type Case = Readonly<z.infer<typeof caseSchema>>;

/**
 * `text_check`: a coordinator looks at it first · `recheck`: words were left out, and its writer has not said yes to
 * that · `not_forwarded`: that yes never came · `withdrawn`: taken back after the council had seen it; the text is gone
 * and only the number stays.
 */
export const releaseStatuses = [
  'text_check',
  'recheck',
  'not_forwarded',
  'queued',
  'council_review',
  'withdrawn',
] as const;

/** The anonymised, consented text with its own random id: all that the council ever handles. */
export const releaseSchema = z.object({
  version: z.literal(1),
  status: z.enum(releaseStatuses),
  /** Exactly what the person said yes to; with `recheck` what they are asked to say yes to. */
  text: z.string(),
  hash: z.string(),
  /** Ids of `theme.*`, `care.*` and `wish.*`, without the prefix. */
  themes: z.array(z.string()),
  care: z.string().optional(),
  wishes: z.array(z.string()),
  /** Whether a team may learn from the text (its own consent). */
  learning: z.boolean(),
  /** The council looks at it on or before this day. */
  councilDate: z.iso.date(),
});
export type Release = Readonly<z.infer<typeof releaseSchema>>;
