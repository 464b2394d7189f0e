import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../../support/conversation.js';
import { fakeAnonymiser } from '../../support/fake-anonymiser.js';
import { conversationAt } from '../../support/paths.js';

describe('a simple story', () => {
  it('of a parent is a confirmed summary in nine answers and passed on in fifteen', async () => {
    const talk = await new Conversation().begins();
    await talk.says('Iets vertellen', 'Ouder', 'Ja');
    await talk.says('Mijn voogd Sanne belt nooit terug.', 'Dit is het');
    await talk.says('Ik slaap er slecht van.', 'Ik heb drie keer gebeld.', 'Uitleg, Klaar', 'Ja');
    expect(talk.draft.confirmed).toBe(true);
    expect(talk.answers).toBeLessThanOrEqual(9);

    await talk.says('Ik heb hem', 'Doorgeven aan de raad', 'Ja');
    const shown = talk.heard[1]?.text;
    await talk.says('Zo doorgeven', 'Ja');
    expect(talk.keys).toContain('fwd.ok');
    expect(talk.answers).toBeLessThanOrEqual(15);
    expect(talk.work.released.map(({ text }) => `"${text}"`)).toEqual([shown]);
    expect(shown).toContain('Wat het met u deed: Ik slaap er slecht van.');
    expect(talk.work.released[0]).toMatchObject({ wishes: ['explanation'], themes: ['agreements'] });
    expect(shown).not.toContain('Sanne');
  });

  it('of a youngster is a confirmed summary in ten answers, with je from the first question on', async () => {
    const talk = await new Conversation().begins();
    await talk.says('Iets vertellen', 'Jongere');
    expect(talk.heard.map(({ form }) => form)).toEqual(['je']);
    await talk.says(
      '14',
      'Ja',
      'mn mentor luistert nooit',
      'klaar',
      'kut',
      'nee',
      'dat iemand echt luistert, klaar',
      'ja',
    );
    expect(talk.draft).toMatchObject({ confirmed: true, age: '12_15' });
    expect(talk.answers).toBeLessThanOrEqual(10);
  });

  it('that comes as the first message is kept and never asked again', async () => {
    const talk = await new Conversation().begins();
    await talk.says('Mijn voogd belt nooit terug', 'Ouder', 'Ja');
    expect(talk.keys).toEqual(['ack.plain', 'probe.feel']);
    await talk.says('sla over', 'sla over', 'weet ik nog niet');
    expect(talk.words).toContain('Mijn voogd belt nooit terug');
  });

  it('is heard also when a photo comes with it', async () => {
    const talk = await conversationAt('story');
    await talk.sends('file', 'Op deze brief staat dat hij weg moet.');
    expect(talk.keys).toEqual(['err.file', 'story.more']);
    expect(talk.draft.story).toEqual(['Op deze brief staat dat hij weg moet.']);
  });

  it('may be several messages, long or short, and not one is lost', async () => {
    const talk = await conversationAt('story');
    await talk.says(
      'Het begon in maart.',
      'Toen moest het stoppen.',
      'nee, er is meer',
      'ik typ nog',
      'Dit was alles',
      'nee',
    );
    expect(talk.draft.story).toEqual([
      'Het begon in maart.',
      'Toen moest het stoppen.',
      'nee, er is meer',
      'Dit was alles',
    ]);
    expect(talk.keys.at(-1)).toBe('probe.what1');
  });

  it.each(['ja', 'Ik typ nog'])('goes on after "%s", and what is told then is confirmed', async (more) => {
    const talk = await conversationAt('story-more');
    await talk.says(more);
    expect(talk.keys).toEqual(['story.on']);
    expect(talk.labels).toEqual(['Dit is het']);
    await talk.saysAtOnce('Hij doet dat vaker.');
    expect(talk.keys).toEqual(['story.more']);
    expect(talk.draft.story.at(-1)).toBe('Hij doet dat vaker.');
    await talk.says('ja', 'Dit is het');
    expect(talk.draft.at).toBe('feel');
  });

  it('that is very long is kept in parts, to the last letter', async () => {
    const talk = await conversationAt('story');
    const long = 'De brief was weer te moeilijk. '.repeat(400).trim();
    await talk.says(long);
    expect(talk.keys).toEqual(['err.long', 'story.more']);
    expect(talk.draft.story.join(' ')).toBe(long);
    expect(Math.max(...talk.draft.story.map((part) => part.length))).toBeLessThanOrEqual(4_000);
  });

  it('that no longer fits is refused aloud, with everything before it kept', async () => {
    const talk = await conversationAt('story');
    await talk.says('Ze belde niet. '.repeat(2_600), 'Ze belde niet. '.repeat(100));
    expect(talk.keys).toEqual(['err.full', 'story.more']);
    expect(talk.draft.story.join(' ')).toHaveLength('Ze belde niet. '.repeat(2_600).trim().length);
  });
});

