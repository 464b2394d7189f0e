import { describe, expect, it } from '@jest/globals';
import { Conversation } from '../../support/conversation.js';
import { conversationAt } from '../../support/paths.js';
import { anonymiser } from '../../support/the-anonymiser.js';

const second = 1_000;
const minute = 60 * second;

/** Somebody told a story and asks for a person, while volunteers are there. */
async function asksForSomebody(): Promise<Conversation> {
  const talk = await conversationAt('feel');
  return talk.staffed('live', { typicalMinutes: 4 }).says('mens');
}

async function waits(): Promise<Conversation> {
  return (await asksForSomebody()).says('Ja');
}

describe('whoever types mens in the middle of the story', () => {
  it('gets the code, is asked what may be read, and is looked for', async () => {
    const talk = await asksForSomebody();
    expect(talk.keys).toEqual(['pause.code', 'peer.share']);
    expect(talk.words).toContain('7XKQ-20BD-M94C-HHH1');
    await talk.says('Alleen het onderwerp');
    expect(talk.keys).toEqual(['wait.0']);
    expect(talk.words).toContain('4 minuten');
    expect(talk.work.help.handoff).toMatchObject({ state: 'offered', share: 'topic_only', role: 'parent' });
  });

  it('is promised no number of minutes that nobody knows', async () => {
    const talk = await conversationAt('feel');
    await talk.staffed('live').says('mens', 'Nee');
    expect(talk.keys).toEqual(['wait.0_nodata']);
    expect(talk.work.help.handoff?.theme).toBeUndefined();
  });

  it('is told of two minutes where it takes one, as nobody can count on less', async () => {
    const talk = await conversationAt('feel');
    await talk.staffed('live', { typicalMinutes: 1 }).says('mens', 'Nee');
    expect(talk.words).toContain('meestal 2 minuten');
  });

  it('types on meanwhile, and it joins the story', async () => {
    const talk = await waits();
    await talk.says('Ze belde gisteren ook al niet.');
    expect(talk.keys).toEqual(['x.noted', 'wait.still']);
    expect(talk.draft.story.at(-1)).toBe('Ze belde gisteren ook al niet.');
  });

  it('hears once that a name was typed, which stays in the story as it is', async () => {
    for (const [mayRead, key] of [
      ['Ja', 'err.name_read'],
      ['Nee', 'err.name'],
    ] as const) {
      const talk = new Conversation({ anonymiser });
      await talk.begins();
      await talk.says('Iets vertellen', 'Ouder', 'Ja', 'De voogd belt nooit terug.', 'Dit is het');
      await talk.staffed('live').says('mens', mayRead, 'Mevrouw Jansen belde ook gisteren niet.');
      expect(talk.keys).toEqual(['x.noted', key, 'wait.still']);
      expect(talk.words).not.toContain('Jansen');
      expect(talk.draft.story.at(-1)).toBe('Mevrouw Jansen belde ook gisteren niet.');
      await talk.says('En meneer De Boer ook niet.');
      expect(talk.keys).toEqual(['x.noted', 'wait.still']);
    }
  });

  it.each(['Mevrouw Jansen belde ook gisteren niet.', 'Zij belde steeds van 06-12345678 af.'])(
    'hears the same where a preference is asked: "%s"',
    async (told) => {
      const talk = new Conversation({ anonymiser });
      await talk.begins();
      await talk.says(
        'Mijn voogd belt nooit terug.',
        'Ouder',
        'Ja',
        'Sla over',
        'Sla over',
        'Uitleg',
        'Ja',
        'Ik heb hem',
      );
      await talk.staffed('live').says('Praten met een vrijwilliger', 'Ja', 'Ja', told);
      expect(talk.draft.at).toBe('peer-pref');
      expect(talk.keys).toEqual(['x.noted', 'err.name_read', 'peer.pref']);
      expect(talk.draft.story.at(-1)).toBe(told);
    },
  );

  it.each(['Haar nummer is 06-12345678 geloof ik.', 'jansen@voorbeeld.nl'])(
    'hears the same of a number or a mail address without a name: "%s"',
    async (told) => {
      const { work, draft } = await waits();
      const talk = new Conversation({ anonymiser, work });
      talk.draft = draft;
      await talk.says(told);
      expect(talk.keys).toEqual(['x.noted', 'err.name_read', 'wait.still']);
    },
  );

  it('hears of the name also where the message asks what is allowed', async () => {
    const { work, draft } = await waits();
    const talk = new Conversation({ anonymiser, work });
    talk.draft = draft;
    await talk.says('Fatima zegt nee. Mag de voogd dat zomaar?');
    expect(talk.keys).toEqual(['x.advice', 'err.name_read', 'wait.still']);
  });

  it('hears of a name that is typed in one breath with what came before', async () => {
    const talk = new Conversation({ anonymiser });
    await talk.begins();
    await talk.says('Iets vertellen', 'Ouder', 'Ja', 'De voogd belt nooit terug.');
    await talk.staffed('live').says('mens', 'Ja', 'Ze mailt ook niet.');
    await talk.saysAtOnce('en mevrouw Jansen ook niet.');
    expect(talk.keys).toEqual(['x.noted', 'err.name_read', 'wait.still']);
  });

  it.each(['ben je er al?', 'hoe lang duurt het nog', 'Is er al iemand?', 'hoelang nog', 'how much longer?'])(
    'hears how it stands on asking "%s", and it is no part of the story',
    async (asks) => {
      const talk = await waits();
      const { story } = talk.draft;
      await talk.says('Ze belde gisteren ook al niet.', asks);
      expect(talk.keys).toEqual(['wait.0']);
      expect(talk.words).toContain('meestal 4 minuten');
      await talk.hearsNewsAfter(minute, { what: 'waiting', minute: 2 });
      await talk.says(asks);
      expect(talk.keys).toEqual(['wait.2']);
      expect(talk.draft.story).toEqual([...story, 'Ze belde gisteren ook al niet.']);
    },
  );

  it('is not taken to ask for the wait when telling of another one', async () => {
    const talk = await waits();
    await talk.says('Hoe lang moet ik wachten op een andere voogd?');
    expect(talk.keys).toEqual(['x.noted', 'wait.still']);
  });

  it('may ask to be called at once, without waiting for the question', async () => {
    const talk = await waits();
    await talk.says('bel mij maar');
    expect(talk.keys).toContain('cb.how');
  });

  it.each([
    '06 12345678',
    'mijn nummer is 06-12345678',
    'bel me op 06-12345678',
    'dit duurt te lang, bel me gewoon: 06-12345678',
  ])('is asked whether somebody may call, on typing "%s", and nobody calls without a yes', async (number) => {
    const talk = await waits();
    const { story } = talk.draft;
    await talk.says(number);
    expect(talk.keys).toEqual(['cb.offer']);
    expect(talk.words).toMatch(/bellen op 06.12345678, uiterlijk 4 november 2026/);
    await talk.says('Nee');
    expect(talk.keys).toEqual(['wait.still']);
    expect(talk.work.help.callbacks).toEqual([]);
    expect(talk.work.help.handoff?.state).toBe('offered');
    await talk.says(number, 'Ja', 'Avond', 'Nee');
    expect(talk.keys).toEqual(['cb.ok', 'probe.feel']);
    expect(talk.work.help.callbacks).toEqual([
      expect.objectContaining({ way: 'call', when: 'evening', mayLeaveVoicemail: false }),
    ]);
    expect(talk.draft.story).toEqual(story);
    expect(JSON.stringify(talk.draft)).not.toContain('12345678');
  });

  it('keeps a number that is part of what is told with the story', async () => {
    const talk = await waits();
    await talk.says('de voogd belt altijd met 06 12345678 en dan neem ik niet op');
    expect(talk.keys).toEqual(['x.noted', 'wait.still']);
  });

  it('is not told of a search that ended while the number was asked about', async () => {
    const talk = await waits();
    await talk.says('06 12345678');
    talk.work.help.happens({ what: 'give-up' });
    await talk.hearsNewsAfter(10 * minute, { what: 'waiting', minute: 10 });
    await talk.says('Nee');
    expect(talk.keys).toEqual(['probe.feel']);
  });

  it('is not asked again for the yes to storing that was given to be able to talk', async () => {
    const talk = await conversationAt('privacy');
    await talk.staffed('live').says('mens');
    expect(talk.keys.at(-1)).toBe('privacy.ok');
    await talk.says('Ja', 'Nee', 'stop');
    expect(talk.keys[0]).toBe('wait.cancel');
    expect(talk.keys).not.toContain('privacy.ok');
    expect(talk.draft.at).toBe('story');
  });

  it('stops the search with stop, and comes back to the question that was open', async () => {
    const talk = await waits();
    await talk.says('stop');
    expect(talk.keys).toEqual(['wait.cancel', 'probe.feel']);
    expect(talk.work.help.handoff?.state).toBe('cancelled');
    expect(talk.draft.at).toBe('feel');
  });

  it('goes on with the questions while the search goes on, and is found there', async () => {
    const talk = await waits();
    await talk.says('/terug', 'Ik slaap er slecht van.');
    expect(talk.draft.at).toBe('tried');
    await talk.joinedBy('Ans');
    expect(talk.keys).toEqual(['chat.joined']);
    expect(talk.words).toContain('Ans is er.');
    talk.work.help.happens({ what: 'end', by: 'volunteer' });
    await talk.hearsNews({ what: 'ended', alias: 'Ans' });
    expect(talk.keys).toEqual(['chat.end_v', 'probe.tried']);
  });

  it('asks who is there for a youngster of fifteen as for one who is not of age', async () => {
    const talk = await new Conversation({ form: 'je' }).staffed('live').begins();
    await talk.says(
      'Iets vertellen',
      'Jongere',
      '15',
      'Ja',
      'Mijn mentor luistert nooit naar mij.',
      'mens',
      'Ja',
    );
    expect(talk.work.help.handoff).toMatchObject({ role: 'youth', isMinor: true });
  });

  it('is first asked whether anything may be kept, and nothing is asked of anybody without it', async () => {
    const talk = await new Conversation().staffed('live').begins();
    expect(talk.words).toContain('Typ mens als u liever een vrijwilliger spreekt.');
    await talk.says('mens');
    expect(talk.keys).toEqual(['privacy.short', 'privacy.ok']);
    await talk.says('Nee');
    expect(talk.keys).toEqual([expect.stringMatching(/^praat_nu/), 'start.choose']);
    expect(talk.draft.at).toBe('start');
    expect(talk.work.help.handoff).toBeUndefined();
    await talk.says('mens', 'Ja');
    expect(talk.keys).toEqual(['pause.code', 'peer.share_first']);
    await talk.says('Ja');
    expect(talk.work.help.handoff?.share).toBe('yes');
  });
});

