import type { StatePropertyAccessor, TurnContext } from 'botbuilder-core';
import type { DialogState } from 'botbuilder-dialogs';

const key = Symbol('the dialog state of this turn');

/** Puts the state that was read in the turn, where the dialogs look for it. */
export const setDialogState = (context: TurnContext, state: DialogState): void => {
  context.turnState.set(key, { state });
};

/**
 * The dialogs' state property. BotState would read, stringify and hash the whole state three times a turn;
 * the unit of work already knows what was read and writes it once.
 */
export const dialogState: StatePropertyAccessor<DialogState> = {
  get(context: TurnContext, initial?: DialogState): Promise<DialogState> {
    const held = context.turnState.get<{ state: DialogState } | undefined>(key);
    if (held) return Promise.resolve(held.state);
    const state = initial ?? { dialogStack: [] };
    setDialogState(context, state);
    return Promise.resolve(state);
  },
  set(context: TurnContext, state: DialogState): Promise<void> {
    setDialogState(context, state);
    return Promise.resolve();
  },
  delete(context: TurnContext): Promise<void> {
    setDialogState(context, { dialogStack: [] });
    return Promise.resolve();
  },
};