describe('before the yes to storing', () => {
  it('tells the limits of secrecy to everyone, also to who skips or is not understood', async () => {
    for (const answers of [['Ouder'], ['sla over'], ['qqq', 'www']]) {
      const talk = await conversationAt('who');
      await talk.says(...answers);
      expect(talk.keys).toEqual(expect.arrayContaining(['privacy.short_off', 'privacy.ok']));
    }
  });

  it('keeps nothing of someone who says no, and lets them tell something after all', async () => {
    const talk = await new Conversation().begins();
    await talk.says('Mijn voogd belt nooit terug', 'Ouder', 'Nee');
    expect(talk.work.erased).toBe(1);
    expect(JSON.stringify(talk.draft)).not.toContain('voogd');
    expect(talk.keys).toEqual(['privacy.no_off']);
    await talk.says('Iets vertellen');
    expect(talk.keys).toEqual(['who.ask']);
  });

  it('never takes anything but a yes as consent', async () => {
    const talk = await conversationAt('privacy');
    await talk.says('hm', 'tja', 'verder', 'sla over', 'ok misschien');
    expect(talk.draft).toMatchObject({ at: 'privacy', kept: false });
    expect(await talk.work.code()).toBeUndefined();
  });

  it('keeps a story that is told at the wrong moment', async () => {
    const talk = await conversationAt('privacy');
    await talk.says('Ik wil alleen zeggen dat niemand ooit belt');
    expect(talk.keys).toContain('story.read');
    await talk.says('ja');
    expect(talk.keys).toEqual(['ack.plain', 'probe.feel']);
  });

  it('asks before anything goes, when somebody goes back and says no after all', async () => {
    const talk = await conversationAt('story-more');
    await talk.says('terug', 'terug', 'nee');
    expect(talk.draft.at).toBe('erase');
    expect(talk.work.erased).toBe(0);
    await talk.says('nee');
    expect(talk.draft.story).toHaveLength(1);
  });
});

describe('who someone is', () => {
  it('welcomes a foster parent', async () => {
    const talk = await conversationAt('who');
    await talk.says('Pleegouder', 'ja');
    expect(talk.keys).toEqual(['who.foster', 'story.ask']);
  });

  it('is understood from a sentence, and a sentence that tells something is kept as the story', async () => {
    const mother = await conversationAt('who');
    await mother.says('ik ben de moeder van Tim');
    expect(mother.draft).toMatchObject({ role: 'parent', story: [] });
    const teller = await conversationAt('who');
    await teller.says('mijn kind wordt nooit gebeld');
    expect(teller.draft.role).toBeUndefined();
    expect(teller.draft.story).toEqual(['mijn kind wordt nooit gebeld']);
  });

  it('decides who there is to talk to, whatever the tone', async () => {
    const night = new Date('2026-12-08T22:30:00Z');
    const parent = await new Conversation({ now: night, form: 'je' }).begins();
    await parent.says('Iets vertellen', 'Ouder', 'mens');
    expect(parent.keys).toContain('praat_nu.volwassen');
    const child = await new Conversation({ now: night }).begins();
    await child.says('Iets vertellen', 'Jongere', 'ik ben 9');
    expect(child.words).toContain('De Kindertelefoon is nu dicht');
  });

  it('sends someone who works there to the coordinator, when there is an address', async () => {
    const talk = await new Conversation({ coordinatorMail: 'coordinator@zorgplein.example' }).begins();
    await talk.says('Iets vertellen', 'hulpverlener');
    expect(talk.keys).toEqual(['who.professional', 'who.ask']);
    expect(talk.words).toContain('coordinator@zorgplein.example');
  });

  it('keeps the form somebody chose, also a youngster who likes u', async () => {
    const talk = await new Conversation().begins();
    await talk.switchesTo('u');
    await talk.says('Iets vertellen', 'Jongere');
    expect(talk.draft).toMatchObject({ form: 'u', role: 'youth' });
  });
});

