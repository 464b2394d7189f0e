import type { Activity, TurnContext } from 'botbuilder-core';
import { type Dialog, DialogSet, type DialogState, DialogTurnStatus } from 'botbuilder-dialogs';
import { z } from 'zod';
import { heardScore, intakeEvents, setIntakeTurn, silentAfter } from '../dialogs/intake/intake-dialog.js';
import type { BubbleData } from '../dialogs/shared/bubble.js';
import type { Settings } from '../services/domain/settings.js';
import type { TextCatalogue } from '../services/domain/text-catalogue.js';
import type { Form } from '../services/domain/utterance.js';
import type { Anonymiser } from '../services/ports/anonymiser.js';
import type { Screen } from '../services/safety/screen.js';
import { type Bot, type BotAnswer, type BotTurn, type Heard, isOurs, type Said } from './bot.js';
import { dialogState, setDialogState } from './dialog-state.js';
import { LineAdapter } from './line-adapter.js';

/** What a `state` record holds: where the talk is, and when and in which conversation something was last said. */
const talkSchema = z.object({
  version: z.literal(1),
  at: z.iso.datetime(),
  by: z.string().optional(),
  dialogs: z.looseObject({ dialogStack: z.array(z.looseObject({ id: z.string(), state: z.unknown() })) }),
});

export interface ComplaintBotParts {
  readonly intake: Dialog;
  readonly text: TextCatalogue;
  /** Asked at every turn: they change while people talk. */
  readonly settings: () => Settings;
  readonly anonymiser: Anonymiser;
  readonly screen: Screen;
}

/** The bot: runs Bot Framework's dialogs on one turn of a talk. */
export class ComplaintBot implements Bot {
  readonly #parts: ComplaintBotParts;
  readonly #dialogs: DialogSet;
  readonly #adapter = new LineAdapter();

  constructor(parts: ComplaintBotParts) {
    this.#parts = parts;
    this.#dialogs = new DialogSet(dialogState).add(parts.intake);
  }

  async turn(turn: BotTurn): Promise<BotAnswer> {
    const { settings, anonymiser, screen, intake } = this.#parts;
    const { caseWork: work, now, form, masked, conversationId } = turn;
    const talk = turn.state === undefined ? undefined : talkSchema.parse(turn.state);
    const dialogs = (talk?.dialogs ?? { dialogStack: [] }) as DialogState;
    // The code was used on another device: its last question was not seen in this conversation.
    const elsewhere = talk?.by !== undefined && talk.by !== conversationId;
    if (turn.heard.kind === 'silence' && (!talk || elsewhere)) return { said: [], state: turn.state, form };
    const spokenAt = talk && new Date(talk.at);
    const attached = turn.heard.kind === 'message' ? turn.heard.attached : undefined;
    const news = turn.heard.kind === 'news' ? turn.heard.news : undefined;
    let silentAt: Date | undefined;
    let isScore = false;
    const replies = await this.#adapter.run(
      activityOf(turn),
      (context) => {
        setDialogState(context, dialogs);
        const heard = { form, masked, attached, elsewhere, news };
        setIntakeTurn(context, { work, now, spokenAt, settings: settings(), anonymiser, screen, ...heard });
      },
      async (context) => {
        await this.#talk(context, intake.id);
        silentAt = silentAfter(context);
        isScore = heardScore(context);
      },
    );
    const said = replies.map(saidIn);
    return {
      said,
      state: {
        version: 1,
        at: isOurs(turn.heard) && talk ? talk.at : now.toISOString(),
        by: conversationId,
        dialogs,
      },
      form: said.at(-1)?.form ?? form,
      silentAt,
      isScore,
    };
  }

  sorry(form: Form): readonly Said[] {
    // What was typed may have been a cry for help, and nobody heard it.
    return (['err.down', 'cr.line_112', 'cr.line_113'] as const).flatMap((key) =>
      this.#parts.text.say(key, form).bubbles.map((text) => ({ key, text, form })),
    );
  }

  /** The open dialog goes on, or the intake begins. */
  async #talk(context: TurnContext, first: string): Promise<void> {
    const dialogs = await this.#dialogs.createContext(context);
    const { status } = await dialogs.continueDialog();
    if (status === DialogTurnStatus.empty) await dialogs.beginDialog(first);
  }
}

function activityOf({ conversationId, heard }: BotTurn): Partial<Activity> {
  const person = { id: 'person', name: '' };
  const addressed = {
    channelId: 'directline',
    conversation: { id: conversationId, isGroup: false, conversationType: '', name: '' },
    from: person,
    recipient: { id: 'peerlijn', name: '' },
  };
  return { ...addressed, ...contentOf(heard) };
}

function contentOf(heard: Heard): Partial<Activity> {
  switch (heard.kind) {
    case 'message':
      return { type: 'message', text: heard.text };
    case 'form':
      return { type: 'event', name: intakeEvents.form, value: heard.form };
    case 'expired':
      return { type: 'event', name: intakeEvents.expired, value: heard.text };
    case 'silence':
      return { type: 'event', name: intakeEvents.silence };
    case 'news':
      return { type: 'event', name: intakeEvents.news };
    case 'begin':
      return { type: 'conversationUpdate' };
  }
}

/** A reply as it is kept. */
function saidIn({ text = '', suggestedActions, channelData }: Partial<Activity>): Said {
  const { peerlijn } = channelData as { readonly peerlijn: BubbleData };
  const replies = suggestedActions?.actions.map(({ title, value }) => ({
    label: title,
    value: String(value),
  }));
  return { ...peerlijn, text, ...(replies && { replies }) };
}
