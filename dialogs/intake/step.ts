import type {
  LabelKey,
  Option,
  OptionId,
  Said,
  SentenceKey,
  Values,
} from '../../services/domain/text-catalogue.js';
import type { OtherLanguage } from '../../services/domain/other-language.js';
import type { Labels, Sentences } from '../../services/domain/text-keys.js';
import type { Settings } from '../../services/domain/settings.js';
import type { Form } from '../../services/domain/utterance.js';
import type { Anonymiser } from '../../services/ports/anonymiser.js';
import type { CaseStanding, CaseWork } from '../../services/ports/case-work.js';
import type { HelpStanding, Staffing } from '../../services/ports/help-work.js';
import type { Draft } from './draft.js';
import { firstOpen } from './first-open.js';
import type { StepId } from './step-ids.js';

/** What a step may know beside the draft: the words, the day, and how it stands with the case. */
export interface Around {
  readonly form: Form;
  readonly say: <Key extends SentenceKey>(key: Key, ...values: Values<Sentences[Key]>) => Said;
  readonly label: <Key extends LabelKey>(key: Key, ...values: Values<Labels[Key]>) => string;
  readonly option: (id: LabelKey) => Option;
  /** The text in another language, when a native speaker read it. */
  readonly inOtherLanguage: (language: OtherLanguage) => readonly Said[];
  /** A day in words; a text is yyyy-mm-dd. */
  readonly date: (day: Date | string) => string;
  readonly settings: Settings;
  readonly anonymiser: Anonymiser;
  readonly now: Date;
  /** The receipt code as long as it may be shown. */
  readonly code: string | undefined;
  readonly standing: CaseStanding;
  /** Where a text is shown before it is passed on: whether a coordinator looks at it first. */
  readonly isTextChecked: boolean;
  /** What was asked of people, and what they can do now. */
  readonly help: HelpStanding;
  readonly staffing: Staffing;
  readonly keptUntil: Date;
  readonly goneFromBackups: Date;
  /** The question to come back to, in one bubble. */
  readonly asideQuestion: () => string;
}

export interface Question {
  /** Said before the question, when there is room for it. */
  readonly lead?: readonly Said[];
  /** The question itself, with its replies. */
  readonly ask: Said;
  /** The replies, when they are not exactly those of `ask`. */
  readonly options?: readonly Option[];
  /** Replies that are understood and not shown. */
  readonly alsoTaken?: readonly LabelKey[];
  /** The question in one bubble; without it the last bubble of `ask`. */
  readonly short?: Said;
  /** The same in other words, where these quote what was told; otherwise they follow from the text. */
  readonly again?: Said;
  /** A person tells something here: a word that only resembles a command is what they tell. */
  readonly tells?: true;
  /** What is typed goes to somebody else as it stands: what is asked there ("wilt u mij bellen?") is asked of them. */
  readonly forAnother?: true;
  /** Words by which a message answers this very question, also where it would skip another ("nee, durf ik niet"). */
  readonly answeredBy?: Pick<RegExp, 'test'>;
}

/** What a person answered. */
export interface Reply {
  readonly text: string;
  /** The one option that was chosen. */
  readonly one: OptionId | undefined;
  /** All options that were chosen, where several may be. */
  readonly ids: readonly OptionId[];
  /** Pieces that are none of the options. */
  readonly rest: readonly string[];
}

/** The answer is in the draft; this is said about it, and then `draft.at` is asked. */
export interface Taken {
  readonly kind: 'taken';
  readonly draft: Draft;
  readonly says: readonly Said[];
}

/** Something happens to the case, and then the answer is taken. */
export interface Act {
  readonly kind: 'act';
  readonly act: (work: CaseWork) => Promise<Taken>;
}

/**
 * `silent`: it was said to the volunteer who is there, and not to us. `unclear`: this is no answer to the question. `act`: something happens to the case first. `resume`: the
 * question to come back to takes this message, as if nothing had been asked in between. `go-on`: it takes
 * what was told while the talk stood still.
 */
export type Outcome =
  | Taken
  | { readonly kind: 'unclear' }
  | Act
  | { readonly kind: 'resume' }
  | { readonly kind: 'silent'; readonly draft: Draft }
  | { readonly kind: 'go-on'; readonly draft: Draft; readonly says: readonly Said[] };

/** One question. Pure: no bot, no store, no clock; what happens to the case is handed back as an act. */
export interface Step {
  readonly id: StepId;
  /** Where we are, for *help*. */
  readonly place: Extract<LabelKey, `step.${string}`>;
  /** Asked in between: one comes back to `draft.aside`, and *back* does so too. */
  readonly between?: true;
  /** About people of the line: what stood before it comes back after it. */
  readonly aboutPeople?: true;
  ask(draft: Draft, around: Around): Question;
  take(reply: Reply, draft: Draft, around: Around): Outcome;
  /** What *skip* does; absent where a question cannot be skipped. */
  skip?(draft: Draft, around: Around): Outcome;
  /** After a second answer that is unclear: nothing is sent, nothing is erased. Otherwise what *skip* does. */
  safest?(draft: Draft, around: Around): Outcome;
}

/** The answer is taken; next comes that question, or else the first one that is still open. */
export function taken(draft: Draft, at: StepId = firstOpen(draft), ...says: readonly Said[]): Taken {
  return { kind: 'taken', draft: { ...draft, at }, says };
}

export const act = (does: (work: CaseWork) => Promise<Taken>): Act => ({ kind: 'act', act: does });

export const unclear: Outcome = { kind: 'unclear' };
export const resume: Outcome = { kind: 'resume' };
export const silent = (draft: Draft): Outcome => ({ kind: 'silent', draft });
export const goOn = (draft: Draft, ...says: readonly Said[]): Outcome => ({ kind: 'go-on', draft, says });

/** Back to the question that was open before something was asked in between. */
export const backAside = ({ aside, ...draft }: Draft, ...says: readonly Said[]): Taken =>
  taken(draft, aside, ...says);

/** Asks something in between; the question that is open stays the one to come back to. */
export const between = (draft: Draft, at: StepId): Taken =>
  taken({ ...draft, unclear: 0, aside: draft.aside ?? draft.at }, at);
