import { expect, it } from '@jest/globals';
import { Conversation } from '../../support/conversation.js';

const toStory = ['Iets vertellen', 'Ouder', 'Ja'];

async function talkAt(
  said: readonly string[],
  circumstances?: ConstructorParameters<typeof Conversation>[0],
) {
  const talk = new Conversation(circumstances);
  await talk.begins();
  return talk.says(...said);
}

it('says the fixed texts at once, before consent too, and counts the kind without a word', async () => {
  const talk = await talkAt(['ik wil niet meer leven']);
  expect(talk.keys).toEqual(['cr.suicide', 'cr.suicide2']);
  expect(talk.words).toContain('0800-0113');
  expect(talk.labels).toEqual([
    'Ik bel of chat 113',
    'Met een mens praten',
    'Ik ben veilig, ga verder',
    'Ik bedoelde dit niet',
  ]);
  expect(talk.work.alarms).toEqual(['suicide']);
});

it('goes on without further fuss when it was not meant so', async () => {
  const talk = await talkAt([...toStory, 'ik wil niet meer leven', 'Ik bedoelde dit niet']);
  expect(talk.keys).toEqual(['cr.notmeant', 'story.ask']);
  await talk.says('ik wil niet meer leven');
  expect(talk.keys).toContain('cr.line_113');
  expect(talk.keys).not.toContain('cr.suicide');
});

it('keeps a story of violence, so that nobody has to tell it twice', async () => {
  const story = 'de begeleider van de nachtdienst heeft mij een klap gegeven';
  const talk = await talkAt([...toStory, story]);
  expect(talk.keys[0]).toBe('cr.abuse');
  await talk.says('Ik ben veilig, ga verder');
  expect(talk.keys).toEqual(['cr.abuse_staff_off', 'cr.resume']);
  await talk.says('Verder');
  expect(talk.draft.story).toEqual([story]);
  expect(talk.draft.at).toBe('story-more');
  expect(talk.work.alarms).toEqual(['staff']);
});

it('keeps what is told while the talk stands still', async () => {
  const talk = await talkAt([
    ...toStory,
    'mijn stiefvader slaat me',
    'hij doet dat al sinds de zomer, ook mijn zusje',
  ]);
  await talk.says('Verder');
  expect(talk.draft.story.join(' ')).toContain('mijn stiefvader slaat me');
  expect(talk.draft.story.join(' ')).toContain('ook mijn zusje');
});

it('asks once, plainly, what may be meant; a yes is the card, a no goes on with what was told', async () => {
  const yes = await talkAt([...toStory, 'ik trek het niet meer']);
  expect(yes.keys).toEqual(['cr.soft']);
  expect(yes.words).toContain('"ik trek het niet meer"');
  await yes.says('Ja');
  expect(yes.keys).toEqual(['cr.suicide', 'cr.suicide2']);
  const no = await talkAt([...toStory, 'ik trek het niet meer', 'Nee, het is vooral zwaar']);
  expect(no.keys).toEqual(['cr.soft_no', 'story.more']);
  expect(no.draft.story).toEqual(['ik trek het niet meer']);
});

it('gives 112 once more to whoever is not safe, and never ends there', async () => {
  const talk = await talkAt([...toStory, 'hij staat nu met een mes voor de deur', 'nee']);
  expect(talk.keys[0]).toBe('cr.line_112');
  expect(talk.draft.at).toBe('crisis');
  await talk.says('Ik ben veilig, ga verder');
  expect(talk.keys).toEqual(['cr.resume']);
});

it('sends no child to a line that is closed', async () => {
  const young = ['Iets vertellen', 'Jongere', '12–15', 'Ja'];
  const night = await talkAt([...young, 'ben weggelopen van de groep'], {
    now: new Date('2026-12-08T22:30:00Z'),
  });
  expect(night.words).toContain('De Kindertelefoon is nu dicht.');
  const day = await talkAt([...young, 'ben weggelopen van de groep']);
  expect(day.words).toContain('chat op kindertelefoon.nl');
});

it('hears it in a message that came too late to be kept', async () => {
  const talk = await talkAt(toStory);
  await talk.expires('ik wil dood');
  expect(talk.keys).toContain('cr.suicide');
});

it('speaks English to whoever does', async () => {
  const talk = await talkAt(['Tell my story', 'Parent', 'Yes', 'i want to kill myself'], { form: 'en' });
  expect(talk.words).toContain('You do not have to stay alone with it.');
});

it('keeps the story that a plain question interrupted, also after a yes', async () => {
  const story = 'de voogd belt nooit terug en mijn dochter is overgeplaatst, ik trek het niet meer';
  const talk = await talkAt([...toStory, story, 'Ja', 'Ik ben veilig, ga verder', 'Verder']);
  expect(talk.draft.story).toEqual([story]);
  const short = await talkAt([
    ...toStory,
    'ik trek het niet meer',
    'Ja',
    'Ik ben veilig, ga verder',
    'Verder',
  ]);
  expect(short.draft).toMatchObject({ at: 'story', story: [] });
});

const violence = 'mijn stiefvader slaat me al jaren';