describe('going back', () => {
  it('asks again only what depends on the answer that changed', async () => {
    const talk = await conversationAt('card');
    for (let back = 0; back < 7; back += 1) await talk.says('terug');
    expect(talk.draft.at).toBe('who');
    await talk.says('Jongere');
    expect(talk.draft.at).toBe('age');
    await talk.says('15');
    expect(talk.draft.at).toBe('card');
    expect(talk.words).toContain('belt nooit terug over de epilepsie');
  });

  it('keeps an answer that is skipped the second time', async () => {
    const talk = await conversationAt('wish');
    await talk.says('terug', 'terug', 'sla over');
    expect(talk.draft.at).toBe('wish');
    expect(talk.draft.lines.feel).toBe('Ik slaap er slecht van.');
  });

  it('says so at the first question', async () => {
    const talk = await conversationAt('start');
    await talk.says('terug');
    expect(talk.keys).toEqual(['cmd.back_first', 'start.choose']);
  });
});

describe('the summary', () => {
  it('is corrected line by line until it is right', async () => {
    const talk = await conversationAt('card');
    await talk.says('Iets aanpassen', 'Wat u al deed');
    expect(talk.words).toContain('"Ik heb drie keer gebeld."');
    await talk.says('Ik heb vier keer gebeld.');
    expect(talk.keys).toEqual(['sum.card', 'sum.changed']);
    expect(talk.words).toContain('vier keer');
    expect(talk.words).not.toContain('drie keer');
    await talk.says('nee', 'Wat het met u deed', 'weglaten');
    expect(talk.words).not.toContain('slaap');
  });

  it('takes a correction that is typed straight away to the line it is about', async () => {
    const talk = await conversationAt('card');
    await talk.says('nee, mijn dochter zei dat');
    expect(talk.keys).toEqual(['sum.card', 'sum.freefix']);
    expect(talk.words).toContain('Over wie: mijn dochter zei dat');
    await talk.says('nee dat van die molen hoeft er niet bij');
    expect(talk.keys).toEqual(['sum.which']);
    await talk.says('Wat er gebeurde');
    expect(talk.keys).toEqual(['sum.card', 'sum.freefix']);
    expect(talk.words).toContain('boven de molen. nee dat van die molen');
  });

  it('has a theme and a kind of help when the person fills them in', async () => {
    const talk = await conversationAt('card');
    await talk.says(
      'Iets aanpassen',
      'Waar het over gaat',
      'Iets anders',
      '1, 5 en 11',
      'Iets aanpassen',
      'Over welke hulp',
      'voogd',
    );
    expect(talk.draft).toMatchObject({ themes: ['listening', 'agreements', 'safety'], care: 'protection' });
    expect(talk.keys).toEqual(['sum.card', 'sum.changed']);
  });

  it('asks for a small step only of who wishes that something changes', async () => {
    const talk = await conversationAt('card');
    await talk.says('Iets aanpassen', 'Wat u graag wilt', 'Dat er voor ons iets verandert, Klaar');
    expect(talk.draft.at).toBe('small');
    await talk.says('één vaste dag om te bellen');
    expect(talk.words).toContain('Kleine stap: één vaste dag om te bellen');
  });

  it('takes a wish in own words', async () => {
    const talk = await conversationAt('wish');
    await talk.says('dat ze gewoon een keer belt');
    expect(talk.words).toContain('dat ze gewoon een keer belt');
  });

  it('takes one wish or several at once, and a loose Klaar after them is no matter', async () => {
    const talk = await conversationAt('wish');
    await talk.says('Uitleg', 'Klaar');
    expect(talk.keys).toEqual(['sum.intro', 'sum.card']);
    expect(talk.draft.wishes).toEqual(['explanation']);
    await talk.says('Iets aanpassen', 'Wat u graag wilt', 'uitleg, sorry en weet ik nog niet');
    expect(talk.draft.wishes).toEqual(['unknown']);
  });

  it('thanks for every correction that was put right, however many', async () => {
    const talk = await conversationAt('card');
    await talk.says(
      'nee, vorige week dinsdag',
      'Iets aanpassen',
      'Wat u al deed',
      'Ik heb vier keer gebeld.',
    );
    expect(talk.keys).toEqual(['sum.card', 'sum.changed']);
    await talk.says('nee, het was niet boven de molen maar boven de bakker', 'toch ook excuses');
    expect(talk.keys).toEqual(['sum.card', 'sum.freefix']);
  });

  it('leaves the own words after three corrections of the same line', async () => {
    const talk = await conversationAt('card');
    for (const words of ['een', 'twee', 'drie']) await talk.says('Iets aanpassen', 'Wat u al deed', words);
    expect(talk.keys).toEqual(['sum.card', 'sum.thirdfix']);
    await talk.says('ja');
    expect(talk.draft).toMatchObject({ confirmed: true, card: 'own-words' });
  });

  it('keeps what is added behind everything that was told before', async () => {
    const talk = await conversationAt('what');
    await talk.says('Ze vergaten zijn verjaardag.');
    while (talk.draft.at !== 'card') await talk.says('sla over');
    await talk.says('Iets erbij', 'Daarna zei niemand sorry.');
    expect(talk.words).toMatch(
      /zo raar tegen ons\. Ze vergaten zijn verjaardag\. Daarna zei niemand sorry\./,
    );
  });

  it('grows with what is added, and starts over only after a yes', async () => {
    const talk = await conversationAt('card');
    await talk.says('Iets erbij', 'En gisteren weer niet.');
    expect(talk.words).toContain('En gisteren weer niet.');
    await talk.says('opnieuw', 'nee');
    expect(talk.draft.story).toHaveLength(2);
    await talk.says('opnieuw', 'ja');
    expect(talk.draft).toMatchObject({ at: 'story', story: [], kept: true, role: 'parent' });
  });
});

