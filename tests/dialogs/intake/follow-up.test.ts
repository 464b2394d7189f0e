import { describe, expect, it } from '@jest/globals';
import type { Form } from '../../../services/domain/utterance.js';
import { beforeStory, newTalk, skip, told } from '../../support/told.js';

describe('an answer about something else', () => {
  const unrest = 'mijn zoon is de hele week onrustig en slaapt slecht';

  it('joins the story, and the question is asked once more in other words', async () => {
    const talk = await told('u', 'De voogd kwam niet en ik ben woedend');
    expect(talk.draft.at).toBe('tried');
    await talk.says(unrest);
    expect(talk.keys).toEqual(['x.noted', 'again.probe.tried']);
    expect(talk.draft.story).toContain(unrest);
    expect(talk.draft.lines.tried).toBeUndefined();
    await talk.says(unrest);
    expect(talk.draft.lines.tried).toBe(unrest);
  });

  it.each([
    'mijn zoon heeft het tegen de mentor gezegd en is nu boos',
    'nee, mijn dochter is er te bang voor en slaapt slecht',
    'alleen mijn moeder, die werd er verdrietig van',
    'ik ben te verdrietig en moe om dat te doen',
    'mijn kind durft dat echt niet te vertellen',
    'Ik heb drie keer gebeld.',
    'met de huisarts over mijn zoon die boos is',
  ])('is not "%s", asked whom they talked to', async (said) => {
    const talk = await told('u', 'De voogd kwam niet en ik ben woedend');
    await talk.says(said);
    expect(talk.draft.lines.tried).toBe(said);
  });

  it.each([
    ['de mentor heeft mijn telefoon zomaar afgepakt', true],
    ['toen hij net op de groep kwam wonen', false],
    ['dat was in de vakantie van groep acht', false],
    ['weet ik echt niet meer precies', false],
    ['tijdens het eten met de hele groep', false],
  ] as const)('is "%s", asked when it was: %s', async (said, isBeside) => {
    const talk = await told(
      'je',
      'de groepsleiding pakte mn telefoon af en ik ben kwaad. ik heb het al tegen mn mentor gezegd',
    );
    expect(talk.draft.at).toBe('when');
    await talk.says(said);
    expect(talk.keys.includes('x.noted')).toBe(isBeside);
    expect(talk.draft.story.includes(said)).toBe(isBeside);
  });
});

describe('that somebody did not dare to', () => {
  it.each(['nee durf ik niet', 'nee, dat durf ik niet', 'durf ik niet', 'dat durf ik niet'])(
    'is what they did so far: "%s"',
    async (said) => {
      const talk = await told('je', 'mn mentor luistert nooit');
      await talk.says('ik word er verdrietig van');
      expect(talk.draft.at).toBe('tried');
      await talk.says(said);
      expect(talk.draft.lines.tried).toBe(said);
      expect(talk.keys).not.toContain('cmd.skip');
    },
  );

  it('skips any other question', async () => {
    const talk = await told('je', 'mn mentor luistert nooit');
    await talk.says('dat durf ik niet');
    expect(talk.draft.lines.feel).toBe('');
  });
});