it.each(['niet veilig', 'nee ik ben niet veilig', 'nee echt niet', 'I am not safe'])(
  'never goes on with a story after "%s"',
  async (answer) => {
    const talk = await talkAt([...toStory, 'hij staat nu met een mes voor de deur', answer]);
    expect(talk.keys).toEqual(['cr.line_112', 'cr.danger', 'cr.danger2']);
  },
);

it.each(['ja heel vaak, vooral snachts', 'soms wel', 'misschien', 'eigenlijk wel', 'heel vaak'])(
  'takes "%s" for a yes to the plain question, and keeps it out of the story',
  async (answer) => {
    const talk = await talkAt([...toStory, 'ik trek het niet meer', answer]);
    expect(talk.keys).toEqual(['cr.suicide', 'cr.suicide2']);
    expect(talk.draft.crisis?.held).toEqual([]);
  },
);

it('takes a no in many words for a no, and keeps it out of the story', async () => {
  const talk = await talkAt([...toStory, 'ik trek het niet meer', 'nee helemaal niet maar het is zwaar']);
  expect(talk.keys).toEqual(['cr.soft_no', 'story.more']);
  expect(talk.draft.story).toEqual(['ik trek het niet meer']);
});

it('hears no stop in a cry while a card stands open', async () => {
  const talk = await talkAt([...toStory, violence, 'ik trek het niet meer']);
  expect(talk.keys).toEqual(['cr.soft']);
  await talk.says('Ja', 'Ik ben veilig, ga verder', 'Verder');
  expect(talk.draft.story).toEqual([violence]);
});

it('keeps a long story in which the cry stood', async () => {
  const story = `ik trek het niet meer. ${'De voogd belt elke week af en mijn zoon wacht dan bij het raam. '.repeat(3)}`;
  const talk = await talkAt([...toStory, story, 'Ja', 'Ik ben veilig, ga verder', 'Verder']);
  expect(talk.draft.story).toEqual([story.trim()]);
});

it('keeps what was told when somebody stops, goes back or almost erased', async () => {
  for (const way of [['stop', 'verder'], ['terug'], ['wis', 'Toch niet']]) {
    const talk = await talkAt([...toStory, violence, ...way]);
    expect(talk.draft.story).toEqual([violence]);
    expect(talk.draft.crisis).toMatchObject({ held: [], open: { quote: '' } });
  }
  const more = await talkAt([...toStory, violence, 'stop', 'hij doet het ook bij mijn zusje']);
  expect(more.draft.story).toEqual([`${violence}\nhij doet het ook bij mijn zusje`]);
});

it('keeps the same words once, and three words where a story was asked', async () => {
  const twice = await talkAt([...toStory, violence, violence, 'Verder']);
  expect(twice.draft.story).toEqual([violence]);
  const short = await talkAt([...toStory, 'hij slaat me', 'Ik ben veilig, ga verder', 'Verder']);
  expect(short.draft.story).toEqual(['hij slaat me']);
});

it('loses no story at a question with choices, and reads no code in it', async () => {
  const story = 'mijn stiefvader heeft me 14 keer geslagen';
  const atAge = await talkAt(['Iets vertellen', 'Jongere', story, 'Ik ben veilig, ga verder', 'Verder']);
  expect(atAge.draft.story).toEqual([story]);
  const atCode = await talkAt(['Ik heb een code', violence, 'Ik ben veilig, ga verder', 'Verder']);
  expect(atCode.draft).toMatchObject({ at: 'code', story: [violence] });
});

it('leaves the number of 113 in sight for whoever asks for help, for a person, or is alone', async () => {
  for (const said of ['help', 'mens', 'nee niemand']) {
    const talk = await talkAt([...toStory, 'ik wil niet meer leven', said]);
    expect(talk.keys).toContain('cr.line_113');
  }
});

it('skips no danger as if it were a question', async () => {
  const talk = await talkAt([...toStory, violence, 'sla over']);
  expect(talk.keys).toEqual(['cr.resume']);
});

/** What is said about the message itself waits until the talk goes on. */
it.each<[string, (talk: Conversation) => Promise<unknown>, string]>([
  ['a number is taken out', (talk) => talk.masked('ik wil niet meer leven'), 'err.bsn'],
  ['a photo is not taken', (talk) => talk.sends('file', 'ik wil dood'), 'err.file'],
  ['the talk is too old', (talk) => talk.expires('ik wil dood'), 'err.expired'],
  [
    'no more fits',
    (talk) => talk.says('Ze belde niet. '.repeat(2_600), `ik wil dood. ${'Ze belde niet. '.repeat(100)}`),
    'err.full',
  ],
])('hides nothing about a message in danger, and says it once: %s', async (_what, says, notice) => {
  const talk = await talkAt(toStory);
  await says(talk);
  expect(talk.keys).toEqual(['cr.suicide', 'cr.suicide2']);
  await talk.says('ja');
  expect([talk.draft.at, talk.keys]).toEqual(['crisis-resume', ['cr.resume']]);
  await talk.says('Verder');
  expect(talk.keys[0]).toBe(notice);
  await talk.says('help');
  expect(talk.keys).not.toContain(notice);
});
