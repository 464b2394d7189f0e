import { z } from 'zod';
import { forms } from './utterance.js';

/** The life cycle of domain.md §3, in its order. */
export const mediationStates = [
  'requested',
  'intake_done',
  'mediator_assigned',
  'reporter_confirmed',
  'other_asked',
  'other_agreed',
  'other_declined',
  'scheduled',
  'held',
  'outcome',
  'aftercare_2w',
  'aftercare_8w',
  'closed',
  'withdrawn',
] as const;
export type MediationState = (typeof mediationStates)[number];

/** A date, a time and a place both sides said yes to. */
export const appointmentSchema = z.object({
  /** Its id in the calendar file: the same when it moves, another after it was cancelled. */
  uid: z.string(),
  startsAt: z.iso.datetime(),
  minutes: z.int().min(15).max(480),
  place: z.string().max(200),
  revision: z.int().min(0),
  reporterAgreed: z.boolean(),
  /** The person would rather have another time. */
  reporterRefused: z.boolean().default(false),
  otherAgreed: z.boolean().default(false),
  /** Kept until there is a new one, so that both sides can take it out of their calendars. */
  isCancelled: z.boolean().default(false),
});
export type Appointment = Readonly<z.infer<typeof appointmentSchema>>;

/** Who does what, and when. */
/** What two sides can agree on in one mediation. */
export const mostAgreements = 20;

export const agreementSchema = z.object({
  who: z.string().max(100),
  what: z.string().max(400),
  when: z.string().max(100),
  isSmallStep: z.boolean(),
});
export type Agreement = Readonly<z.infer<typeof agreementSchema>>;

/** A mediation as the lists show it: the body of a `mediation` record, sealed by the line's key. No word of anyone. */
export const mediationSchema = z.object({
  version: z.literal(1),
  state: z.enum(mediationStates),
  caseId: z.string(),
  conversationId: z.string(),
  form: z.enum(forms),
  role: z.enum(['parent', 'foster_parent', 'family', 'youth', 'other', 'unknown']),
  /** Below sixteen the mediator first speaks with the youngster about who must know. */
  isBelow16: z.boolean(),
  minorDiscussed: z.boolean(),
  /** Safety is among the themes: the coordinator first. */
  isAboutSafety: z.boolean(),
  coordinatorConsulted: z.boolean(),
  /** May the other side be asked? `later`: that is decided with the mediator. */
  mayAsk: z.enum(['yes', 'later']).default('later'),
  mediator: z.object({ accountId: z.string(), alias: z.string() }).optional(),
  /** Mediators who gave it back, for instance because they know somebody in it. */
  never: z.array(z.string()).default([]),
  outcome: z.enum(['agreed', 'partly', 'not_agreed']).optional(),
  /** When it was held; aftercare comes 2 and 8 weeks later. */
  heldAt: z.iso.datetime().optional(),
  stoppedBy: z.enum(['reporter', 'other', 'mediator']).optional(),
  requestedAt: z.iso.datetime(),
  /** The last day on which the mediator gets in touch (yyyy-mm-dd). */
  contactBy: z.iso.date(),
  /** When the mediator spoke with the person; absent again when it is opened again. */
  contactedAt: z.iso.datetime().optional(),
  /** That day went by without it, and the coordinator was called. */
  lateSince: z.iso.datetime().optional(),
  endedAt: z.iso.datetime().optional(),
  /** When the person last answered or stopped, until the mediator has looked. */
  answeredAt: z.iso.datetime().optional(),
});
export type Mediation = Readonly<z.infer<typeof mediationSchema>>;

export interface KnownMediation extends Mediation {
  readonly id: string;
}

const over: ReadonlySet<MediationState> = new Set(['other_declined', 'closed', 'withdrawn']);

/** Nothing more comes of it: who wants one after all asks anew. */
export const isMediationOver = ({ state }: Pick<Mediation, 'state'>): boolean => over.has(state);

/** What was told for it: the body of a `mediation-sheet` record with the same id, sealed by the case. */
export const mediationSheetSchema = z.object({
  version: z.literal(1),
  who: z.string().max(400),
  goal: z.string().max(2_000),
  contact: z.string().max(200),
  /** What may not happen, who comes along, what is needed: asked by the mediator. */
  mustNot: z.string().max(2_000).default(''),
  companion: z.string().max(400).default(''),
  needs: z.string().max(400).default(''),
  /** What the other side hears first, and the hash (SHA-256, hex) of what the person said yes to. */
  textForOther: z.string().max(2_000).default(''),
  confirmedHash: z.string().optional(),
  /** How the other side is reached. */
  otherContact: z.string().max(200).default(''),
  /** Each side in its own words, shown to both only when its writer said yes to exactly this. */
  reporterWords: z.string().max(4_000).default(''),
  reporterWordsAgreed: z.boolean().default(false),
  otherWords: z.string().max(4_000).default(''),
  otherWordsAgreed: z.boolean().default(false),
  appointment: appointmentSchema.optional(),
  agreements: z.array(agreementSchema).max(mostAgreements).default([]),
  aftercare: z
    .array(
      z.object({ weeks: z.literal([2, 8]), kept: z.enum(['yes', 'partly', 'no']), at: z.iso.datetime() }),
    )
    .default([]),
});
export type MediationSheet = Readonly<z.infer<typeof mediationSheetSchema>>;
