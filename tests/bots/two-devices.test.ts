import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { settingsSchema } from '../../services/domain/settings.js';
import { onDuty } from '../support/a-volunteer.js';
import { aWholeLine, type WholeLine } from '../support/a-whole-line.js';

let house: WholeLine;
beforeEach(async () => {
  house = await aWholeLine();
});
afterEach(() => house.end());

it('never takes a yes to a text that was shown on another device', async () => {
  const phone = await house.device('phone');
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
  const { keys: asked, code } = await phone('Doorgeven aan de raad', 'Ja', 'Zo doorgeven');
  expect(asked).toContain('fwd.consent');

  const laptop = await house.device('laptop');
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
  const phone = await house.device('phone');
  const told = ['Iets vertellen', 'Ouder', 'Ja', 'De voogd belt nooit terug.', 'stop'];
  const { code } = await phone(...told);
  const laptop = await house.device('laptop');
  await laptop('Ik heb een code', code, 'Ja');
  await phone('Hij was ook niet op de afspraak.');
  const { words } = await laptop('Dit is het', 'Sla over', 'Sla over', 'Uitleg');
  expect(words).toContain('Hij was ook niet op de afspraak.');
});

it('brings what is said on either device to the volunteer', async () => {
  const line = await aWholeLine(settingsSchema.parse({ mode: 'live' }));
  const mila = await onDuty(line, 'mila');
  const phone = await line.device('phone');
  const told = ['Iets vertellen', 'Ouder', 'Ja', 'De voogd belt nooit terug.', 'mens', 'Nee'];
  const { code } = await phone(...told);
  const desk = line.desk();
  const id = (await desk.offers(mila))[0]?.id ?? '';
  await desk.claim(mila, id);
  await desk.say(mila, id, 'hello', 'Dag, ik ben Mila.');
  const laptop = await line.device('laptop');
  await laptop('Ik heb een code', code, 'Ik zit nu hier.');

  await phone();
  expect((await phone('Of toch hier?')).keys).toEqual([]);
  expect(await desk.readableFrom(mila, id)).toMatchObject({ conversationId: 'phone' });
  await desk.say(mila, id, 'yes', 'Ik zie u.');
  expect((await phone('Gelukkig.')).words).toBe('');
  expect((await laptop('stop')).keys).toEqual(['chat.end_r']);
  await line.end();
});

it('speaks to a youngster with "je" on every device, and with "u" only where they ask for it', async () => {
  const phone = await house.device('phone');
  const { code } = await phone('Ik ben 13', 'Ja', 'De voogd belt nooit terug.', 'stop');
  const laptop = await house.device('laptop');
  expect((await laptop('Ik heb een code', code)).words).toContain('Je was');
  expect((await laptop('Ja')).words).not.toMatch(/\bu(w)?\b/i);
  expect((await phone('stop')).words).not.toMatch(/\bu(w)?\b/i);

  const tablet = await house.device('tablet');
  expect((await tablet('Zeg maar u', 'Ik heb een code', code)).words).toContain('U was');
});