describe('the first question about a story', () => {
  it.each<[Form, string, string]>([
    ['u', 'mijn voogd belt nooit terug', 'probe.feel'],
    ['je', 'mn mentor luistert nooit', 'probe.feel'],
    ['en', 'my worker never calls back', 'probe.feel'],
    ['u', 'Het gaat gewoon niet goed met de hulp', 'probe.what1'],
    ['je', 'ze doen altijd zo raar tegen ons', 'probe.what2'],
    ['en', 'they are always so weird to us', 'probe.what2'],
    ['u', 'De voogd kwam niet en ik ben woedend', 'probe.tried'],
    [
      'je',
      'de groepsleiding pakte mn telefoon af en ik ben kwaad. ik heb het al tegen mn mentor gezegd',
      'probe.when',
    ],
    ['u', 'De voogd kwam niet opdagen bij mijn dochter. Ik ben boos.', 'probe.child'],
    ['u', 'Mijn zoon durft niet meer naar school en de begeleider deed niets.', 'probe.feel'],
    ['je', 'ik moet hele tijd huilen want ze namen me broertje mee', 'probe.now'],
    ['u', 'Ze hebben mijn kinderen weggehaald en wij huilen elke avond.', 'probe.now'],
  ])('(%s) after "%s" is %s', async (form, story, question) => {
    const talk = await told(form, story);
    expect(talk.keys.at(-1)).toBe(question);
    expect(talk.keys[0]).toMatch(/^ack\./);
  });

  it('quotes a few of the words that were typed, and no name', async () => {
    const talk = await told('u', 'Mevrouw De Vries is altijd zo raar tegen ons');
    expect(talk.words).toContain('U schrijft: "is altijd zo raar tegen ons"');
    await talk.says('ik snap de vraag niet');
    expect(talk.words).toContain('Wat bedoelt u met "is altijd zo raar tegen ons"?');
  });
});

describe('what was told', () => {
  it('is not asked: a story that says everything goes straight to the wish, and is acknowledged', async () => {
    const talk = await told(
      'u',
      'Vorige week dinsdag zei de voogd het gesprek weer af. Ik ben er boos over. Ik heb de teamleider al gebeld.',
    );
    expect(talk.keys).toEqual(['ack.angry', 'wish.ask']);
    await talk.says('Uitleg, Klaar');
    expect(talk.words).toContain('Wanneer: Vorige week dinsdag');
  });

  it('in answer to one question is not asked in the next', async () => {
    const talk = await told('u', 'mijn voogd belt nooit terug');
    await talk.says('Ik word er boos van, en ik heb geklaagd bij de manager.');
    expect(talk.keys).toEqual(['ack.angry', 'probe.when']);
    await talk.says('sinds maart ongeveer');
    expect(talk.keys.at(-1)).toBe('wish.ask');
    await talk.says('Weet ik nog niet');
    expect(talk.words).toContain('Wanneer: sinds maart ongeveer');
  });

  it('of a long story is hardly asked about', async () => {
    const long = 'De voogd kwam niet op de afspraak en niemand vertelde ons waarom dat zo was. '.repeat(9);
    expect((await told('u', `${long}Ik slaap er niet van.`)).keys.at(-1)).not.toBe('wish.ask');
    const all = `${long}Ik slaap er niet van. Ik heb vorige week de teamleider gebeld.`;
    expect((await told('u', all)).keys.at(-1)).toBe('wish.ask');
  });

  it('in very few words is asked about a third time, when the talk began with it', async () => {
    const talk = await newTalk();
    await talk.says(
      'mijn voogd belt nooit terug',
      'Ouder',
      'Ja',
      'ik word daar moe van',
      'ja met mijn zus besproken',
    );
    expect(talk.keys.at(-1)).toBe('probe.when');
    await talk.says('elke week');
    expect(talk.keys.at(-1)).toBe('wish.ask');
    await talk.says('uitleg', 'ja');
    expect(talk.draft).toMatchObject({ confirmed: true, lines: { when: 'elke week' } });
    expect(talk.answers).toBeLessThanOrEqual(9);
  });

  it('is never asked more than three things about, in nine answers to the summary and fourteen to the council', async () => {
    const talk = await told('u', 'mijn voogd belt nooit terug');
    await talk.says('boos', 'nee', 'Uitleg, Klaar', 'Ja');
    expect(talk.draft.confirmed).toBe(true);
    expect(talk.answers).toBeLessThanOrEqual(9);
    await talk.says('Ik heb hem', 'Doorgeven aan de raad', 'Ja', 'Zo doorgeven', 'Ja');
    expect(talk.keys).toContain('fwd.ok');
    expect(talk.answers).toBeLessThanOrEqual(14);
  });

  it('stays away when it is skipped, and the talk goes on', async () => {
    const talk = await told('je', 'mn mentor luistert nooit');
    await talk.says('kweenie');
    expect(talk.keys[0]).toBe('cmd.dontknow');
    await talk.says('sla over');
    expect(talk.keys.at(-1)).toBe('wish.ask');
  });
});