describe('whoever types bel mij op 06-12345678 in the middle of the story', () => {
  it('is offered a call, and somebody calls only after a yes', async () => {
    const talk = await conversationAt('feel');
    await talk.staffed('later').says('bel mij op 06-12345678');
    expect(talk.keys).toEqual(['pause.code', 'cb.offer_only']);
    expect(talk.work.help.callbacks).toEqual([]);
    await talk.says('Ja', 'Avond', 'Nee');
    expect(talk.keys).toEqual(['cb.ok', 'probe.feel']);
    expect(talk.work.help.callbacks).toEqual([expect.objectContaining({ way: 'call' })]);
    expect(JSON.stringify(talk.draft)).not.toContain('12345678');
  });

  it('is asked first whether anything may be kept, and need not type the number again', async () => {
    const talk = await conversationAt('privacy');
    await talk.staffed('live').says('bel mij op 06-12345678', 'Ja');
    expect(talk.keys.at(-1)).toBe('cb.offer_only');
    await talk.says('Nee');
    expect(talk.work.help.callbacks).toEqual([]);
    expect(talk.draft.at).toBe('story');
  });

  it('reads that nobody calls yet when it is part of more', async () => {
    const talk = await conversationAt('feel');
    const told = 'Ik word er gek van dat ze nooit luisteren, bel mij op 06-12345678';
    await talk.staffed('later').says(told);
    expect(talk.keys).toContain('cb.ask_first');
    await talk.staffed('none').says(told);
    expect(talk.keys).not.toContain('cb.ask_first');
  });
});

