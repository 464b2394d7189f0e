import { describe, expect, it } from '@jest/globals';
import { stepIds } from '../../../dialogs/intake/step-ids.js';
import { steps } from '../../../dialogs/intake/steps/all-steps.js';
import { Conversation } from '../../support/conversation.js';
import { conversationAt } from '../../support/paths.js';

describe('a question everybody asks', () => {
  it.each(stepIds)('is answered at the question %s, which is asked again in short', async (step) => {
    const talk = await conversationAt(step);
    const before = talk.draft;
    const replies = talk.labels;
    await talk.says('komt dit in mn dosier?');
    expect(talk.keys[0]).toBe('info.file');
    expect(talk.heard.length).toBeGreaterThan(1);
    expect(talk.draft).toEqual(before);
    expect(talk.labels).toEqual(replies);
  });

  it.each([
    ['wie leest dit eigenlijk mee?', 'x.who'],
    ['ben je een mens?', 'x.who'],
    ['wat bewaren jullie?', 'privacy.more_off'],
    ['kan dit tegen mij gebruikt worden?', 'info.against'],
    ['krijg ik hier straf voor?', 'info.punish'],
    ['horen mijn ouders dit?', 'info.parents_off'],
    ['sturen jullie dit naar veilig thuis?', 'info.vt'],
    ['kost dit geld?', 'info.cost'],
    ['kan het ook over twee kinderen gaan?', 'info.kids'],
    ['mag dit ook zonder gezag?', 'info.nogezag'],
    ['wie heeft mijn verhaal gelezen?', 'info.read_off'],
    ['waar kan ik klagen over deze lijn?', 'info.line_off'],
    ['welk nummer kan ik bellen?', 'praat_nu.volwassen'],
  ])('"%s" has its answer (%s), also while a story is told', async (asked, key) => {
    const talk = await conversationAt('story');
    await talk.says(asked);
    expect(talk.keys[0]).toBe(key);
    expect(talk.draft).toMatchObject({ at: 'story', story: [] });
    await talk.says('Mijn voogd belt nooit terug.');
    expect(talk.draft.story).toEqual(['Mijn voogd belt nooit terug.']);
  });

  it('names who pays and the second contact, where the organisation filled them in', async () => {
    const talk = await new Conversation({
      settings: { payer: 'De gemeente', secondContact: 'tweede@zorgplein.example' },
    }).begins();
    await talk.says('wie betaalt dit?');
    expect(talk.words).toContain('De gemeente betaalt de Lijn');
    await talk.says('ik ben niet tevreden over deze lijn');
    expect(talk.words).toContain('tweede@zorgplein.example');
  });

  it('is content when it is told and not asked', async () => {
    for (const told of [
      'ze hebben het in mijn dossier gezet zonder iets te vragen',
      'mijn ouders weten van niks en de voogd ook niet',
      'die kutmentor luistert nooit',
    ]) {
      const talk = await conversationAt('story');
      await talk.says(told);
      expect(talk.draft.story).toEqual([told]);
    }
  });
});

describe('somebody who is angry at us', () => {
  it('is asked what it is about, then whether a person is wanted; the third time the talk rests', async () => {
    const talk = await conversationAt('feel');
    await talk.says('kutbot');
    expect(talk.keys).toEqual(['x.abusive1']);
    await talk.says('fuck you');
    expect(talk.keys).toEqual(['x.abusive2']);
    await talk.says('rot op man');
    expect(talk.keys).toEqual(['x.abusive3', 'pause.code']);
    await talk.says('verder');
    expect(talk.draft.at).toBe('feel');
  });

  it('begins anew after an answer, and is heard in it', async () => {
    const talk = await conversationAt('feel');
    await talk.says('stomme bot', 'kut, ik ben zo boos op die voogd', 'stomme bot');
    expect(talk.keys).toEqual(['x.abusive1']);
    expect(talk.draft.lines.feel).toBe('kut, ik ben zo boos op die voogd');
  });

  it('is promised no code before there is one', async () => {
    const talk = await conversationAt('who');
    await talk.says('kutbot', 'kutbot', 'kutbot');
    expect(talk.keys).toEqual(['cmd.stop', 'pause.nocode']);
  });

  it('may say no more than a curse to how it felt', async () => {
    const talk = await conversationAt('feel');
    await talk.says('kut');
    expect(talk.draft.lines.feel).toBe('kut');
  });
});