describe('an acknowledgement', () => {
  it.each<[Form, string, string]>([
    ['u', 'Ik ben bang dat ze mijn kinderen afpakken als ik klaag en ik ben woest', 'ack.afraid'],
    ['je', 'ik heb de hele nacht gehuild om wat ze zei', 'ack.sad'],
    ['u', 'Wij kunnen dit niet meer aan, de voogd doet niks', 'ack.heavy'],
    ['en', 'i am so angry, my worker cancelled again', 'ack.angry'],
    ['je', 'misschien is het iets kleins hoor maar ze eten altijd zonder mij', 'ack.unsure'],
    ['en', 'the worker came too late', 'ack.plain'],
  ])('(%s) follows from what was told: "%s"', async (form, story, ack) => {
    expect((await told(form, story)).keys[0]).toBe(ack);
  });

  it('comes once more at most, for what an answer shows', async () => {
    const talk = await told('u', 'De voogd kwam te laat');
    await talk.says('ik was er echt woedend over');
    expect(talk.keys[0]).toBe('ack.angry');
    await talk.says('ik durf het niet te zeggen, straks krijg ik straf');
    expect(talk.keys).toEqual(['wish.ask']);
  });
});

describe('when it was', () => {
  it.each([
    ['1', 'Deze week'],
    ['Het gebeurt steeds', 'Het gebeurt steeds'],
    ['eind vorig jaar, op een maandag', 'eind vorig jaar, op een maandag'],
    ['gisteren', 'gisteren'],
  ])('is written down as it was said: %s', async (said, line) => {
    const talk = await told(
      'u',
      'De voogd kwam niet en ik ben boos. Ik heb het met de teamleider besproken.',
    );
    expect(talk.keys.at(-1)).toBe('probe.when');
    await talk.says(said);
    expect(talk.draft.lines.when).toBe(line);
  });

  it('is never made up', async () => {
    for (const story of [
      'Toen ik 12 was kwam er niemand.',
      'Morgen heb ik weer een gesprek.',
      'Het was op 31 november.',
    ]) {
      const talk = await told('u', story);
      await talk.says('sla over', 'sla over', 'sla over');
      expect(talk.words).toContain('Klopt dit?');
      expect(talk.words).not.toContain('Wanneer:');
    }
  });
});

describe('names', () => {
  it('are not on the card: roles are', async () => {
    const talk = await told(
      'u',
      'Mevrouw De Vries belt nooit terug, ze is de voogd van mijn dochter Yasmina. Yasmina huilt veel.',
    );
    await talk.says(
      'Mevrouw De Vries maakt mij boos.',
      'Ik heb het met meneer Jansen besproken.',
      'Uitleg, Klaar',
    );
    expect(talk.words).toContain('De jeugdbeschermer belt nooit terug, ze is de voogd van mijn dochter.');
    expect(talk.words).not.toMatch(/Vries|Jansen|Yasmina/);
  });

  it('behind a form of address have the role before it', async () => {
    const talk = await told('u', 'Onze gezinsvoogd mevrouw Bakker kwam niet.');
    await talk.says('Ik was boos.', 'Ja bij haar teamleider meneer Smit.', 'Uitleg, Klaar');
    expect(talk.words).toContain('Onze gezinsvoogd kwam niet.');
    expect(talk.words).not.toMatch(/Bakker|Smit/);
  });

  it('without any role are those of a worker', async () => {
    const talk = await told('u', 'Mevrouw De Vries kwam niet.');
    await talk.says('Daar was ik boos over.', 'Nee, met niemand gesproken.', 'Uitleg, Klaar');
    expect(talk.words).toContain('Een medewerker kwam niet.');
  });
});