describe('whoever waits', () => {
  it('hears after two minutes that the search goes on', async () => {
    const talk = await waits();
    await talk.hearsNewsAfter(minute, { what: 'waiting', minute: 2 });
    expect(talk.keys).toEqual(['wait.2']);
  });

  it('is not interrupted while typing, and is asked at five minutes what they want', async () => {
    const talk = await waits();
    await talk.hearsNewsAfter(5 * second, { what: 'waiting', minute: 2 });
    expect(talk.heard).toEqual([]);
    await talk.hearsNewsAfter(3 * minute, { what: 'waiting', minute: 5 });
    expect(talk.keys).toEqual(['wait.urgent', 'wait.5']);
    expect(talk.words).toContain('Luisterlijn');
    expect(talk.labels).toEqual(['Ik wacht', 'Bericht achterlaten', 'Bel mij terug']);
    await talk.says('Ik wacht');
    expect(talk.keys).toEqual(['wait.still']);
    expect(talk.work.help.handoff?.state).toBe('offered');
  });

  it('may pass the story on to the council only after a summary', async () => {
    const talk = await conversationAt('routes');
    await talk.staffed('live').says('mens', 'Ja');
    await talk.hearsNewsAfter(5 * minute, { what: 'waiting', minute: 5 });
    expect(talk.labels).toContain('Doorgeven aan de raad');
  });

  it('is never left without an outcome at ten minutes, wherever the talk is', async () => {
    for (const away of [
      [],
      ['/terug'],
      ['/terug', 'ik wil dood'],
      ['wis'],
      ['Wacht even', '/terug', 'stop'],
    ]) {
      const talk = await waits();
      await talk.says(...away);
      talk.work.help.happens({ what: 'give-up' });
      await talk.hearsNewsAfter(10 * minute, { what: 'waiting', minute: 10 });
      expect(talk.keys).toEqual(expect.arrayContaining(['wait.10', expect.stringMatching(/^praat_nu/)]));
      if (talk.draft.at !== 'wait-over') expect(talk.draft.aside).toBe('wait-over');
    }
  });

  it.each(['bel mij', 'bel me terug', 'terugbellen'])('is called back by saying "%s"', async (words) => {
    const talk = await waits();
    await talk.hearsNewsAfter(10 * minute, { what: 'waiting', minute: 10 });
    await talk.says(words);
    expect(talk.keys).toContain('cb.how');
  });

  it('is called back when nobody could, and comes back to the question', async () => {
    const talk = await waits();
    talk.work.help.happens({ what: 'give-up' });
    await talk.hearsNewsAfter(10 * minute, { what: 'waiting', minute: 10 });
    await talk.says('Schrijf mij terug');
    // The code was shown before the search.
    expect(talk.keys).toEqual(['cb.how']);
    await talk.says('u kunt mij mailen op moeder@example.nl');
    expect(talk.keys).toEqual(['cb.ok', 'probe.feel']);
    expect(talk.words).toContain('moeder@example.nl, uiterlijk 4 november 2026');
    expect(talk.work.help.callbacks).toEqual([
      expect.objectContaining({ way: 'write', how: 'moeder@example.nl', isMinor: false }),
    ]);
  });
});

