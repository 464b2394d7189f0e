import { describe, expect, it } from '@jest/globals';
import type { Form } from '../../../services/domain/utterance.js';
import { announcesPraise, isPraise } from '../../../services/understanding/story/praise.js';
import { cardOf, lineOf, newTalk } from '../../support/told.js';

describe('a positive start', () => {
  it.each<[Form, readonly string[], string]>([
    [
      'u',
      [
        'ik wil een compliment geven',
        'Ouder',
        'Ja',
        'De mentor belde elke week.',
        'Ze luisterde echt.',
        'Ja',
        'Ik heb hem',
        'Ja',
      ],
      'De mentor belde elke week. Ze luisterde echt.',
    ],
    [
      'je',
      [
        'Iets vertellen',
        'Jongere',
        '15',
        'ja',
        'de nachtdienst was echt superlief voor mij',
        'ze maakte thee',
        'ja',
        'Ik heb hem',
        'ja',
      ],
      'de nachtdienst was echt superlief voor mij ze maakte thee',
    ],
    [
      'en',
      [
        'I want to say something nice',
        'Parent',
        'Yes',
        'Our worker called every week.',
        'She listened.',
        'Yes',
        'I have it',
        'Yes',
      ],
      'Our worker called every week. She listened.',
    ],
  ])(
    '(%s) is asked what went well and how, and goes to the council after a yes to the text',
    async (form, said, words) => {
      const talk = await newTalk(form);
      await talk.says(...said);
      expect(talk.keys).toContain('fwd.show');
      expect(talk.words).toContain(words);
      expect(talk.work.released).toEqual([]);
      await talk.says(form === 'en' ? 'Pass it on like this' : 'Zo doorgeven', form === 'en' ? 'yes' : 'ja');
      expect(talk.work.released).toHaveLength(1);
    },
  );

  it('has a card of its own and asks for no wish', async () => {
    const talk = await newTalk();
    await talk.says('Iets vertellen', 'Ouder', 'Ja', 'Ik wil iets positiefs vertellen');
    expect(talk.keys).toEqual(['good.ask']);
    await talk.says('De begeleider kwam altijd op tijd.');
    expect(talk.keys).toEqual(['good.how']);
    await talk.says('sla over');
    expect(lineOf(talk, 'Wat er goed ging')).toBe('De begeleider kwam altijd op tijd.');
    await talk.says('Ja', 'Ik heb hem');
    expect(talk.keys).toEqual(['x.compliment']);
    await talk.says('nee');
    expect(talk.work.released).toEqual([]);
    expect(talk.draft.at).toBe('reported');
  });

  it.each([
    'ze waren super, maar nu belt niemand meer',
    'fijn dat ze weer te laat was',
    'de mentor is nooit tevreden over mij',
    'geweldig hoor, ze kwam niet',
    'mijn voogd belt nooit terug',
  ])('is not a complaint that begins with a good word: "%s"', (story) => {
    expect(isPraise(story) || announcesPraise(story)).toBe(false);
  });

  it('may also come at the end, and goes on only after a yes', async () => {
    const talk = await cardOf('u', 'De voogd belde niet terug.');
    await talk.says('Ja', 'Ik heb hem', 'Nu niets', 'Nee', '8', 'De school heeft ons heel goed geholpen.');
    expect(talk.keys).toEqual(['x.compliment']);
    await talk.says('ja');
    expect(talk.keys).toContain('fwd.show');
    expect(talk.words).toContain('geholpen');
    expect(talk.words).not.toContain('belde niet terug');
    await talk.says('Zo doorgeven', 'ja');
    expect(talk.work.released).toHaveLength(1);
  });
});