describe('the ways on', () => {
  it('are all six, what fits the wish first', async () => {
    const talk = await conversationAt('card');
    await talk.says(
      'Iets aanpassen',
      'Wat u graag wilt',
      'Dat het anderen niet gebeurt, Klaar',
      'ja',
      'Ik heb hem',
    );
    expect(talk.labels).toEqual([
      'Doorgeven aan de raad',
      'Praten met een vrijwilliger',
      'Samen praten met hulp erbij',
      'Vertrouwenspersoon',
      'Officiële klacht',
      'Nu niets',
    ]);
  });

  it('begin with the independent adviser when safety is a theme', async () => {
    const talk = await conversationAt('card');
    await talk.says('Iets aanpassen', 'Waar het over gaat', 'Veiligheid, Klaar', 'ja', 'Ik heb hem');
    expect(talk.labels[0]).toBe('Vertrouwenspersoon');
  });

  it.each([
    ['Praten met een vrijwilliger', 'route.peer_off'],
    ['Samen praten met hulp erbij', 'route.mediation_off'],
  ])('promise nothing: %s is answered truthfully, with who to talk to now', async (route, answer) => {
    const talk = await conversationAt('routes');
    await talk.says(route);
    const keys = talk.keys;
    await talk.says('verder');
    expect([...keys, ...talk.keys]).toEqual(expect.arrayContaining([answer, 'praat_nu.volwassen']));
    expect(talk.keys.at(-1)).toBe('route.more');
    expect(talk.labels).not.toContain(route);
  });

  it('show the summary to copy for an official complaint', async () => {
    const talk = await conversationAt('formal-text');
    await talk.says('ja');
    expect(talk.keys).toEqual(['sum.card', 'route.more']);
  });

  it('come only after a confirmed summary', async () => {
    const talk = await conversationAt('story');
    await talk.says('ik wil een officiële klacht');
    expect(talk.keys).toEqual(['story.more']);
  });
});

