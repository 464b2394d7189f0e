import type { AlarmKind } from '../../../../domain/alarm.js';
import type { Form } from '../../../../domain/utterance.js';

/** What does not help, as far as simple rules can see it. */
export type Slip =
  | 'advice'
  | 'promise'
  | 'judgement'
  | 'secret'
  | 'contact'
  | 'own-story'
  | 'too-long'
  | 'many-questions'
  | 'wrong-form'
  | 'no-english'
  | 'fills-silence';

/** What helps. */
export type Skill =
  'open-question' | 'summary' | 'feeling' | 'introduction' | 'asks-about-death' | 'gives-113' | 'honest';

/** A hint of danger, for which there is the safety card. */
export interface DangerHint {
  readonly kind: AlarmKind;
  /** It is told after so many pieces of the story. */
  readonly after: number;
  readonly hint: string;
  /** What is said to somebody who dares to ask, to somebody who gives a number, and to somebody who does neither. */
  readonly asked: string;
  readonly helped: string;
  readonly passedBy: string;
}

/** A made-up person to practise with. Everything is invented; nobody has told this. */
export interface PracticePerson {
  readonly id: string;
  readonly title: string;
  /** What one learns here, in one sentence. */
  readonly practises: string;
  readonly role: 'parent' | 'youth';
  readonly form: Form;
  /** What the desk would show of the topic; absent when it was not shared. */
  readonly theme?: string;
  readonly opening: readonly string[];
  /** Told piece by piece, to somebody who listens. */
  readonly story: readonly string[];
  /** What comes back on a slip, one after the other. */
  readonly on: Readonly<Partial<Record<Slip, readonly string[]>>>;
  /** To a slip without words of its own. */
  readonly bristles: readonly string[];
  /** To what is neither a slip nor an invitation: little. */
  readonly little: readonly string[];
  readonly ending: string;
  readonly danger?: DangerHint;
  /** Takes long to answer: whoever waits is told more. */
  readonly isSlow?: boolean;
}