describe('what cannot be read', () => {
  it('is asked in other words once, and then whether a person is wanted', async () => {
    const talk = await conversationAt('story');
    await talk.says('asdfghjkl');
    expect(talk.keys).toEqual(['x.gibberish1', 'again.story.ask']);
    await talk.says('😀😀😀');
    expect(talk.keys).toEqual(['x.gibberish2']);
    await talk.says('Nog een keer');
    expect(talk.draft).toMatchObject({ at: 'story', story: [] });
  });

  it('is no picture where one says how it felt', async () => {
    const talk = await conversationAt('feel');
    await talk.says('😡😢');
    expect(talk.draft.lines.feel).toBe('😡😢');
  });
});

describe('a thank you', () => {
  it('is answered, and the talk goes on where it was', async () => {
    const talk = await conversationAt('wish');
    await talk.says('dank je wel voor het luisteren');
    expect(talk.keys).toEqual(['x.thanks']);
    await talk.says('Ja');
    expect(talk.draft.at).toBe('wish');
  });

  it.each(['dank je wel', 'bedankt hoor', 'thanks'])(
    'at the end is a kind word back, and nothing is asked: "%s"',
    async (said) => {
      const talk = await conversationAt('bye');
      await talk.says(said, said);
      expect(talk.keys).toEqual(['x.thanks_end']);
      expect(talk.draft.at).toBe('bye');
      await talk.says('doei', said);
      expect(talk.keys).toEqual(['x.thanks_end']);
    },
  );

  it('is no yes and no no to a consent', async () => {
    for (const step of stepIds.filter((id) => steps[id].between !== true && id !== 'bye')) {
      const talk = await conversationAt(step);
      const { released, erased } = talk.work;
      await talk.says('dank je wel');
      expect([talk.work.released, talk.work.erased, talk.draft.kept]).toEqual([
        released,
        erased,
        (await conversationAt(step)).draft.kept,
      ]);
    }
  });
});

describe('how we speak', () => {
  it('changes at once when somebody asks for it, and stays', async () => {
    const talk = await conversationAt('feel');
    await talk.says('zeg maar gewoon je hoor');
    expect(talk.heard.every(({ form }) => form === 'je')).toBe(true);
    expect(talk.draft).toMatchObject({ at: 'feel', form: 'je', formChosen: true });
    await talk.says('ik heb liever dat u u zegt');
    expect(talk.draft.form).toBe('u');
  });

  it('is English for whoever begins in English, and not for who chose another form', async () => {
    const talk = await new Conversation().begins();
    await talk.says('my guardian never calls me back');
    expect(talk.heard.every(({ form }) => form === 'en')).toBe(true);
    expect(talk.draft.story).toEqual(['my guardian never calls me back']);
    const chosen = await new Conversation().begins();
    await chosen.switchesTo('je');
    await chosen.says('my guardian never calls me back');
    expect(chosen.draft.form).toBe('je');
  });
});

describe('another language', () => {
  it('is met once, with who can help, and no word of it is lost', async () => {
    const talk = await conversationAt('story');
    await talk.says('oğlumu aldılar, kimse bana bir şey demedi');
    expect(talk.keys).toEqual(['x.otherlang_off']);
    expect(talk.draft.story).toEqual(['oğlumu aldılar, kimse bana bir şey demedi']);
    await talk.says('Verder', 'kimse bana yardım etmedi');
    expect(talk.draft.story).toHaveLength(2);
  });

  it('is answered in itself only when a native speaker read the text, with the help that was filled in', async () => {
    const merhaba = 'Merhaba, yardım istiyorum';
    const plain = await new Conversation().begins();
    await plain.says(merhaba);
    expect(plain.keys).toEqual(['x.otherlang_off']);

    const read = await new Conversation({ settings: { otherLanguages: { tr: { help: '' } } } }).begins();
    await read.says(merhaba);
    expect(read.keys).toEqual(['x.otherlang.tr', 'x.otherlang_off']);
    expect(read.words).not.toContain('lang_help');

    const helped = await new Conversation({
      settings: { otherLanguages: { tr: { help: 'wijkteam.example/tr' } } },
    }).begins();
    await helped.says(merhaba);
    expect(helped.words).toContain('wijkteam.example/tr');
    await helped.says('English');
    expect(helped.draft).toMatchObject({ form: 'en', at: 'start' });
  });
});

it('says of weather and football that it knows nothing, and asks on', async () => {
  const talk = await conversationAt('feel');
  await talk.says('wat voor weer wordt het morgen?');
  expect(talk.keys).toEqual(['x.offtopic', 'probe.feel']);
  await talk.says('dit is een test');
  expect(talk.keys).toEqual(['x.test', 'probe.feel']);
});