describe('passing on', () => {
  it('shows a long story whole, also where the card was shorter', async () => {
    const talk = await new Conversation().begins();
    await talk.says('Iets vertellen', 'Ouder', 'Ja');
    await talk.says(`${'Het duurde maar en niemand belde. '.repeat(60)}En dit is het einde.`, 'Dit is het');
    await talk.says('sla over', 'sla over', 'sla over');
    expect(talk.words).not.toContain('En dit is het einde.');
    await talk.says('Ja', 'Ik heb hem', 'Doorgeven aan de raad', 'Ja');
    expect(talk.words).toContain('En dit is het einde.');
  });

  it('shows a text again after every change, and asks for a yes to exactly that', async () => {
    const talk = await conversationAt('forward');
    await talk.says('Tekst aanpassen', 'Sanne belt nooit terug, en dat al een jaar.');
    expect(talk.keys).toContain('fwd.show');
    expect(talk.words).toContain('"een medewerker belt nooit terug, en dat al een jaar."');
    await talk.says('Zo doorgeven');
    expect(talk.keys).toContain('fwd.consent');
    await talk.says('terug', 'Iets weglaten', 'en dat al een jaar');
    expect(talk.keys).toContain('fwd.show');
    await talk.says('Zo doorgeven', 'ja');
    expect(talk.work.released.map(({ text }) => text)).toEqual(['een medewerker belt nooit terug, (…).']);
  });

  it('leaves pieces out by number, and passes on nothing when nothing is left', async () => {
    const talk = await conversationAt('forward-strike');
    await talk.says('2 en 3');
    expect(talk.words).not.toContain('molen');
    await talk.says('Iets weglaten', '9');
    expect(talk.keys).toEqual(['x.choose1', 'fwd.strike']);
    await talk.says('1, 2, 3');
    expect(talk.keys).toContain('fwd.no');
    expect(talk.work.released).toEqual([]);
  });

  it('names what might give someone away, and takes it out or says who reads it', async () => {
    const out = await conversationAt('risk');
    expect(out.words).toContain('"boven de molen"');
    await out.says('Alles weg');
    expect(out.keys).toContain('fwd.show');
    expect(out.words).not.toContain('molen');
    const kept = await conversationAt('risk');
    await kept.says('Laten staan');
    expect(kept.keys).toEqual(['fwd.warn', 'fwd.take_back', 'fwd.consent']);
  });

  it('does nothing without a yes', async () => {
    for (const answer of ['nee', 'later', 'sla over', 'stop']) {
      const talk = await conversationAt('consent');
      await talk.says(answer);
      expect(talk.work.released).toEqual([]);
    }
  });

  it.each(['ja maar', 'ja, als het anoniem blijft', 'ja mits niemand het weet', 'oke maar niet alles'])(
    'does nothing on a yes that waits for something: "%s"',
    async (answer) => {
      const talk = await conversationAt('consent');
      await talk.says(answer);
      expect(talk.work.released).toEqual([]);
      expect(talk.draft.at).toBe('consent');
    },
  );

  it('takes back what was passed on when the next answer is no', async () => {
    const talk = await conversationAt('extra');
    await talk.says('terug', 'nee');
    expect(talk.keys).toContain('wd.council');
    expect(talk.work.current.released).toBeUndefined();
  });

  it('keeps three more consents apart, with none given by itself', async () => {
    const none = await conversationAt('extra');
    await none.says('Klaar');
    expect([...none.work.current.consents]).toEqual(['store', 'council']);
    const two = await conversationAt('extra');
    await two.says('1 en 3');
    expect([...two.work.current.consents]).toEqual(['store', 'council', 'learning', 'invitations']);
  });

  it('can be taken back later, by not to the council any more', async () => {
    const talk = await conversationAt('extra');
    await talk.says('wis', 'Niet meer naar de raad');
    expect(talk.keys).toContain('wd.council');
    expect(talk.work.current.released).toBeUndefined();
    expect(talk.labels).toContain('Vertrouwenspersoon');
  });
});

describe('the end', () => {
  it('asks three things, each of which may be skipped, and counts without a person', async () => {
    const talk = await conversationAt('reported');
    expect(talk.keys).toEqual(expect.arrayContaining(['close.reported']));
    await talk.says('Misschien', '8/10', 'De groepsleiding was lief.');
    expect(talk.work.indicated).toEqual([
      ['close.reported', 'maybe'],
      ['close.heard', '8'],
    ]);
    expect(talk.keys).toEqual(['x.compliment']);
    await talk.says('Nee');
    expect(talk.keys).toEqual(['close.bye']);
    expect(await talk.work.code()).toBeUndefined();
  });

  it('shows the code once more', async () => {
    const talk = await conversationAt('routes');
    await talk.says('Nu niets');
    expect(talk.keys).toEqual(['route.none', 'close.code', 'close.reported']);
    expect(talk.heard.filter(({ code = 'none', text }) => text.includes(code))).toHaveLength(1);
  });
});

