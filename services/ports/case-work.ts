import type { AlarmKind } from '../domain/alarm.js';
import type { ConsentPurpose } from '../domain/case.js';
import type { HelpWork } from './help-work.js';

/** What a person approved for the council, word for word. */
export interface ApprovedText {
  readonly text: string;
  readonly themes: readonly string[];
  readonly care?: string;
  readonly wishes: readonly string[];
  /** It was said with it that a coordinator looks first: so it waits for one, also when the last one left meanwhile. */
  readonly checkTold?: boolean;
}

/** How it stands with a case, in the words of `status.*`. */
export interface CaseStanding {
  readonly status:
    | 'draft'
    | 'submitted'
    | 'offered'
    | 'text_check'
    | 'recheck'
    | 'not_forwarded'
    | 'queued'
    | 'council_review'
    | 'withdrawn';
  /** When the case began. */
  readonly startedAt: Date;
  /** For `queued`: the day the council looks at it, yyyy-mm-dd. */
  readonly councilDate?: string;
  /** For `recheck`: the text without what the coordinator left out. */
  readonly struckText?: string;
}

export type OpenedCase =
  | {
      readonly kind: 'opened';
      readonly standing: CaseStanding;
      /** The draft as it was kept, to be checked by whoever reads it. */ readonly draft: unknown;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'locked'; readonly minutes: number };

/**
 * What a turn can do to the case it is about. It lives for one turn; nothing is kept, passed on or
 * erased before that turn has been committed, and when a turn is replayed it is simply done again.
 */
export interface CaseWork {
  /** What the people of the line do for this case. */
  readonly help: HelpWork;
  /** The person agreed to storing: makes the receipt code, in groups of four (`ABCD-EFGH-JKMN-PQRS`). */
  keep(): Promise<string>;
  /** The receipt code as long as it may still be shown; `undefined` before consent and after S11. */
  code(): Promise<string | undefined>;
  /** S11 is over: from here on the code exists only as a wrap. */
  forgetCode(): Promise<void>;
  /** The summary is confirmed (S7): `submitted`; with `routes` shown it is `offered`. */
  submit(): Promise<void>;
  offer(): Promise<void>;
  /**
   * Puts exactly this text in the council's queue and keeps the hash of it as consent. An earlier release that is still queued is replaced.
   *
   * @returns the council's day, yyyy-mm-dd.
   * @throws IdentifierLeft when a number or an address of somebody is in it; nothing has changed then.
   */
  release(approved: ApprovedText): Promise<string>;
  /** Whether a coordinator looks at a text first, when it is passed on now. */
  isTextChecked(): Promise<boolean>;
  /** The person says yes to exactly this text, without what was left out. @returns the council's day; `undefined` when it is not what waits for a yes. @throws IdentifierLeft as above. */
  agreeToStruck(text: string): Promise<string | undefined>;
  /** Takes a release that is still queued out of the queue; one the council has seen keeps only its number. */
  withdrawRelease(): Promise<void>;
  /** Adds or takes back one yes. */
  consent(purpose: ConsentPurpose, given: boolean): Promise<void>;
  standing(): Promise<CaseStanding>;
  /** Opens the case of a receipt code; on `opened` the conversation goes on in that case from here on. */
  openWithCode(code: string): Promise<OpenedCase>;
  /** Erases the case: its keys, its content and a queued release. The conversation goes on in a new, empty case. */
  erase(): Promise<void>;
  /** A number for the council's quarterly report, without any link to the case (`close.reported`, `close.heard`). */
  indicate(what: string, value: string): Promise<void>;
  /** Somebody is in danger: counted, and shown to whoever is on call; the kind and the time, never a word. */
  alarm(kind: AlarmKind): Promise<void>;
  /** Until when the story is kept if nothing more is said: `{date}` of `pause.code` and `route.none`. */
  keptUntil(): Date;
  /** When the last backup that holds this case is gone: `{backup_date}` of `wd.erased`. */
  goneFromBackups(): Date;
}
