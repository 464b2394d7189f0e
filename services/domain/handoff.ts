import { z } from 'zod';
import { alarmKinds } from './alarm.js';
import { forms } from './utterance.js';
import { experiences } from './volunteer.js';

/** The states of domain.md §3. The first five are the way it goes when all goes well. */
export const handoffStates = [
  'requested',
  'offered',
  'claimed',
  'active',
  'ended',
  'reconnecting',
  'transferred',
  'unanswered',
  'cancelled',
  'abandoned',
  'callback_requested',
  'callback_done',
  'callback_failed',
] as const;
export type HandoffState = (typeof handoffStates)[number];

/** What the volunteer may read of what was told before they came. */
export const shares = ['yes', 'topic_only', 'no'] as const;
export type Share = (typeof shares)[number];

/** Whom somebody would rather talk to; ids of `reply.pref_*` without the prefix. */
export const preferences = ['parent', 'youth', 'woman', 'man'] as const;
export type Preference = (typeof preferences)[number];

/** Who came to an end, so that `ended` always tells by whom. */
export const enders = ['person', 'volunteer', 'coordinator', 'line'] as const;

/**
 * How the offering goes on: `fitting` to all who fit; `again` to the same after 90 seconds; `anyone` without the
 * preferences, and the coordinator is called.
 */
export const offerRounds = ['fitting', 'again', 'anyone'] as const;
export type OfferRound = (typeof offerRounds)[number];

/** Somebody else in the talk, and whether the person said yes to it. */
const secondSchema = z.object({
  accountId: z.string(),
  alias: z.string(),
  /** `duo` reads and writes, `shadow` learns and only reads, `transfer` is going to take over. */
  as: z.enum(['duo', 'shadow', 'transfer']),
  agreed: z.boolean(),
  /** Their desk was seen in this talk, and has not gone since. */
  isThere: z.boolean().optional(),
  /** Below eighteen nobody is alone with a person, also not while the one they came in beside is out of reach. */
  isAdult: z.boolean().optional(),
});

/** What was said in one window of the person: behind `after`, up to and with `upTo`. */
const partSchema = z.object({
  conversationId: z.string(),
  after: z.int().min(0),
  upTo: z.int().min(0),
});
export type TalkPart = Readonly<z.infer<typeof partSchema>>;

/**
 * One request for a person to talk to, from asking to its outcome: the body of a `handoff` record, sealed by the
 * line's own key. The envelope only: no word that was told stands in it.
 */
export const handoffSchema = z.object({
  version: z.literal(1),
  state: z.enum(handoffStates),
  caseId: z.string(),
  /** The window the person is in now. */
  conversationId: z.string(),
  /** The windows they were in before it, in order: the talk goes on in each behind the last word of the one before. */
  earlier: z.array(partSchema).optional(),
  form: z.enum(forms),
  /** What an offer shows: whose side they are on, and the topic only when they agreed to that. */
  role: z.enum(['parent', 'foster_parent', 'family', 'youth', 'other', 'unknown']),
  isMinor: z.boolean(),
  share: z.enum(shares),
  theme: z.string().optional(),
  care: z.string().optional(),
  experience: z.enum(experiences).optional(),
  preferences: z.array(z.enum(preferences)),
  /** Danger was heard: opened as urgent, before all others. */
  urgent: z.enum(alarmKinds).optional(),
  round: z.enum(offerRounds),
  requestedAt: z.iso.datetime(),
  /** Since when somebody is looked for, when that is not `requestedAt`: a volunteer dropped out, or there was no click. */
  searchingSince: z.iso.datetime().optional(),
  /** There was no click: who talks now reads nothing of what was said with, or noted by, whoever talked before it. */
  anewSince: z.iso.datetime().optional(),
  /** The minute of the last waiting text of this search. */
  toldMinute: z.literal([0, 2, 5, 10]).default(0),
  /** When it was last offered. */
  offeredAt: z.iso.datetime().optional(),
  claimedAt: z.iso.datetime().optional(),
  /** Since when the volunteer who talks is out of reach. */
  lostAt: z.iso.datetime().optional(),
  /** When the person was told that the volunteer is away for a moment. */
  awayAt: z.iso.datetime().optional(),
  /** When the person was asked whether they are still there. */
  silentSince: z.iso.datetime().optional(),
  /** When the volunteer last called the coordinator into the talk. */
  coordinatorCalledAt: z.iso.datetime().optional(),
  endedAt: z.iso.datetime().optional(),
  endedBy: z.enum(enders).optional(),
  /** Who talks: account and the name the person sees. */
  owner: z.object({ accountId: z.string(), alias: z.string() }).optional(),
  second: secondSchema.optional(),
  /** Accounts it is not offered to again: they know the person, or there was no click. */
  never: z.array(z.string()),
  /** Accounts that said *not now*: they are asked again in the next round only. */
  notNow: z.array(z.string()),
  /** The volunteer reads from behind this sequence on; the story before it only when it was shared. */
  from: z.int().min(0),
  /** Bot Framework's handoff events, kept here and never sent to the person's channel (stack.md, trap 9). */
  events: z.array(
    z.object({
      name: z.enum(['handoff.initiate', 'handoff.status']),
      state: z.string(),
      at: z.iso.datetime(),
    }),
  ),
});
export type Handoff = Readonly<z.infer<typeof handoffSchema>>;

/** A handoff with the id of its record. */
export interface KnownHandoff extends Handoff {
  readonly id: string;
}

/** States in which somebody is still looked for. */
export const isWaiting = ({ state }: Pick<Handoff, 'state'>): boolean =>
  state === 'requested' || state === 'offered' || state === 'reconnecting';

/** States in which a volunteer has the talk, so that the bot is silent. */
export const isConnected = ({ state }: Pick<Handoff, 'state'>): boolean =>
  state === 'claimed' || state === 'active' || state === 'transferred';

/** Whether who is beside the volunteer talks on without them, so that nobody has to begin anew. */
export const canGoOn = ({ second }: Pick<Handoff, 'second'>): boolean =>
  second?.agreed === true && second.isThere === true && second.as !== 'shadow' && second.isAdult === true;

/** States from which nothing more happens by itself. */
export const isOver = (handoff: Pick<Handoff, 'state'>): boolean =>
  !isWaiting(handoff) && !isConnected(handoff);