describe('coming back', () => {
  it('with a code goes on with a draft at the same question, with everything still there', async () => {
    const talk = await conversationAt('tried');
    const before = talk.draft;
    await talk.says('stop');
    const { code } = talk.heard.at(-1) ?? {};
    await talk.comesBack();
    await talk.says((code ?? '').toLowerCase());
    expect(talk.keys).toEqual(['back.draft']);
    await talk.says('ja');
    expect(talk.draft).toMatchObject({ at: 'tried', story: before.story, lines: before.lines });
  });

  it('after the summary says how it stands and offers only what makes sense', async () => {
    const talk = await conversationAt('extra');
    const code = (await talk.work.code()) ?? '';
    await talk.comesBack();
    await talk.says('Ik heb een code', code);
    expect(talk.words).toContain('ligt klaar voor de raad van 12 januari 2027');
    expect(talk.labels).toEqual(['Iets toevoegen', 'Iets anders kiezen', 'Stoppen of wissen']);
  });

  it('and saying to stop stops; what was told is only taken back by who says so', async () => {
    for (const [said, at] of [
      ['stoppen', 'paused'],
      ['ik wil stoppen', 'paused'],
      ['wissen', 'withdraw'],
      ['intrekken', 'withdraw'],
      ['3', 'withdraw'],
    ] as const) {
      const talk = await conversationAt('back');
      await talk.says(said);
      expect([said, talk.draft.at]).toEqual([said, at]);
    }
  });

  it('adds something, without names, to what the council has, after a yes to the whole text', async () => {
    const talk = await conversationAt('extra');
    await talk.says('Klaar', 'Nee', 'Nee', '8', 'sla over', 'Sanne belde gisteren weer niet.');
    expect(talk.keys).toEqual(['back.add2']);
    await talk.says('ja', 'Zo doorgeven', 'Laten staan', 'ja');
    expect(talk.work.released).toHaveLength(2);
    expect(talk.work.released[1]?.text).toBe(
      `${talk.work.released[0]?.text ?? ''}\neen medewerker belde gisteren weer niet.`,
    );
  });

  it('does not know a wrong code, and after too many closes the door for a while', async () => {
    const talk = await conversationAt('code');
    for (let wrong = 0; wrong < 4; wrong += 1) await talk.says('AAAA-BBBB-CCCC-DDDD');
    expect(talk.keys).toEqual(['code.bad']);
    await talk.says('AAAA-BBBB-CCCC-DDDD');
    expect(talk.keys).toEqual(['code.locked', 'start.choose']);
    expect(talk.words).toContain('15 minuten');
  });

  it('without a code can only begin again, and says so', async () => {
    const talk = await conversationAt('code');
    await talk.says('ben ik vergeten');
    expect(talk.keys).toEqual(['code.lost_off']);
    await talk.says('Iets vertellen');
    expect(talk.keys).toEqual(['who.ask']);
  });
});

describe('erasing', () => {
  it('happens only after a yes to that, and everything is gone', async () => {
    const talk = await conversationAt('extra');
    await talk.says('wis', 'Alles wissen');
    expect(talk.work.erased).toBe(0);
    await talk.says('Ja, wis alles');
    expect(talk.work.erased).toBe(1);
    expect(talk.keys).toEqual(['wd.erased', 'start.choose']);
    expect(JSON.stringify(talk.draft)).not.toContain('voogd');
  });

  it('is never what stop means', async () => {
    const talk = await conversationAt('feel');
    await talk.says('stop', 'stop', 'stoppen');
    expect(talk.work.erased).toBe(0);
    await talk.says('Het deed mij verdriet.');
    expect(talk.draft).toMatchObject({ at: 'tried', lines: { feel: 'Het deed mij verdriet.' } });
  });
});

describe('a pause', () => {
  it('before the yes says that nothing is stored yet', async () => {
    const talk = await conversationAt('who');
    await talk.says('stop');
    expect(talk.keys).toEqual(['cmd.stop', 'pause.nocode']);
    await talk.says('Ouder');
    expect(talk.keys).toContain('privacy.ok');
  });

  it('ends with thanks for who has the code, and goes on with whatever is typed next', async () => {
    const talk = await conversationAt('story');
    await talk.says('stop', 'Ik heb hem');
    expect(talk.keys).toEqual(['close.bye']);
    await talk.says('Ze belde nooit terug.');
    expect(talk.draft).toMatchObject({ at: 'story-more', story: ['Ze belde nooit terug.'] });
  });
});

