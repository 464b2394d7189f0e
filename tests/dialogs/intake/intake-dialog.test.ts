import { expect, it } from '@jest/globals';
import {
  type Activity,
  BotAdapter,
  type ConversationReference,
  MemoryStorage,
  ConversationState,
  type ResourceResponse,
  TurnContext,
} from 'botbuilder-core';
import { DialogSet, type DialogState, DialogTurnStatus } from 'botbuilder-dialogs';
import { catalogue } from '../../../data/text/catalogue.js';
import { IntakeDialog, intakeEvents, setIntakeTurn } from '../../../dialogs/intake/intake-dialog.js';
import type { BubbleData } from '../../../dialogs/shared/bubble.js';
import { settingsSchema } from '../../../services/domain/settings.js';
import type { Attached } from '../../../services/domain/utterance.js';
import { fakeAnonymiser } from '../../support/fake-anonymiser.js';
import { screen } from '../../support/the-screen.js';
import { FakeCaseWork } from '../../support/fake-case-work.js';

class CollectingAdapter extends BotAdapter {
  readonly sent: Partial<Activity>[] = [];

  override sendActivities(
    _context: TurnContext,
    activities: Partial<Activity>[],
  ): Promise<ResourceResponse[]> {
    this.sent.push(...activities);
    return Promise.resolve([]);
  }

  override updateActivity(): Promise<never> {
    return Promise.reject(new Error('never'));
  }

  override deleteActivity(): Promise<never> {
    return Promise.reject(new Error('never'));
  }

  override continueConversation(_reference: Partial<ConversationReference>): Promise<never> {
    return Promise.reject(new Error('never'));
  }
}

/** The intake as a bot runs it, each turn with dialogs that are made anew over what was stored. */
function bot() {
  const storage = new MemoryStorage();
  const now = new Date('2026-12-08T10:30:00Z');
  const work = new FakeCaseWork(now);
  return async (
    activity: Partial<Activity>,
    masked = false,
    attached?: Attached,
  ): Promise<Partial<Activity>[]> => {
    const adapter = new CollectingAdapter();
    const state = new ConversationState(storage);
    const dialogs = new DialogSet(state.createProperty<DialogState>('dialogs')).add(
      new IntakeDialog(catalogue),
    );
    const context = new TurnContext(adapter, {
      channelId: 'directline',
      conversation: { id: 'talk', isGroup: false, conversationType: '', name: '' },
      from: { id: 'person', name: '' },
      ...activity,
    });
    setIntakeTurn(context, {
      work,
      now,
      settings: settingsSchema.parse({}),
      anonymiser: fakeAnonymiser(),
      screen,
      form: 'u',
      masked,
      attached,
    });
    const dialog = await dialogs.createContext(context);
    const { status } = await dialog.continueDialog();
    if (status === DialogTurnStatus.empty) await dialog.beginDialog('intake');
    await state.saveChanges(context);
    return adapter.sent;
  };
}

const says = (text: string): Partial<Activity> => ({ type: 'message', text });
const data = (activity: Partial<Activity> | undefined) =>
  (activity?.channelData as { peerlijn: BubbleData }).peerlijn;

it('greets, and sends its question last, with the replies that may be clicked or typed', async () => {
  const sent = await bot()({ type: 'conversationUpdate' });
  expect(sent.map((activity) => data(activity).key)).toEqual(['start.hello', 'start.hello', 'start.choose']);
  expect(sent.map(({ locale }) => locale)).toEqual(['nl', 'nl', 'nl']);
  expect(sent.slice(0, 2).every(({ suggestedActions }) => suggestedActions === undefined)).toBe(true);
  expect(data(sent[2])).toEqual({ key: 'start.choose', form: 'u', answer: 'one' });
  expect(sent[2]?.suggestedActions?.actions[0]).toEqual({
    type: 'imBack',
    title: 'Iets vertellen',
    value: 'Iets vertellen',
  });
});

it('goes on where it was, turn after turn, and hands over the code from the consent on', async () => {
  const turn = bot();
  await turn({ type: 'conversationUpdate' });
  await turn(says('Iets vertellen'));
  await turn(says('Ouder'));
  const asked = (await turn(says('Ja'))).at(-1);
  const { code = 'no code' } = data(asked);
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/);
  expect(asked?.text).not.toContain(code);
  const sent = await turn(says('stop'));
  expect(sent.map((activity) => data(activity).code !== undefined)).toEqual([false, false, true]);
  expect(sent[2]?.text).toContain(data(sent[2]).code ?? 'no code');
});

it('takes a first message as the first answer when nobody was greeted', async () => {
  const sent = await bot()(says('Mijn voogd belt nooit terug.'));
  expect(sent.map((activity) => data(activity).key)).toEqual(['story.read', 'who.ask']);
});

it('speaks another form from the question that is open, refuses a file, and says when a talk is too old', async () => {
  const turn = bot();
  await turn({ type: 'conversationUpdate' });
  const english = await turn({ type: 'event', name: intakeEvents.form, value: 'en' });
  expect(english.at(-1)?.text).toBe('What would you like to do?');
  expect(english.at(-1)?.locale).toBe('en');
  const refused = await turn({ type: 'message', text: '' }, false, 'file');
  expect(refused.map((activity) => data(activity).key)).toEqual(['err.file', 'start.choose']);
  const old = await turn({ type: 'event', name: intakeEvents.expired });
  expect(old.map((activity) => data(activity).key)).toEqual(['err.expired']);
});

it('says that a citizen service number was taken out', async () => {
  const turn = bot();
  await turn({ type: 'conversationUpdate' });
  const sent = await turn(says('Mijn nummer is weg en niemand helpt mij.'), true);
  expect(sent.map((activity) => data(activity).key)).toEqual(['err.bsn', 'story.read', 'who.ask']);
});
