import { expect, it } from '@jest/globals';
import { conversationAt } from '../../support/paths.js';
import type { Conversation } from '../../support/conversation.js';

/** Every question whose yes keeps, shares, confirms or erases something. */
const consents = [
  'privacy',
  'card',
  'forward',
  'risk',
  'consent',
  'extra',
  'erase',
  'withdraw',
  'restart',
] as const;

const done = ({ work: { released, erased, current }, draft: { kept, confirmed } }: Conversation) => ({
  released: [...released],
  erased,
  consents: [...current.consents],
  kept,
  confirmed,
});

it.each(consents)('takes no condition for a yes at %s', async (step) => {
  for (const said of [
    'ja, als het anoniem blijft',
    'ja maar niet mijn naam',
    'ja mits mijn moeder het niet leest',
    'oke als niemand het hoort',
    'alleen als ze het niet weet',
    'ja tenzij de voogd het ziet',
    'misschien wel ja',
    'yes but only if it is anonymous',
    'ok unless my mum reads it',
    'ja en nee',
    'prima, maar pas morgen',
    'wissel van voogd ja als dat kan',
  ]) {
    const talk = await conversationAt(step);
    const before = done(talk);
    await talk.says(said);
    expect([said, done(talk)]).toEqual([said, before]);
  }
});

/** "Dit is het" ends a story. It is the label of a reply to another question, and no yes to this one. */
it.each(['privacy', 'card', 'forward', 'risk', 'consent', 'extra', 'compliment', 'route-council'] as const)(
  'takes the end of a story for no yes at %s',
  async (step) => {
    for (const said of ['Dit is het', 'dat is het', 'dat was het', 'Dit is het.']) {
      const talk = await conversationAt(step);
      const before = done(talk);
      await talk.says(said);
      expect([said, done(talk), talk.draft.at]).toEqual([said, before, step]);
    }
  },
);