describe('words', () => {
  it('of a command inside a story are the story', async () => {
    const talk = await conversationAt('story');
    await talk.says('het moet stoppen');
    expect(talk.draft).toMatchObject({ at: 'story-more', story: ['het moet stoppen'] });
  });

  it('are said in other ways for who does not understand', async () => {
    const talk = await conversationAt('feel');
    await talk.says('ik snap het niet');
    expect(talk.keys).toEqual(['cmd.repeat']);
    await talk.says('weet ik niet');
    expect(talk.keys).toEqual(['cmd.dontknow', 'probe.tried']);
  });

  it('may be English from one question to the next', async () => {
    const talk = await conversationAt('wish');
    await talk.says('english');
    expect(talk.keys).toEqual(['cmd.language', 'wish.ask']);
    await talk.says('An explanation, Done');
    expect(talk.words).toContain('Is this right?');
    await talk.says('nederlands');
    expect(talk.draft.form).toBe('u');
  });

  it('show a number that is taken out, and a talk that is too old can begin again', async () => {
    const talk = await conversationAt('story');
    await talk.masked('Mijn nummer stond erbij.');
    expect(talk.keys).toEqual(['err.bsn', 'story.more']);
    await talk.expires();
    expect(talk.keys).toEqual(['err.expired']);
    await talk.says('2');
    expect(talk.keys).toEqual(['code.ask']);
  });
});

it('never asks about a risk a second time when the person decided to keep it', async () => {
  const talk = await new Conversation({ anonymiser: fakeAnonymiser({ risks: ['molen'] }) }).begins();
  await talk.says(
    'Wij wonen daar boven de molen',
    'Ouder',
    'Ja',
    'sla over',
    'sla over',
    'sla over',
    'Ja',
    'Ik heb hem',
  );
  await talk.says(
    'Doorgeven aan de raad',
    'Ja',
    'Zo doorgeven',
    'Laten staan',
    'terug',
    'terug',
    'Zo doorgeven',
  );
  expect(talk.keys).toContain('fwd.consent');
});

describe('somebody who is not understood', () => {
  it('does not lose a correction that found no line', async () => {
    const talk = await conversationAt('card');
    await talk.says('dat van die afspraak klopt niet', 'dat ene stukje', 'weet ik veel welk stukje');
    expect(talk.draft.at).toBe('card');
    expect(talk.words).toContain('dat van die afspraak klopt niet');
    expect(talk.keys).toContain('sum.freefix');
  });

  it('never hears that something was changed when nothing was', async () => {
    const talk = await conversationAt('card');
    await talk.says('Iets aanpassen', 'Wat u al deed', 'Ik heb één keer gebeld.');
    expect(talk.keys).toContain('sum.changed');
    await talk.says('Iets aanpassen', 'Toch niet');
    expect(talk.keys).toEqual(['sum.intro', 'sum.card']);
  });

  it('can still choose the council', async () => {
    const talk = await conversationAt('forward');
    await talk.says('tja', 'eens kijken');
    expect(talk.work.released).toEqual([]);
    expect(talk.labels).toContain('Doorgeven aan de raad');
  });
});

describe('somebody who does not pass it on now', () => {
  it.each([
    ['Nu niet, later', 'route-council'],
    ['Niet doorgeven', 'forward'],
    ['Nu niet, later', 'consent'],
  ] as const)('says "%s" at %s and can choose it later', async (words, step) => {
    const talk = await conversationAt(step);
    await talk.says(words);
    expect(talk.labels).toContain('Doorgeven aan de raad');
  });
});

describe('somebody who said no to storing', () => {
  it('and tells something after all is asked again, and what was told is there', async () => {
    const talk = await conversationAt('declined');
    await talk.says('De voogd belde vandaag wéér niet.', 'Ouder');
    expect(talk.keys).toContain('privacy.ok');
    await talk.says('Ja', 'Sla over', 'Sla over', 'Weet ik nog niet');
    expect(talk.words).toContain('De voogd belde vandaag wéér niet.');
  });

  it('is not asked the same for ever', async () => {
    const talk = await conversationAt('declined');
    await talk.says('hm', 'hm');
    expect(talk.draft.at).toBe('start');
  });

  it('and says no to telling later as well comes to an end', async () => {
    const talk = await conversationAt('declined');
    await talk.says('Nee');
    expect(talk.draft.at).toBe('paused');
  });
});
