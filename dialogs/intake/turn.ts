import type { Alarming } from '../../services/safety/signal.js';
import type { Said } from '../../services/domain/text-catalogue.js';
import { type Closeness, matchReply } from '../../services/understanding/match-reply.js';
import type { Staffing } from '../../services/ports/help-work.js';
import type { Bubble } from '../shared/bubble.js';
import { aroundOf, type Surroundings } from './around.js';
import { isMinor } from './choices.js';
import type { Draft } from './draft.js';
import { withCheckTold } from './forward-text.js';
import { noticesNow, withNoticesLeft } from './said-later.js';
import { answerKind, inShort, repliesTo, turnBubbles } from './question-bubbles.js';
import type { Around, Question, Reply, Step, Taken } from './step.js';
import { steps } from './steps/all-steps.js';

export interface Answered {
  readonly draft: Draft;
  readonly bubbles: readonly Bubble[];
  /** When nothing is said until then, that is the next turn. */
  readonly silentAt?: Date | undefined;
}

/** Where a turn stands: the question that is open. */
export interface Open {
  readonly draft: Draft;
  readonly step: Step;
  readonly question: Question;
  readonly around: Around;
}

/** What holds from the first to the last moment of one turn, and how it ends: with a question. */
export class Turn {
  readonly surroundings: Surroundings;
  /** Said before anything else. */
  readonly notices: Said[] = [];
  /** About this message, and said when the danger is past. */
  readonly held: Said[] = [];
  /** Something of danger was heard in this message: it is no command, whatever it resembles ("ik trek het niet meer"). */
  cry: Alarming | undefined;
  /** Who is there does not change within a turn. */
  #staffing: Promise<Staffing> | undefined;

  constructor(surroundings: Surroundings) {
    this.surroundings = surroundings;
  }

  /** Milliseconds since the person last said something. */
  get quiet(): number {
    const { now, spokenAt = new Date(0) } = this.surroundings;
    return now.getTime() - spokenAt.getTime();
  }

  async open(draft: Draft): Promise<Open> {
    const around = await this.around(draft);
    const step = steps[draft.at];
    return { draft, step, around, question: step.ask(draft, around) };
  }

  /** Says what there is to say and asks the question that is open now. */
  async asked({ draft, says }: Taken, instead?: Question): Promise<Answered> {
    const around = await this.around(draft);
    const question = instead ?? steps[draft.at].ask(draft, around);
    const bubbles = turnBubbles(noticesNow(draft, this.notices, around), says, question, around);
    return { draft: withCheckTold(withNoticesLeft(draft, this.held, bubbles), bubbles), bubbles };
  }

  /** The question that is open once more: the story was acknowledged when it was asked first. */
  async askedAgain(next: Taken): Promise<Answered> {
    const { lead = [], ...question } = (await this.open(next.draft)).question;
    return this.asked(next, { ...question, lead: lead.filter(({ key }) => !key.startsWith('ack.')) });
  }

  async around(draft: Draft): Promise<Around> {
    this.#staffing ??= this.surroundings.work.help.staffing({ preferences: [], isMinor: isMinor(draft) });
    return aroundOf(draft, this.surroundings, await this.#staffing, (around) => {
      const { aside } = draft;
      return aside ? shortOf({ ...draft, at: aside }, around) : '';
    });
  }
}

const shortOf = (draft: Draft, around: Around): string =>
  inShort(steps[draft.at].ask(draft, around)).bubbles.join(' ');

/** What a message means as an answer to a question. */
export function replyTo({ question, around }: Open, text: string, closeness: Closeness): Reply {
  const shown = repliesTo(question);
  const unshown = (question.alsoTaken ?? []).map(around.option);
  const { ids, rest } = matchReply(text, { shown, unshown }, closeness);
  // One choice with something else beside it is not that choice.
  const chosen = rest.length > 0 && answerKind(shown) !== 'many' ? [] : ids;
  return { text, ids: chosen, rest, one: chosen.length === 1 && rest.length === 0 ? chosen[0] : undefined };
}
