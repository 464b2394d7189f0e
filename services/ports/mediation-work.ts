import type { Form } from '../domain/utterance.js';
import type { HelpStanding, MediationWish } from './help-work.js';
import type { Work } from './work.js';

/** The turn in which a person asks for, or says something about, a mediation. */
export interface MediationTurn {
  readonly work: Work;
  readonly caseId: string;
  readonly conversationId: string;
  readonly form: Form;
  /** The last day on which the mediator gets in touch, for a request of now (yyyy-mm-dd). */
  readonly contactBy: string;
}

/**
 * Mediation as a turn of the person's conversation reaches it; `HelpWork` finds the id in the case and keeps the case
 * open as long as the mediation is. Everything is staged on the work of the turn. What does not fit the state the
 * mediation is in changes nothing.
 */
export interface MediationWork {
  /** @returns the id of the mediation. */
  request(turn: MediationTurn, wish: MediationWish): Promise<string>;
  standing(turn: MediationTurn, id: string): Promise<HelpStanding['mediation']>;
  confirmText(turn: MediationTurn, id: string, text: string): Promise<void>;
  answerAppointment(turn: MediationTurn, id: string, agreed: boolean): Promise<void>;
  tellAftercare(turn: MediationTurn, id: string, weeks: 2 | 8, kept: 'yes' | 'partly' | 'no'): Promise<void>;
  /** Danger was heard after it was asked for: the coordinator first, from here on. */
  heardDanger(turn: MediationTurn, id: string): Promise<void>;
  withdraw(turn: MediationTurn, id: string): Promise<void>;
  /** The person came back in this conversation: what is told to them is told here. */
  moveHere(turn: MediationTurn, id: string): Promise<void>;
  /** Removes every trace: the case is erased. */
  forget(turn: MediationTurn, id: string): Promise<void>;
}
