import { z } from 'zod';
import { type Form, forms } from '../../services/domain/utterance.js';
import { askedOfPeopleShape } from './asked-of-people.js';
import { crisisSchema, withoutPhrases } from './crisis-heard.js';
import { isStepId, type StepId } from './step-ids.js';

/** The lines of the summary card that hold a person's own words, in the order of the card. */
export const ownLines = ['what', 'when', 'who', 'feel', 'child', 'tried', 'now', 'small', 'good'] as const;
export type OwnLine = (typeof ownLines)[number];

/** Every line of the card that can be corrected. */
export const cardLines = [...ownLines, 'care', 'theme', 'wish'] as const;
export type CardLine = (typeof cardLines)[number];

export const roles = ['parent', 'foster_parent', 'family', 'youth', 'other', 'unknown'] as const;
export const ages = ['under_12', '12_15', '16_17', '18_plus', 'unknown'] as const;

/** What is said about a message itself, as soon as there is room for it. */
export const laterNotices = ['err.full', 'err.bsn', 'err.file', 'err.voice', 'err.expired'] as const;
export type LaterNotice = (typeof laterNotices)[number];

/** What is taken out of a text for the council, by kind. */
export const outKinds = [
  'name',
  'place',
  'organisation',
  'address',
  'date',
  'age',
  'phone',
  'mail',
  'online',
  'number',
] as const;
export type OutKind = (typeof outKinds)[number];
export type Outs = Partial<Record<OutKind, number>>;

const draftSchema = z.object({
  version: z.literal(2),
  /** The form we speak in; `formChosen` when the person asked for it, so that nothing else changes it. */
  form: z.enum(forms),
  formChosen: z.boolean(),

  /** The open question. */
  at: z.string(),
  /** While something else is asked in between (stop, erase): the question to come back to. */
  aside: z.string().optional(),
  /** After a day or more, or with the code: when something was last said, and what was typed before going on. */
  leftAt: z.string().optional(),
  held: z.string().optional(),
  /** The questions before this one, the last one last; and what was answered to each, shortened. */
  trail: z.array(z.string()),
  given: z.record(z.string(), z.string()),
  /** How often in a row an answer to the open question was not understood. */
  unclear: z.int(),
  /** How often in a row something was said that is no answer; and what is said once in a talk and was. */
  inARow: z.object({ what: z.enum(['abusive', 'gibberish']), times: z.int() }).optional(),
  saidOnce: z.array(z.enum(['professional', 'other-organisation', 'other-language', 'name'])).optional(),

  /** The person agreed to storing. */
  kept: z.boolean(),
  role: z.enum(roles).optional(),
  age: z.enum(ages).optional(),
  /** Asked who they are, somebody told on: it is asked once more, after the consent to storing. */
  whoLater: z.boolean().optional(),
  /** Someone worried about a child, or a child below twelve, wants to go on. */
  goesOn: z.boolean(),

  /** What the person told, message by message. */
  story: z.array(z.string()),
  storyDone: z.boolean(),
  /** Asked whether there is more, somebody said yes: what comes next is heard visibly. */
  tellsOn: z.boolean().optional(),
  /** The question to which something else was told: once in a talk it is asked again. */
  strayed: z.string().optional(),
  /** Somebody came with a compliment; and what the other did that helped, empty when that was skipped. */
  praise: z.boolean().default(false),
  goodHow: z.string().optional(),
  /** What happened, told once more when it was asked; empty when that was skipped. It stands behind the story. */
  event: z.string().optional(),
  /** Own words on the summary card; empty when the question was skipped or the line was left out. */
  lines: z.partialRecord(z.enum(ownLines), z.string()),
  care: z.string().optional(),
  themes: z.array(z.string()),
  /** What it is about in the person's own words, where none of the themes fits. */
  ownTheme: z.string().optional(),
  /** Ids of `wish.*` without the prefix, and a wish in own words. `undefined` until asked. */
  wishes: z.array(z.string()).optional(),
  ownWish: z.string().optional(),

  /** How the card is shown: at first, after a change, after a correction typed straight away, after too many. */
  card: z.enum(['new', 'changed', 'corrected', 'own-words']),
  /** Corrections in a row that did not put it right yet; and the lines that the last one changed. */
  rounds: z.int(),
  mended: z.array(z.enum(ownLines)).optional(),
  /** A correction that was typed straight away, until we know which line it is about. */
  correction: z.string().optional(),
  /** The line that is being corrected. */
  editing: z.enum(cardLines).optional(),
  confirmed: z.boolean(),

  /** Routes that were chosen together with another one, to be explained after it. */
  routesAhead: z.array(z.string()).default([]),
  /** Routes that were explained, ids of `reply.route_*` without the prefix. */
  routes: z.array(z.string()),
  /** The text for the council as it stands, and the pieces by which someone might be recognised. */
  forward: z
    .object({
      text: z.string(),
      risks: z.array(z.string()),
      risksKept: z.boolean(),
      /** How much was taken out of it; never what. */
      outs: z.partialRecord(z.enum(outKinds), z.int()).optional(),
      /** It was said with it that a coordinator looks first. */
      checkTold: z.boolean().optional(),
    })
    .optional(),
  /** What was added after the summary was confirmed. */
  addition: z.string().optional(),
  /** The closing questions were asked; one score per visit. */
  closed: z.boolean(),

  ...askedOfPeopleShape,

  /** What was heard of danger in this talk (script §12); absent when nothing was. */
  crisis: crisisSchema.optional(),
  /** What is still to be said about a message that a card for danger came before. */
  later: z.array(z.enum(laterNotices)).optional(),
});

