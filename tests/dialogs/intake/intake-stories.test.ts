import { expect, it } from '@jest/globals';
import { Conversation } from '../../support/conversation.js';

it('hears a parent to a confirmed summary in nine answers, and passes on in fifteen', async () => {
  const talk = await new Conversation().begins();
  await talk.says('Iets vertellen', 'Ouder', 'Ja');
  await talk.says('Mijn voogd belt nooit terug.', 'Dit is het');
  await talk.says('Ik slaap er slecht van.', 'Ik heb drie keer gebeld met Sanne.', 'Uitleg, Klaar');
  expect(talk.keys).toEqual(['sum.intro', 'sum.card']);
  expect(talk.words).toContain('Mijn voogd belt nooit terug.');
  await talk.says('Ja');
  expect(talk.draft.confirmed).toBe(true);
  expect(talk.answers).toBeLessThanOrEqual(9);

  await talk.says('Ik heb hem', 'Doorgeven aan de raad', 'Ja', 'Zo doorgeven', 'Ja');
  expect(talk.keys).toContain('fwd.ok');
  expect(talk.answers).toBeLessThanOrEqual(15);
});