describe('a wish', () => {
  it.each<[Form, string, string]>([
    ['u', 'De voogd belde niet. Ik wil graag uitleg waarom niet.', 'Wat u graag wilt: Uitleg'],
    ['je', 'mn mentor schold me uit. ik wil dat ie sorry zegt', 'Wat je graag wilt: Dat ze sorry zeggen'],
    ['en', 'my worker lied to me. i want an apology', 'What you want: That they say sorry'],
  ])('(%s) that was plainly said is not asked: it stands on the card', async (form, story, line) => {
    const talk = await told(form, story);
    await talk.says(skip[form], skip[form]);
    expect(talk.keys).toContain('sum.card');
    expect(talk.words).toContain(line);
  });

  it('that is only hinted at is asked for', async () => {
    const talk = await told('u', 'De voogd belde niet. Dit moet stoppen.');
    await talk.says('sla over', 'sla over');
    expect(talk.keys).toContain('wish.ask');
  });
});

describe('somebody who tells a great deal', () => {
  it('can correct it and confirm it, and is never told that it no longer fits', async () => {
    const talk = await newTalk();
    await talk.says(...beforeStory.u);
    for (let part = 0; part < 9; part += 1)
      await talk.says('De voogd kwam niet op de afspraak en mijn zoon vond dat raar. '.repeat(64));
    await talk.says('Dit is het', 'boos', 'ja', 'uitleg', 'nee het was mijn dochter');
    expect(talk.keys).toContain('sum.freefix');
    await talk.says('Ja');
    expect(talk.draft.confirmed).toBe(true);
  });
});

describe('whose feelings they are', () => {
  it.each([
    ['Mijn zoon mag mij niet bellen. Hij huilt als ik wegga.', 'probe.feel'],
    ['De begeleider maakte mij boos, en mijn zoon mocht niet naar buiten.', 'probe.child'],
    ['Mijn zoon is verdrietig en ik slaap er niet van. Ik heb het gemeld.', 'probe.now'],
  ])('is heard in the words of a parent: "%s"', async (story, question) => {
    expect((await told('u', story)).keys.at(-1)).toBe(question);
  });
});

describe('an answer', () => {
  it('that only says when it was goes to that line', async () => {
    const talk = await told('je', 'mn mentor luistert nooit');
    await talk.says('gisteren nog');
    expect(talk.draft.lines).toMatchObject({ feel: '', when: 'gisteren nog' });
  });

  it('that it was all is no story', async () => {
    const talk = await told('je', 'me voogd is vet irritant');
    await talk.says('klaar');
    expect(talk.keys[0]).toBe('probe.skipok');
    expect(talk.draft).toMatchObject({ event: '' });
  });
});

describe('an answer that is changed later', () => {
  it('asks again only what depends on it', async () => {
    const talk = await told('u', 'De voogd belde niet terug over mijn zoon. Ik ben boos.');
    expect(talk.keys.at(-1)).toBe('probe.child');
    await talk.says('Hij is stil.', 'Ja, met de manager.', 'Uitleg, Klaar');
    expect(talk.draft.at).toBe('card');
    await talk.says('Iets aanpassen', 'Wat u graag wilt', 'Dat er voor ons iets verandert, Klaar');
    expect(talk.keys).toEqual(['wish.small']);
    await talk.says('een vaste beldag');
    expect(talk.draft.at).toBe('card');
    expect(talk.words).toContain('Hoe het voor uw kind is: Hij is stil.');
    for (let back = 0; talk.draft.at !== 'who' && back < 12; back += 1) await talk.says('terug');
    await talk.says('Jongere', '15');
    expect(talk.draft.at).toBe('card');
    expect(talk.words).not.toContain('Hij is stil.');
    expect(talk.words).toContain('Ja, met de manager.');
  });

  it('goes on from the story when something is added to it', async () => {
    const talk = await told('u', 'De voogd belde niet terug.');
    await talk.says('terug', 'Ik ben er verdrietig van. Gisteren ook weer.');
    expect(talk.keys).toEqual(['ack.sad', 'probe.now']);
  });
});
