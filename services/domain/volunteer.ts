import { z } from 'zod';

/** What somebody went through: the side from which they know youth care. */
export const experiences = ['parent', 'foster_parent', 'family', 'youth'] as const;
export type Experience = (typeof experiences)[number];

/** Roles of ExpEx (domain.md §1): what a volunteer likes to be for somebody. */
export const roleTags = [
  'buddy',
  'guide',
  'listener',
  'adviser',
  'contributor',
  'educator',
  'project_developer',
] as const;

/** Languages a volunteer can talk in, ISO 639-1. */
const language = z.string().regex(/^[a-z]{2}$/);

/** A module somebody followed, and the last day on which it counts. */
const training = z.object({ module: z.string().min(1).max(60), validUntil: z.iso.date() });

/**
 * Who a volunteer or a mediator is to the line: the body of a `profile` record, whose id is that of the account.
 * What is not filled in is not there, and without training, code, approval and VOG nobody picks up (script §0.13).
 */
export const profileSchema = z.object({
  version: z.literal(1),
  experiences: z.array(z.enum(experiences)).default([]),
  /** Ids of `care.*` and `theme.*`, without the prefix. */
  care: z.array(z.string()).default([]),
  topics: z.array(z.string()).default([]),
  languages: z.array(language).default(['nl']),
  region: z.string().max(60).default(''),
  roleTags: z.array(z.enum(roleTags)).default([]),
  /** For whoever prefers a woman or a man; absent when the volunteer would rather not say. */
  gender: z.enum(['woman', 'man']).optional(),
  /** Below eighteen a volunteer is never alone in a talk. */
  isAdult: z.boolean().default(true),
  /** In training: reads along with somebody, picks up nothing. */
  isTrainee: z.boolean().default(false),
  trainings: z.array(training).default([]),
  codeSignedOn: z.iso.date().optional(),
  vogOn: z.iso.date().optional(),
  approvedOn: z.iso.date().optional(),
  /** Where alerts and sign-in links are mailed; sealed, and used for nothing else. */
  mail: z.email().optional(),
  /** Talks that were held so far: a newcomer has one at a time. */
  talks: z.int().min(0).default(0),
});
export type Profile = Readonly<z.infer<typeof profileSchema>>;

/** `on`: may be offered talks. `break`: nothing new for a while. */
export const dutyStates = ['on', 'off', 'break'] as const;

/**
 * Whether somebody is there now, and with which talks: the body of a `duty` record, whose id is that of the account.
 * Picking up a talk writes it together with the handoff, so that nobody ever has more than they can hold.
 */
export const dutySchema = z.object({
  version: z.literal(1),
  state: z.enum(dutyStates),
  since: z.iso.datetime(),
  /** A shift ends by itself: nobody stays on call because they forgot to say goodbye. */
  until: z.iso.datetime(),
  /** Until then nothing new is offered, after a heavy talk. */
  restUntil: z.iso.datetime().optional(),
  /** Ids of the handoffs somebody holds, as the one who talks or as the second. */
  open: z.array(z.string()),
  /** Ids of talks that ended, of which this volunteer has not yet said how they are. */
  closing: z.array(z.string()).default([]),
  /** After a talk they asked to talk about it, or to be called; `seenAt` by the coordinator. */
  debrief: z
    .object({
      how: z.enum(['talk', 'call']),
      since: z.iso.datetime(),
      seenAt: z.iso.datetime().optional(),
      /** The handoff it is about. */
      handoff: z.string().optional(),
    })
    .optional(),
});
export type Duty = Readonly<z.infer<typeof dutySchema>>;

/** A planned shift, or days somebody is not there: the body of a `shift` record; its `order` is when it begins. */
export const shiftSchema = z.object({
  version: z.literal(1),
  accountId: z.string(),
  kind: z.enum(['shift', 'holiday']),
  startsAt: z.iso.datetime(),
  endsAt: z.iso.datetime(),
});
export type Shift = Readonly<z.infer<typeof shiftSchema>>;
