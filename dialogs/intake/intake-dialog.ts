import type { Activity, TurnContext } from 'botbuilder-core';
import { Dialog, type DialogContext, type DialogTurnResult } from 'botbuilder-dialogs';
import { z } from 'zod';
import type { News } from '../../services/domain/news.js';
import type { TextCatalogue } from '../../services/domain/text-catalogue.js';
import { type Attached, type Form, forms } from '../../services/domain/utterance.js';
import { bubbleActivity } from '../shared/bubble.js';
import type { Surroundings } from './around.js';
import { freshDraft, readDraft } from './draft.js';
import { firstOpen } from './first-open.js';
import { type Heard, takeTurn, type Words } from './intake-talk.js';

/** What whoever runs a turn hands to the intake. */
export interface IntakeTurn extends Omit<Surroundings, 'text'> {
  /** The form a new talk begins in. */
  readonly form: Form;
  /** A citizen service number was taken out of the message before the dialog saw it. */
  readonly masked: boolean;
  readonly attached?: Attached | undefined;
  /** The last question was asked on another device; here it was not seen. */
  readonly elsewhere?: boolean;
  /** Of an event `peerlijn/news`. */
  readonly news?: News | undefined;
}

const turnKey = Symbol('what the intake needs in this turn');

/** To be called before the dialogs run: the case, the time and the rest of this turn. */
export const setIntakeTurn = (context: TurnContext, turn: IntakeTurn): void => {
  context.turnState.set(turnKey, turn);
};

/** Names of event activities; `value` of `form` is the form that is wanted, and the turn holds what is new. */
export const intakeEvents = {
  form: 'peerlijn/form',
  expired: 'peerlijn/expired',
  silence: 'peerlijn/silence',
  news: 'peerlijn/news',
} as const;

const silentKey = Symbol('until when the intake waits for a word');

/** After the dialogs ran: when the person is to be told that we are still here, if they say nothing until then. */
export const silentAfter = (context: TurnContext): Date | undefined => context.turnState.get(silentKey);

const scoreKey = Symbol('whether the intake asked what somebody thinks of a volunteer');

/** After the dialogs ran: whether what was said is what the person thinks of a volunteer. */
export const heardScore = (context: TurnContext): boolean => context.turnState.get(scoreKey) === true;

const wantedForm = z.enum(forms);

function heardIn(activity: Partial<Activity>, how: Omit<Words, 'kind' | 'text'>, news?: News): Heard {
  if (activity.type === 'message') return { kind: 'words', text: activity.text ?? '', ...how };
  if (activity.name === intakeEvents.form) return { kind: 'form', form: wantedForm.parse(activity.value) };
  if (activity.name === intakeEvents.silence) return { kind: 'silence' };
  if (news) return { kind: 'news', news };
  if (activity.name === intakeEvents.expired)
    return { kind: 'expired', text: typeof activity.value === 'string' ? activity.value : undefined };
  return { kind: 'begin' };
}

/** Walks a person through the intake. The only intake file that knows Bot Framework; it never ends by itself. */
export class IntakeDialog extends Dialog {
  readonly #text: TextCatalogue;

  constructor(text: TextCatalogue) {
    super('intake');
    this.#text = text;
  }

  /** Greets; or, when a message comes first, takes that as the first answer. */
  override beginDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#turn(dc);
  }

  override continueDialog(dc: DialogContext): Promise<DialogTurnResult> {
    return this.#turn(dc);
  }

  async #turn(dc: DialogContext): Promise<DialogTurnResult> {
    const {
      form,
      masked,
      attached,
      elsewhere = false,
      news,
      ...at
    } = dc.context.turnState.get<IntakeTurn>(turnKey);
    const kept = dc.activeDialog?.state as object | undefined;
    const before = kept && Object.keys(kept).length > 0 ? readDraft(kept, firstOpen) : freshDraft(form);
    const { draft, bubbles, silentAt } = await takeTurn(
      before,
      heardIn(dc.context.activity, { masked, attached, elsewhere }, news),
      {
        ...at,
        text: this.#text,
      },
    );
    if (dc.activeDialog) dc.activeDialog.state = draft;
    dc.context.turnState.set(silentKey, silentAt);
    dc.context.turnState.set(scoreKey, before.at === 'chat-end');
    if (bubbles.length > 0) await dc.context.sendActivities(bubbles.map(bubbleActivity));
    return Dialog.EndOfTurn;
  }
}