type Kept = z.infer<typeof draftSchema>;

/**
 * What a person told us so far and where we are; plain data, kept between turns and restarts. It knows
 * steps by name and never by number, so that a question added today leaves yesterday's open talks whole.
 */
export type Draft = Readonly<
  Omit<Kept, 'at' | 'aside' | 'trail'> & { at: StepId; aside?: StepId | undefined; trail: readonly StepId[] }
>;

export const freshDraft = (form: Form, formChosen = false): Draft => ({
  version: 2,
  form,
  formChosen,
  at: 'start',
  trail: [],
  given: {},
  unclear: 0,
  kept: false,
  goesOn: false,
  story: [],
  storyDone: false,
  lines: {},
  praise: false,
  themes: [],
  card: 'new',
  rounds: 0,
  confirmed: false,
  routesAhead: [],
  routes: [],
  closed: false,
  scored: false,
});

/** Makes of a draft of version n one of version n + 1. */
type Migration = (old: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

/** One for every version there ever was, by the version it takes in. */
const migrations: Readonly<Record<number, Migration>> = {
  1: (old) => ({ ...old, crisis: withoutPhrases(old.crisis) }),
};

const versioned = z.looseObject({ version: z.int() });

/**
 * Brings an old draft to the version of today, one version at a time.
 *
 * @throws ZodError when it has no version.
 */
export function migrated(old: unknown, known: Readonly<Record<number, Migration>> = migrations): unknown {
  const draft = versioned.parse(old);
  const migrate = known[draft.version];
  return migrate ? migrated({ ...migrate(draft), version: draft.version + 1 }, known) : draft;
}

const dialogStack = z.looseObject({ dialogStack: z.array(z.looseObject({ state: z.unknown() })) });
const keptShapes = z.union([
  z.looseObject({ dialogs: dialogStack }).transform(({ dialogs }) => dialogs.dialogStack[0]?.state),
  dialogStack.transform((stack) => stack.dialogStack[0]?.state),
  z.unknown(),
]);

/** The draft in what was kept of a talk: the state of its one dialog, or the draft itself. */
export const keptDraft = (talk: unknown): unknown => keptShapes.parse(talk);

/** When something was last said in a talk that was kept. */
export const lastSpoken = (talk: unknown): string | undefined =>
  z.looseObject({ at: z.iso.datetime() }).safeParse(talk).data?.at;

/**
 * A draft as it was kept. A question that no longer exists becomes the nearest safe one: what is still
 * unanswered, or the choices after a confirmed summary.
 *
 * @throws ZodError when it is no draft at all; then the turn fails and what is kept stays as it is.
 */
export function readDraft(kept: unknown, firstOpen: (draft: Draft) => StepId): Draft {
  const { at, aside, trail, ...rest } = draftSchema.parse(migrated(kept));
  const draft: Draft = { ...rest, at: 'start', trail: trail.filter(isStepId) };
  const whole: Draft = aside !== undefined && isStepId(aside) ? { ...draft, aside } : draft;
  return { ...whole, at: isStepId(at) ? at : firstOpen(whole) };
}
