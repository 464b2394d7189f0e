import { afterEach, beforeEach, expect, it } from '@jest/globals';
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
