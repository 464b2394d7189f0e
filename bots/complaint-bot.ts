import type { TurnContext } from 'botbuilder-core';
import { type Dialog, DialogSet, DialogTurnStatus } from 'botbuilder-dialogs';
import { dialogState } from './talk-state.js';

/** What happens in one turn of a talk with the line: the open dialog goes on, or the intake begins. */
export class ComplaintBot {
  readonly #dialogs: DialogSet;
  readonly #first: string;

  constructor(intake: Dialog) {
    this.#dialogs = new DialogSet(dialogState).add(intake);
    this.#first = intake.id;
  }

  async turn(context: TurnContext): Promise<void> {
    const dialogs = await this.#dialogs.createContext(context);
    const { status } = await dialogs.continueDialog();
    if (status === DialogTurnStatus.empty) await dialogs.beginDialog(this.#first);
  }
}
