import { z } from 'zod';
import { alarmKinds } from './alarm.js';
import { callbackStates, callbackTimes, callbackWays } from './callback.js';
import { enders, handoffStates, shares } from './handoff.js';
import { forms } from './utterance.js';
import { dutyStates } from './volunteer.js';

/** Ids of records, and those a desk makes for its acts: random, without meaning. */
const id = z.string().regex(/^[\w-]{8,64}$/);
const words = (most: number) => z.string().trim().min(1).max(most);
const sequence = z.int().min(0);

/** As long as a message of a person may be: what is longer is sent in parts. */
export const longestWords = 4_000;

/** Every act of a desk. It keeps its `id` however often it is sent, and is answered with it. */
const act = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.strictObject({ act: z.literal(name), id, ...shape });

/** The closing report: short enough to be read by whoever just told so much. */
const report = z.strictObject({
  wanted: z.string().trim().max(400),
  agreed: z.string().trim().max(400),
  todo: z.string().trim().max(400),
});

/** What a desk can say to the line, by name. Nothing else is understood. */
export const deskActs = {
  claim: act('claim', { handoff: id }),
  knows: act('knows', { handoff: id }),
  'not-now': act('not-now', { handoff: id }),
  /** Why something is no longer in a list. */
  became: act('became', { handoff: id }),
  /** Reads on behind what the desk has. */
  follow: act('follow', { handoff: id, after: sequence }),
  say: act('say', { handoff: id, text: words(longestWords) }),
  typing: act('typing', { handoff: id }),
  mark: act('mark', { handoff: id, what: z.enum(['delivered', 'seen']), upTo: sequence }),
  away: act('away', { handoff: id }),
  invite: act('invite', { handoff: id, as: z.enum(['duo', 'shadow', 'transfer']), alias: words(60) }),
  'hand-over': act('hand-over', { handoff: id }),
  /** Whoever came in leaves, or is thanked, or is not asked any more. */
  part: act('part', { handoff: id }),
  'call-coordinator': act('call-coordinator', { handoff: id }),
  raise: act('raise', { handoff: id, kind: z.enum(alarmKinds) }),
  end: act('end', { handoff: id, report }),
  aftermath: act('aftermath', { handoff: id, how: z.enum(['good', 'talk', 'call']), wasHeavy: z.boolean() }),
  note: act('note', { handoff: id, text: words(2_000) }),
  notes: act('notes', { handoff: id }),
  duty: act('duty', { state: z.enum(dutyStates) }),
  take: act('take', { callback: id }),
  done: act('done', { callback: id, way: z.enum(callbackWays), answer: words(longestWords).optional() }),
  missed: act('missed', {
    callback: id,
    attempt: z.int().min(1).max(9),
    outcome: z.enum(['no_answer', 'voicemail']),
  }),
  /** What waits was shown to whoever looks at this desk: they need not be called some other way. */
  shown: act('shown', {}),
  /** Is anybody there? Browsers cannot ask on their own. */
  ping: act('ping', {}),
} as const;
export type DeskActName = keyof typeof deskActs;
export type DeskActs = { readonly [Name in DeskActName]: Readonly<z.infer<(typeof deskActs)[Name]>> };
export type DeskAct = DeskActs[DeskActName];

const when = z.iso.datetime();
const role = z.enum(['parent', 'foster_parent', 'family', 'youth', 'other', 'unknown']);

const offer = z.object({
  id,
  role,
  theme: z.string().optional(),
  share: z.enum(shares),
  waitingSince: when,
  urgent: z.enum(alarmKinds).optional(),
  why: z.enum(['experience', 'role', 'topic', 'language', 'preference', 'on_shift']),
  blocked: z
    .enum(['training', 'code', 'vog', 'approval', 'trainee', 'full', 'resting', 'off_shift'])
    .optional(),
});
export type OfferCard = Readonly<z.infer<typeof offer>>;

/** Of a talk only what its desk shows: no case, no account, no reference to any other record. */
const talk = z.object({
  id,
  as: z.enum(['owner', 'duo', 'shadow', 'transfer']),
  state: z.enum(handoffStates),
  form: z.enum(forms),
  role,
  isMinor: z.boolean(),
  share: z.enum(shares),
  theme: z.string().optional(),
  care: z.string().optional(),
  urgent: z.enum(alarmKinds).optional(),
  claimedAt: when.optional(),
  silentSince: when.optional(),
  owner: z.object({ alias: z.string() }).optional(),
  second: z
    .object({ alias: z.string(), as: z.enum(['duo', 'shadow', 'transfer']), agreed: z.boolean() })
    .optional(),
});
export type TalkCard = Readonly<z.infer<typeof talk>>;

