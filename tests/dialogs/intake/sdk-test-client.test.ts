import { expect, it } from '@jest/globals';
import type { Activity, Middleware } from 'botbuilder-core';
import { DialogTestClient } from 'botbuilder-testing';
import { catalogue } from '../../../data/text/catalogue.js';
import { IntakeDialog, setIntakeTurn } from '../../../dialogs/intake/intake-dialog.js';
import { settingsSchema } from '../../../services/domain/settings.js';
import { fakeAnonymiser } from '../../support/fake-anonymiser.js';
import { screen } from '../../support/the-screen.js';
import { FakeCaseWork } from '../../support/fake-case-work.js';

const now = new Date('2026-12-08T10:30:00Z');
const work = new FakeCaseWork(now);

/** What our own bot does before the dialogs run. */
const handsOverTheTurn: Middleware = {
  async onTurn(context, next) {
    const settings = settingsSchema.parse({});
    setIntakeTurn(context, {
      work,
      now,
      settings,
      anonymiser: fakeAnonymiser(),
      screen,
      form: 'u',
      masked: false,
    });
    await next();
  },
};

it('is a dialog as the SDK knows them: its own test client can hold the talk', async () => {
  const client = new DialogTestClient('test', new IntakeDialog(catalogue), undefined, [handsOverTheTurn]);
  const says = async (text: string): Promise<readonly string[]> => {
    const heard: string[] = [];
    let reply = (await client.sendActivity(text)) as Partial<Activity> | undefined;
    for (; reply; reply = client.getNextReply() as Partial<Activity> | undefined)
      heard.push(reply.text ?? '');
    return heard;
  };
  expect(await says('Iets vertellen')).toEqual(catalogue.say('who.ask', 'u').bubbles);
  expect(await says('Ouder')).toEqual([
    ...catalogue.say('privacy.short_off', 'u').bubbles,
    ...catalogue.say('privacy.ok', 'u').bubbles,
  ]);
  expect(await says('Ja')).toEqual(catalogue.say('story.ask', 'u').bubbles);
});