describe('when nobody is there now', () => {
  it('says when they are, who can be talked to, and offers every way in writing too', async () => {
    const talk = new Conversation({
      settings: { openHours: [{ days: [2, 4], from: '19:00', until: '21:30' }] },
    });
    await talk.staffed('later', { mode: 'hours' }).begins();
    expect(talk.words).toContain('Vrijwilligers zijn er op dinsdag en donderdag van 19 tot 21.30 uur');
    await talk.says('mens');
    expect(talk.keys).toEqual([expect.stringMatching(/^praat_nu/), 'wait.closed']);
    expect(talk.labels).toEqual(['Bel mij terug', 'Schrijf mij terug', 'Bericht achterlaten', 'Nee']);
    await talk.says('Nee');
    expect(talk.draft.at).toBe('start');
  });

  it('asks of a call when, and whether a voicemail may be left', async () => {
    const talk = new Conversation({ settings: { lineNumber: '030-1234567' } });
    await talk.staffed('later').begins();
    await talk.says('mens', 'Bel mij terug', 'Ja', 'bel me maar gewoon', '06 12345678', 'Avond', 'Nee');
    expect(talk.keys.slice(0, 2)).toEqual(['cb.ok', 'cb.number']);
    expect(talk.words).toContain('06 12345678, avond, uiterlijk');
    expect(talk.words).toContain('030-1234567');
    expect(talk.work.help.callbacks).toEqual([
      { way: 'call', how: '06 12345678', when: 'evening', mayLeaveVoicemail: false, isMinor: false },
    ]);
  });

  it.each([['06-12345678'], ['06-12345678', 'Avond']])(
    'calls nobody who thinks better of it after %s',
    async (...said) => {
      const talk = await conversationAt('feel');
      await talk.staffed('later').says('mens', 'Bel mij terug', ...said, 'laat maar');
      expect(talk.keys).toEqual(['probe.feel']);
      expect(talk.work.help.callbacks).toEqual([]);
    },
  );

  it('tells whoever has no mail how an answer comes all the same, and hears when it suits', async () => {
    const talk = await conversationAt('feel');
    await talk.staffed('later').says('mens', 'Schrijf mij terug', 'ik heb geen mail');
    expect(talk.keys).toEqual(['cb.mail', 'cb.how']);
    await talk.says('laat maar', 'mens', 'Bel mij terug', '06-12345678', 'vanavond');
    expect(talk.keys).toEqual(['cb.safe']);
  });

  it('tells whoever left a message where the answer comes', async () => {
    const talk = await conversationAt('feel');
    await talk.staffed('later').says('mens', 'Bericht achterlaten', 'Wie kan mij helpen?', 'mens');
    expect(talk.keys[0]).toBe('msg.ok');
  });

  it('never calls whoever asked for a letter', async () => {
    const talk = await conversationAt('feel');
    await talk.staffed('later').says('mens', 'Schrijf mij terug', '0612345678');
    expect(talk.keys).toEqual(['cb.mail', 'cb.how']);
    expect(talk.draft.at).toBe('cb-how');
    await talk.says('bericht', 'Kan iemand mij uitleggen wat een voogd mag?');
    expect(talk.keys).toEqual(['msg.ok', 'probe.feel']);
    expect(talk.work.help.callbacks).toEqual([
      expect.objectContaining({ way: 'message', message: 'Kan iemand mij uitleggen wat een voogd mag?' }),
    ]);
  });

  it('keeps to one promise: mens again tells by when', async () => {
    const talk = await conversationAt('cb-failed');
    talk.work.help.callback = { id: 'callback', way: 'call', promisedBy: '2026-12-10', state: 'open' };
    await talk.staffed('later').says('Nee', 'mens');
    await talk.says('Bel mij terug', '0612345678', 'Avond', 'Ja', 'mens');
    expect(talk.keys).toEqual(['cb.open', expect.stringMatching(/^praat_nu/), 'probe.feel']);
  });
});

