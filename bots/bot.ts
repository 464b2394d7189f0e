import type { News } from '../services/domain/news.js';
import type { Form, Utterance } from '../services/domain/utterance.js';
import type { CaseWork } from '../services/ports/case-work.js';
import type { Incoming } from './line.js';

/**
 * What a turn is about: the start of a conversation, what the person sent, a talk whose case is no longer open
 * (with what was said to it), that nothing was said for a while, or that something happened on our side.
 */
export type Heard =
  | { readonly kind: 'begin' }
  | { readonly kind: 'expired'; readonly text?: string }
  | { readonly kind: 'silence' }
  | { readonly kind: 'news'; readonly news: News }
  | Incoming['say'];

/** A turn without a word of the person. */
export const isOurs = ({ kind }: Heard): boolean => kind === 'silence' || kind === 'news';

/** One bubble of the bot, before it has a place in the conversation. */
export type Said = Omit<Utterance, 'sequence' | 'at' | 'from' | 'to' | 'aside' | 'name' | 'clientId'>;

export interface BotTurn {
  readonly conversationId: string;
  readonly heard: Heard;
  /** A personal number was taken out of what the person typed. */
  readonly masked: boolean;
  readonly form: Form;
  /** The state as the last turn left it; `undefined` in a new case. */
  readonly state: unknown;
  readonly caseWork: CaseWork;
  readonly now: Date;
  /** When a volunteer last said something in this conversation. */
  readonly volunteerSpokeAt?: Date | undefined;
}

export interface BotAnswer {
  readonly said: readonly Said[];
  readonly state: unknown;
  readonly form: Form;
  /** When nothing is said until then, the bot is told so, in a turn of its own. */
  readonly silentAt?: Date | undefined;
  /** What the person said is for the volunteer. */
  readonly isRelayed?: boolean;
  /** What the person said to the bot, and what the bot said to it, is not for the volunteer to see. */
  readonly isAside?: boolean;
  /** What the person said is what they think of a volunteer: no volunteer reads it. */
  readonly isScore?: boolean;
  /** The name of the volunteer who talks with the person now. */
  readonly volunteer?: string | undefined;
}

/** The talking part: pure but for what it asks of {@link CaseWork}. */
export interface Bot {
  turn(turn: BotTurn): Promise<BotAnswer>;
  /** What is said when a turn failed: what was typed is kept, the question stays open. */
  sorry(form: Form): readonly Said[];
}
