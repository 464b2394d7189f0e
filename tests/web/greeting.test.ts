import { expect, it } from '@jest/globals';
import { catalogue } from '../../data/text/catalogue.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { Form } from '../../services/domain/utterance.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { whoIsThere } from '../../services/handoff/who-is-there.js';
import { chatWindow } from '../../services/web/pages/chat-window.js';
import { homeRoute } from '../../services/web/routes/home-route.js';
import { aPeerLine } from '../support/a-peer-line.js';
import { onDuty } from '../support/a-volunteer.js';
import { Conversation } from '../support/conversation.js';
import { eventually } from '../support/eventually.js';

const openHours = [{ days: [2, 4], from: '19:00', until: '21:30' }];
const modes = [
  [{ mode: 'intake_only' }, 'none'],
  [{ mode: 'call_back' }, 'later'],
  [{ mode: 'hours', openHours }, 'later'],
  [{ mode: 'hours', openHours }, 'live'],
  [{ mode: 'live' }, 'live'],
  [{ mode: 'live' }, 'later'],
] as const;
const forms: readonly Form[] = ['u', 'je', 'en'];

it.each(modes)('promises on the page what the talk promises: %j, %s', async (mode, peers) => {
  const others = { ...mode, openHours: [...('openHours' in mode ? mode.openHours : [])] };
  const settings = settingsSchema.parse({ organisation: 'Zorgplein', ...others });
  const page = chatWindow(catalogue, settings, { u: peers, je: peers, en: peers }, '');
  for (const form of forms) {
    const talk = new Conversation({ form, settings: others });
    await talk.staffed(peers, { mode: mode.mode }).begins();
    expect(page.words[form].welcome).toEqual(talk.heard.map(({ text }) => text));
  }
});

it('follows who is there and what is set, at every look', async () => {
  const line = await aPeerLine();
  let settings = settingsSchema.parse({ mode: 'intake_only' });
  const live = () => settings;
  const page = homeRoute({
    texts: catalogue,
    settings: live,
    peers: whoIsThere({ ...line.house, settings: live }),
    exitUrl: '',
    embedOrigins: [],
  });
  const reads = async (): Promise<string> =>
    JSON.stringify(await page.answer({ publicUrl: '' } as never, {} as never));
  expect(await reads()).toContain('welke mensen u kunnen helpen');
  settings = settingsSchema.parse({ mode: 'live' });
  expect(await reads()).toContain('terugbelt of terugschrijft');
  await onDuty(line.house, 'mila');
  await eventually(async () => {
    expect(await reads()).toContain('liever een vrijwilliger spreekt');
  });
  await line.end();
});

it('looks up the people of the line once, however many look at the page', async () => {
  const line = await aPeerLine();
  await onDuty(line.house, 'mila');
  const { store, clock } = line.house;
  let looks = 0;
  const counted: Pick<RecordStore, 'find' | 'read' | 'watch'> = {
    find: (query) => {
      looks += 1;
      return store.find(query);
    },
    read: (ref) => store.read(ref),
    watch: (what, again) => store.watch(what, again),
  };
  const settings = settingsSchema.parse({ mode: 'live' });
  const peers = whoIsThere({ store: counted, settings: () => settings, clock });
  for (let visitor = 0; visitor < 20; visitor += 1) expect((await peers()).u).toBe('live');
  expect(looks).toBe(1);
  await line.end();
});