describe('a promise that was not kept', () => {
  it('is asked about with the code, and another moment is a new promise', async () => {
    const talk = await conversationAt('cb-safe');
    await talk.says('Ja');
    const code = talk.work.current.code ?? '';
    talk.work.help.callback = {
      id: 'callback',
      way: 'call',
      promisedBy: '2026-12-01',
      state: 'failed',
      attempts: 2,
    };
    await talk.comesBack();
    await talk.says(code);
    expect(talk.keys).toEqual(['cb.failed']);
    await talk.says('Ja', 'Ochtend');
    expect(talk.work.help.callback.state).toBe('open');
    expect(talk.keys).toEqual(['cb.open', 'back.draft']);
  });

  it('is ours when nobody called: we say so', async () => {
    const talk = await conversationAt('cb-safe');
    await talk.says('Ja');
    const code = talk.work.current.code ?? '';
    talk.work.help.callback = {
      id: 'callback',
      way: 'call',
      promisedBy: '2026-12-01',
      state: 'failed',
      attempts: 0,
    };
    await talk.comesBack();
    await talk.says(code);
    expect(talk.keys).toEqual(['cb.late']);
    await talk.says('Schrijf mij terug', 'ik@example.nl');
    expect(talk.work.help.callbacks.at(-1)).toMatchObject({ way: 'write', how: 'ik@example.nl' });
  });
});

