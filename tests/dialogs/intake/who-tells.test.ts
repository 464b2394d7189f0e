import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../../support/conversation.js';
import { conversationAt } from '../../support/paths.js';

const begun = (): Promise<Conversation> => new Conversation().begins();

describe('who one is, told in the first story', () => {
  it('is not asked again, and the limits of secrecy are told all the same', async () => {
    const talk = await begun();
    await talk.says('Ik ben moeder van Tim en de voogd belt nooit terug');
    expect(talk.draft).toMatchObject({ role: 'parent', at: 'privacy' });
    expect(talk.draft.story).toHaveLength(1);
    expect(talk.keys).toEqual(['privacy.short_off', 'privacy.ok']);
  });

  it('is je and no question of age for a youngster who said it', async () => {
    const talk = await begun();
    await talk.says('ik ben 15 en mijn mentor luistert nooit');
    expect(talk.draft).toMatchObject({ role: 'youth', age: '12_15', form: 'je', at: 'privacy' });
  });

  it('welcomes a child below twelve with who to talk to', async () => {
    const talk = await begun();
    await talk.says('ik ben negen jaar en ik mag nooit naar mama');
    expect(talk.keys).toEqual(['who.under12']);
    expect(talk.words).toContain('Kindertelefoon');
    await talk.says('ja');
    expect(talk.draft.at).toBe('privacy');
  });

  it('does not change who somebody said to be before', async () => {
    const talk = await conversationAt('story');
    await talk.says('ik ben 15 keer gebeld', 'ik ben oma van een ander kind, zei ze');
    expect(talk.draft.role).toBe('parent');
  });

  it('is heard from whoever skipped the question, without another question', async () => {
    const talk = await begun();
    await talk.says('Iets vertellen', 'sla over', 'ja', 'ik ben een pleegmoeder en niemand belt');
    expect(talk.draft).toMatchObject({ role: 'foster_parent', at: 'story-more' });
  });

  it('may be somebody worried about the child of another', async () => {
    const talk = await begun();
    await talk.says('ik ben de buurvrouw en ik maak me zorgen om een kind');
    expect(talk.keys).toContain('who.worried');
  });
});

describe('somebody who says hello and who they are', () => {
  it.each([
    ['hoi ik ben een moeder', 'parent'],
    ['Goedemorgen, ik ben vader.', 'parent'],
    ['hallo allemaal wij zijn pleegouders', 'foster_parent'],
    ['hi i am a mother', 'parent'],
    ['hoi, ik ben een meisje van 15 jaar', 'youth'],
  ] as const)('told no story yet: "%s"', async (said, role) => {
    const talk = await begun();
    await talk.says(said);
    expect(talk.draft).toMatchObject({ role, story: [], at: 'privacy' });
    await talk.says(talk.draft.form === 'en' ? 'yes' : 'ja');
    expect(talk.draft.at).toBe('story');
  });

  it.each([
    'hoi ik ben een wanhopige moeder',
    'ik ben moeder en ze luisteren nooit',
    'hoi ik ben moeder van Tim',
    'ik ben moeder van een jongen van negen',
  ])('loses no word of what else is told: "%s"', async (said) => {
    const talk = await begun();
    await talk.says(said);
    expect(talk.draft).toMatchObject({ role: 'parent', story: [said] });
  });
});

describe('somebody who tells on when asked who they are', () => {
  it('is asked once more, later, and never twice in a row', async () => {
    const talk = await begun();
    await talk.says('de voogd belt nooit terug en dat is erg');
    expect(talk.keys).toEqual(['story.read', 'who.ask']);
    await talk.says('hij zegt altijd dat het later komt en dan komt er niks van terecht');
    expect(talk.keys).toEqual(['privacy.short_off', 'privacy.ok']);
    await talk.says('ja');
    expect(talk.keys).toEqual(['who.ask']);
    await talk.says('en niemand doet er iets aan');
    expect(talk.keys).not.toContain('who.ask');
    expect(talk.draft).toMatchObject({ role: 'unknown', kept: true });
    expect(talk.draft.story).toHaveLength(3);
  });

  it('and then says it, is heard', async () => {
    const talk = await begun();
    await talk.says('Iets vertellen', 'de voogd belt nooit terug', 'ja', 'Jongere');
    expect(talk.draft).toMatchObject({
      role: 'youth',
      form: 'je',
      at: 'age',
      story: ['de voogd belt nooit terug'],
    });
  });
});

describe('somebody who works in care', () => {
  it('hears whom to write to, once, also from a first message', async () => {
    const talk = await new Conversation({ coordinatorMail: 'coordinator@zorgplein.example' }).begins();
    await talk.says('ik ben zelf jeugdbeschermer en ik wil iets melden over een collega');
    expect(talk.keys).toEqual(['who.professional', 'who.ask']);
    await talk.says('ik ben jeugdbeschermer');
    expect(talk.draft).toMatchObject({ role: 'unknown', at: 'privacy' });
  });
});

describe('an age', () => {
  it('may be told in words', async () => {
    for (const [said, age] of [
      ['veertien', '12_15'],
      ['bijna 16', '12_15'],
      ['17 jr', '16_17'],
    ] as const) {
      const talk = await conversationAt('age');
      await talk.says(said);
      expect(talk.draft.age).toBe(age);
    }
  });

  it('is kept beside what is told when it was asked', async () => {
    const talk = await conversationAt('age');
    await talk.says('ze hebben mijn telefoon afgepakt zonder reden');
    expect(talk.keys).toEqual(['x.noted', 'who.age']);
    expect(talk.draft.story).toEqual(['ze hebben mijn telefoon afgepakt zonder reden']);
  });
});

describe('a story', () => {
  it('of another organisation may be told; it is said once that the council can do less', async () => {
    const talk = await conversationAt('story');
    await talk.says('Veilig Thuis heeft een melding gedaan zonder ons iets te vragen.');
    expect(talk.keys).toContain('x.otherorg');
    await talk.says('En de politie kwam ook nog langs.');
    expect(talk.keys).not.toContain('x.otherorg');
    expect(talk.draft.story).toHaveLength(2);
  });

  it('of care in which a school occurs is about care', async () => {
    const talk = await conversationAt('story');
    await talk.says('De voogd heeft de school gebeld zonder toestemming.');
    expect(talk.keys).not.toContain('x.otherorg');
  });

  it('that asks what is allowed is kept, with who knows', async () => {
    const talk = await conversationAt('story');
    await talk.says('mag mijn mentor mijn telefoon zomaar afpakken?');
    expect(talk.keys).toContain('x.advice');
    expect(talk.draft.story).toHaveLength(1);
    const choice = await conversationAt('routes');
    await choice.says('wat zijn mijn rechten?');
    expect(choice.keys).toEqual(['x.advice', 'route.intro']);
  });
});