const callback = z.object({
  id,
  state: z.enum(callbackStates),
  form: z.enum(forms),
  way: z.enum(callbackWays),
  when: z.enum(callbackTimes),
  mayLeaveVoicemail: z.boolean(),
  isMinor: z.boolean(),
  promisedBy: z.iso.date(),
  owner: z.object({ alias: z.string() }).optional(),
  attempts: z.array(z.object({ at: when, outcome: z.enum(['no_answer', 'voicemail']) })),
  contact: z.object({ how: z.string(), message: z.string().optional() }).optional(),
});
export type CallbackCard = Readonly<z.infer<typeof callback>>;

const duty = z.object({
  state: z.enum(dutyStates),
  until: when,
  restUntil: when.optional(),
  debrief: z.object({ how: z.enum(['talk', 'call']), seenAt: when.optional() }).optional(),
});
export type DutyCard = Readonly<z.infer<typeof duty>>;

/** A paper this volunteer needs to pick up a talk, and lacks or will soon. */
const paper = z.object({
  what: z.enum(['training', 'vog', 'code', 'approval']),
  module: z.string().optional(),
  state: z.enum(['missing', 'ended', 'ending']),
  /** The last day on which it counts, or counted. */
  until: z.iso.date().optional(),
});
export type PaperCard = Readonly<z.infer<typeof paper>>;

/** What was said, as a desk shows it. A bubble with a receipt code is never among it. */
const spoken = z.object({
  sequence: z.int().min(1),
  at: when,
  from: z.enum(['person', 'bot', 'volunteer']),
  name: z.string().optional(),
  text: z.string(),
  form: z.enum(forms),
  clientId: z.string().optional(),
});
export type Spoken = Readonly<z.infer<typeof spoken>>;

const note = z.object({ id, at: when, alias: z.string(), text: z.string() });

/** What became of a request that is no longer in a list of this desk. */
const became = z.object({
  state: z.enum(handoffStates),
  by: z.enum(enders).optional(),
  alias: z.string().optional(),
  wantsSomeoneElse: z.boolean(),
});
export type Became = Readonly<z.infer<typeof became>>;

/** `later`: nothing was kept, and the same act may be sent again. */
const outcomes = ['done', 'taken', 'blocked', 'not-allowed', 'later', 'failed'] as const;

/** Why a colleague cannot come in, or take over now. */
const cannotCome = ['resting', 'full', 'off_shift', 'not_ready', 'occupied', 'not_there'] as const;
export type CannotCome = (typeof cannotCome)[number];

const push = <Name extends string, Shape extends z.ZodRawShape>(name: Name, shape: Shape) =>
  z.object({ push: z.literal(name), ...shape });

/** Everything the line tells a desk. What a schema does not name is left out on the way. */
export const deskPushes = {
  hello: push('hello', { alias: z.string(), now: when }),
  answer: push('answer', {
    id,
    outcome: z.enum(outcomes),
    why: z.enum(cannotCome).optional(),
    sequence: sequence.optional(),
    notes: z.array(note).optional(),
    became: became.optional(),
  }),
  duty: push('duty', { duty: duty.optional() }),
  offers: push('offers', { offers: z.array(offer) }),
  talks: push('talks', { talks: z.array(talk) }),
  callbacks: push('callbacks', { callbacks: z.array(callback) }),
  papers: push('papers', { papers: z.array(paper) }),
  colleagues: push('colleagues', {
    colleagues: z.array(z.object({ alias: z.string(), isTrainee: z.boolean() })),
  }),
  words: push('words', { handoff: id, words: z.array(spoken) }),
  typing: push('typing', { handoff: id }),
  mark: push('mark', { handoff: id, what: z.enum(['delivered', 'seen']), upTo: sequence }),
} as const;
export type DeskPushName = keyof typeof deskPushes;
export type DeskPushes = { readonly [Name in DeskPushName]: Readonly<z.infer<(typeof deskPushes)[Name]>> };
export type DeskPush = DeskPushes[DeskPushName];
export type DeskAnswer = DeskPushes['answer'];