describe('with a volunteer', () => {
  const chats = () => conversationAt('chatting');

  it('we are silent, come when we are called, and leave again', async () => {
    const talk = await chats();
    await talk.says('Hoi Ans, fijn dat je er bent');
    expect(talk.heard).toEqual([]);
    await talk.says('bot');
    expect(talk.keys).toEqual(['chat.menu']);
    await talk.says('Verder');
    expect(talk.keys).toEqual(['chat.with']);
    await talk.says('bot', 'ze belde gisteren wel maar toen sliep ik al');
    expect(talk.heard).toEqual([]);
    expect(talk.draft.at).toBe('chatting');
  });

  it('somebody else is looked for without a reason', async () => {
    const talk = await chats();
    await talk.says('liever iemand anders', 'Ja');
    expect(talk.keys).toEqual(['wait.0_nodata']);
    expect(talk.work.help.handoff).toMatchObject({ state: 'offered', never: ['ans'] });
  });

  it('nobody comes in without a yes', async () => {
    for (const [answer, agreed] of [
      ['Ja', true],
      ['Nee', undefined],
      ['sla over', undefined],
    ] as const) {
      const talk = await chats();
      talk.work.help.happens({
        what: 'invite',
        second: { accountId: 'bea', alias: 'Bea', as: 'duo', isAdult: true },
      });
      await talk.hearsNews({ what: 'may-join', as: 'duo', alias: 'Ans', other: 'Bea' });
      expect(talk.words).toBe('Bea is ook vrijwilliger en wil meepraten om Ans te helpen. Is dat goed?');
      await talk.says('hij sloeg met de deur');
      expect(talk.work.help.handoff?.second?.agreed).toBe(false);
      await talk.says(answer);
      expect(talk.work.help.handoff?.second?.agreed).toBe(agreed);
    }
  });

  it('a talk the person ends gives one score, and it is the only one of the visit', async () => {
    const talk = await conversationAt('more-routes');
    await talk.staffed('live').says('mens', 'Nee');
    await talk.joinedBy('Ans');
    await talk.says('stop');
    expect(talk.words).toContain('het gesprek met Ans is klaar');
    expect(talk.work.help.handoff?.state).toBe('ended');
    await talk.says('8', 'Nee', 'Nee');
    expect(talk.keys).toEqual(['close.good']);
    expect(talk.work.indicated.map(([what]) => what)).toEqual(['chat.score', 'close.reported']);
  });

  it('a talk the volunteer ends shows what was written down, and what can still be chosen', async () => {
    const talk = await conversationAt('more-routes');
    await talk.staffed('live').says('mens', 'Nee');
    await talk.joinedBy('Ans');
    talk.work.help.report = ['Gehoord worden.', 'Morgen belt u de voogd.'];
    talk.work.help.happens({ what: 'end', by: 'volunteer' });
    await talk.hearsNews({ what: 'ended', alias: 'Ans' });
    expect(talk.keys).toEqual(['chat.end_v', 'chat.report']);
    expect(talk.words).toContain('Morgen belt u de voogd.');
    expect(talk.labels).toContain('Doorgeven aan de raad');
    await talk.says('Nee', 'Nee', '7');
    expect(talk.work.indicated).toContainEqual(['close.heard', '7']);
  });

  it('lost and back again, the talk goes on where it was', async () => {
    const talk = await chats();
    talk.work.help.happens({ what: 'miss' });
    talk.work.help.happens({ what: 'lose' });
    await talk.hearsNews({ what: 'lost', alias: 'Ans' });
    expect(talk.keys).toEqual(['chat.lost']);
    await talk.says('Ik wacht wel.');
    expect(talk.keys).toEqual(['x.noted', 'wait.still']);
    talk.work.help.happens({ what: 'return' });
    await talk.hearsNews({ what: 'back', alias: 'Ans' });
    expect(talk.keys).toEqual(['chat.back']);
    await talk.says('bot');
    expect(talk.keys).toEqual(['chat.menu']);
  });

  it('who goes on in the place of a volunteer that stays away is named, also when the bot is called', async () => {
    const talk = await chats();
    const bea = { accountId: 'bea', alias: 'Bea', as: 'duo', isAdult: true } as const;
    talk.work.help.happens({ what: 'invite', second: bea });
    talk.work.help.happens({ what: 'let-join', agreed: true });
    talk.work.help.happens({ what: 'second-there', isThere: true });
    talk.work.help.happens({ what: 'miss' });
    talk.work.help.happens({ what: 'lose' });
    await talk.hearsNews({ what: 'lost', alias: 'Ans' });
    talk.work.help.happens({ what: 'take-over' });
    await talk.hearsNews({ what: 'taken-over', alias: 'Ans', other: 'Bea' });
    expect(talk.keys).toEqual(['chat.goes_on']);
    await talk.says('bot');
    expect(talk.words).toContain('verder praten met Bea');
  });

  it('silence is asked about once, and then the talk is kept', async () => {
    const talk = await conversationAt('chat-idle');
    talk.work.help.happens({ what: 'abandon' });
    await talk.hearsNews({ what: 'silent-too-long' });
    expect(talk.keys).toEqual(['x.silence2', 'pause.code']);
    await talk.says('verder');
    expect(talk.draft.at).toBe('feel');
  });

  it('who comes back with the code finds the volunteer there', async () => {
    const talk = await chats();
    const code = talk.work.current.code ?? '';
    await talk.comesBack();
    await talk.says(code);
    expect(talk.keys).toEqual(['chat.with']);
  });
});

it('reads the answer to a message, and the report, with the code', async () => {
  const talk = await conversationAt('bye');
  const code = '7XKQ-20BD-M94C-HHH1';
  talk.work.help.callback = { id: 'callback', way: 'message', promisedBy: '2026-12-10', state: 'done' };
  talk.work.help.answer = 'Een voogd mag dat niet alleen beslissen.';
  await talk.comesBack();
  await talk.says(code);
  expect(talk.words).toContain('er is een antwoord');
  await talk.says(talk.labels[0] ?? '');
  expect(talk.words).toContain('Een voogd mag dat niet alleen beslissen.');
});

it('stops everything that people do for somebody, and keeps the story', async () => {
  const talk = await conversationAt('waiting');
  const { story } = talk.draft;
  await talk.says('wis', 'Stoppen met alles');
  expect(talk.keys).toEqual(expect.arrayContaining(['wd.all', 'probe.feel']));
  expect(talk.work.help.handoff?.state).toBe('cancelled');
  expect(talk.draft.story).toEqual(story);
});
