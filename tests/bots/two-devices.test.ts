import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ComplaintBot } from '../../bots/complaint-bot.js';
import { ConversationLine } from '../../bots/conversation-line.js';
import { catalogue } from '../../data/text/catalogue.js';
import { IntakeDialog } from '../../dialogs/intake/intake-dialog.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { Utterance } from '../../services/domain/utterance.js';
import { aHouse, type House } from '../support/a-house.js';
import { recordedLog } from '../support/recorded-log.js';
import { anonymiser } from '../support/the-anonymiser.js';

let house: House;
let line: ConversationLine;

beforeEach(async () => {
  house = await aHouse();
  const settings = settingsSchema.parse({});
  const bot = new ComplaintBot({
    intake: new IntakeDialog(catalogue),
    text: catalogue,
    settings,
    anonymiser,
  });
  line = new ConversationLine({ ...house, log: recordedLog(), settings, anonymiser, bot });
});
afterEach(() => house.end());

let code = '';

/** A device with a conversation of its own. What it says is answered with the keys and the words of the last turn. */
async function aDevice(conversationId: string) {
  await line.begin(conversationId, 'u');
  let { last } = await line.transcript(conversationId, 0);
  return async (
    ...texts: string[]
  ): Promise<{ readonly keys: readonly string[]; readonly words: string }> => {
    let said: readonly Utterance[] = [];
    for (const text of texts) {
      await line.receive({
        channel: 'directline',
        conversationId,
        clientId: randomUUID(),
        say: { kind: 'message', text },
      });
      const { utterances } = await line.transcript(conversationId, last);
      last = utterances.at(-1)?.sequence ?? last;
      said = utterances.filter(({ from }) => from === 'bot');
      code = said.find((one) => one.code)?.code ?? code;
    }
    return { keys: said.map(({ key = '' }) => key), words: said.map(({ text }) => text).join('\n') };
  };
}

it('never takes a yes to a text that was shown on another device', async () => {
  const phone = await aDevice('phone');
  await phone(
    'De voogd belt nooit terug.',
    'Ouder',
    'Ja',
    'Sla over',
    'Sla over',
    'Uitleg',
    'Ja',
    'Ik heb hem',
  );
  await phone('Doorgeven aan de raad', 'Ja');
  expect((await phone('Zo doorgeven')).keys).toContain('fwd.consent');

  const laptop = await aDevice('laptop');
  await laptop('Ik heb een code', code, 'Iets anders kiezen', 'Doorgeven aan de raad', 'Ja');
  await laptop('Tekst aanpassen', 'Zij komt haar afspraken niet na.', 'Zo doorgeven');

  const { keys, words } = await phone('Ja');
  expect(keys).toEqual(['err.twodevices', 'fwd.show', 'fwd.show']);
  expect(words).toContain('Zij komt haar afspraken niet na.');
  expect(await house.store.count({ kind: 'release' })).toBe(0);
  await phone('Zo doorgeven', 'Ja');
  expect(await house.store.count({ kind: 'release' })).toBe(1);
});

it('takes in what is told on one device while the other is open', async () => {
  const phone = await aDevice('phone');
  await phone('Iets vertellen', 'Ouder', 'Ja', 'De voogd belt nooit terug.', 'stop');
  const laptop = await aDevice('laptop');
  await laptop('Ik heb een code', code, 'Ja');
  await phone('Hij was ook niet op de afspraak.');
  const { words } = await laptop('Dit is het', 'Sla over', 'Sla over', 'Uitleg');
  expect(words).toContain('Hij was ook niet op de afspraak.');
});
