import { expect, it } from '@jest/globals';
import { freshDraft, readDraft } from '../../../dialogs/intake/draft.js';
import { firstOpen } from '../../../dialogs/intake/first-open.js';
import { Conversation } from '../../support/conversation.js';

const story = 'De voogd belt nooit terug en mijn dochter vraagt elke dag wanneer ze naar huis mag.';
const violence = 'mijn stiefvader slaat me al jaren';
const safe = ['Ik ben veilig, ga verder', 'Verder'];

async function talkAt(said: readonly string[]) {
  const talk = new Conversation();
  await talk.begins();
  return talk.says(...said);
}

/** Answers what is asked, as shortly as can be, until the talk stands at a question. */
async function talkUntil(at: string) {
  return goOnTo(at, await talkAt(['Iets vertellen', 'Ouder', 'Ja', story, 'Dit is het']));
}

async function goOnTo(at: string, talk: Conversation) {
  const answers: Readonly<Record<string, string>> = {
    wish: 'Excuses',
    card: 'Ja, dit klopt',
    'code-shown': 'Ik heb hem',
    routes: 'Doorgeven aan de raad',
    'route-council': 'Ja',
    forward: 'Tekst aanpassen',
  };
  for (let turn = 0; turn < 20 && talk.draft.at !== at; turn += 1)
    await talk.says(answers[talk.draft.at] ?? 'sla over');
  expect(talk.draft.at).toBe(at);
  return talk;
}

it.each(['code-shown', 'routes', 'route-council'])(
  'writes down what is told in danger at %s, and shows it before it is passed on',
  async (at) => {
    const talk = await talkUntil(at);
    await talk.says(violence, ...safe);
    expect(talk.draft).toMatchObject({ at, addition: violence });
    expect(talk.keys).toContain('x.noted');
    expect(talk.draft.story).toContain(violence);
    await goOnTo('forward', talk);
    expect(talk.words).toContain(violence);
    expect(talk.draft.addition).toBeUndefined();
  },
);

it('writes down what is told in danger after the card for it was shown', async () => {
  const talk = await talkUntil('routes');
  await talk.says(violence, ...safe, 'hij sloeg me gisteren weer');
  expect(talk.keys).toEqual(expect.arrayContaining(['cr.line_vt', 'x.noted']));
  expect(talk.draft).toMatchObject({ at: 'routes', addition: `${violence}\nhij sloeg me gisteren weer` });
});

it('replaces no text that is to be passed on by what is told in danger', async () => {
  const talk = await talkUntil('forward-edit');
  const { forward } = talk.draft;
  await talk.says(violence, ...safe);
  expect(talk.draft).toMatchObject({ at: 'forward-edit', forward, addition: violence });
  expect(talk.keys).toEqual(['x.noted_apart', 'fwd.edit']);
  await talk.says('ik wil niet meer leven', ...safe, 'ik wil niet meer leven');
  expect(talk.draft).toMatchObject({ at: 'forward-edit', forward });
  expect(talk.keys).toEqual(['cr.line_113', 'fwd.edit']);
  await talk.says('Toch niet', 'Zo doorgeven', 'Ja');
  expect(talk.work.released.map(({ text }) => text)).toEqual([forward?.text]);
  expect(talk.draft.addition).toBe(violence);
});

it('is honest that what is told at the yes to a text is not in that text', async () => {
  const talk = await talkUntil('forward');
  await talk.says('Zo doorgeven');
  expect(talk.draft.at).toBe('consent');
  await talk.says(violence, ...safe);
  expect(talk.keys).toContain('x.noted_apart');
  expect(talk.draft).toMatchObject({ at: 'consent', addition: violence });
  await talk.says('Ja');
  expect(talk.work.released.map(({ text }) => text).join()).not.toContain(violence);
});

it.each(['ik wil dood want mijn mentor pest me', 'i want to die because they took my son'])(
  'keeps with the story why somebody wants to die: %s',
  async (cry) => {
    const talk = await talkAt(['Iets vertellen', 'Ouder', 'Ja', cry]);
    await talk.says(...(talk.draft.at === 'crisis-check' ? ['Ja'] : []), ...safe);
    expect(talk.draft).toMatchObject({ at: 'story-more', story: [cry] });
  },
);

it('writes a bare cry down only for somebody who says it again', async () => {
  const talk = await talkAt(['Iets vertellen', 'Ouder', 'Ja', 'ik wil niet meer leven', ...safe]);
  expect(talk.draft).toMatchObject({ at: 'story', story: [] });
  await talk.says('ik wil niet meer leven');
  expect(talk.keys).toEqual(['cr.line_113', 'story.more']);
  expect(talk.draft.story).toEqual(['ik wil niet meer leven']);
});

it.each(['wish', 'small'])('makes no wish of what is told in danger at %s', async (at) => {
  const talk = await talkUntil('wish');
  if (at === 'small') await talk.says('Dat er iets verandert');
  expect(talk.draft.at).toBe(at);
  await talk.says(violence, ...safe);
  expect(talk.draft.at).toBe(at);
  expect(talk.draft.ownWish).toBeUndefined();
  expect(talk.draft.lines.small).toBeUndefined();
  expect(talk.draft.story).toEqual([story, violence]);
  expect(talk.keys).toContain('x.noted');
});

it('replaces no line of the summary by what is told in danger', async () => {
  const talk = await talkUntil('card');
  await talk.says('Iets aanpassen', 'Wat er gebeurde');
  expect(talk.draft.at).toBe('edit');
  await talk.says(violence, ...safe);
  expect(talk.draft.story).toEqual([story, violence]);
  expect(talk.draft.lines.what).toBeUndefined();
});

it.each([
  'mijn zoon ziet het niet meer zitten',
  'mijn dochter trekt het niet meer',
  'she wants to end it, my daughter',
])('asks nobody about themselves who worries about another: %s', async (worry) => {
  const talk = await talkAt(['Iets vertellen', 'Ouder', 'Ja', worry]);
  expect(talk.keys).toEqual(['cr.suicide_other']);
  await talk.says(talk.labels[0] ?? '');
  expect(talk.draft.story).toEqual([worry]);
});

it('alarms nobody of a worry that may mean something else', async () => {
  const talk = await talkAt(['Iets vertellen', 'Ouder', 'Ja', 'mijn zoon ziet het niet meer zitten']);
  expect(talk.work.alarms).toEqual([]);
});

it('gives the number of 113 once more to whoever stops at the card for it', async () => {
  const talk = await talkAt(['Iets vertellen', 'Ouder', 'Ja', 'ik wil niet meer leven', 'stop']);
  expect(talk.keys.slice(0, 2)).toEqual(['cr.line_113', 'cmd.stop']);
  const later = await talkAt(['Iets vertellen', 'Ouder', 'Ja', 'ik wil niet meer leven', 'het gaat', 'nee']);
  expect(later.keys.slice(0, 2)).toEqual(['cr.line_113', 'cmd.stop']);
});

it('tells what was held back in the case that the code opens', async () => {
  const first = await talkAt(['Iets vertellen', 'Ouder', 'Ja', story, 'stop']);
  const { work } = first;
  const code = await work.code();
  work.current.draft = first.draft;
  for (const said of [
    [`${violence}. Mijn code is ${code ?? ''}`],
    [`mijn stiefvader slaat me nu, mijn code is ${code ?? ''}`, ...safe],
    ['Ik heb een code', violence, ...safe, code ?? ''],
  ]) {
    work.newConversation();
    const talk = new Conversation({ work });
    await talk.begins();
    await talk.says(...said);
    expect(talk.draft.at).toBe('resume');
    expect(talk.draft.story[0]).toBe(story);
    expect(talk.draft.story.slice(1).join('\n')).toContain('mijn stiefvader slaat me');
  }
});

it.each(['Ik ben niet veilig', 'ik ben hier niet veilig', 'niet veilig', 'I am not safe'])(
  'makes no story of the answer "%s", and goes on with nothing',
  async (answer) => {
    for (const cry of [violence, 'ik wil niet meer leven']) {
      const talk = await talkAt(['Iets vertellen', 'Ouder', 'Ja', cry, answer]);
      expect(talk.draft.at).toBe('crisis');
      expect(talk.words).toContain('112');
      await talk.says('Ik ben veilig, ga verder', answer);
      expect(talk.draft.at).toBe('crisis');
      await talk.says('Ik ben veilig, ga verder', 'Verder');
      expect(talk.draft.story.join('\n')).not.toContain(answer);
    }
  },
);

it('makes no story of it before a card either', async () => {
  const talk = await talkAt(['Iets vertellen', 'Ouder', 'Ja', 'Ik ben niet veilig']);
  expect(talk.draft).toMatchObject({ at: 'story', story: [] });
  expect(talk.keys).toEqual(['cr.line_112', 'story.ask']);
});

it('acknowledges a story once, and not again after danger', async () => {
  const talk = await talkAt(['Iets vertellen', 'Ouder', 'Ja', story, 'Dit is het']);
  expect(talk.keys[0]).toMatch(/^ack\./);
  await talk.says('ik wil niet meer leven', ...safe);
  expect(talk.keys.join()).not.toContain('ack.');
});

it('keeps none of the words that led to a card, in this talk and in one that was kept before', async () => {
  const talk = await talkAt(['Iets vertellen', 'Ouder', 'Ja', 'ik wil niet meer leven']);
  expect(JSON.stringify(talk.draft)).not.toContain('leven');
  const kept = {
    ...freshDraft('u'),
    version: 1,
    crisis: {
      checked: false,
      shown: [{ kind: 'suicide', phrase: 'wil niet meer leven' }],
      open: { kind: 'suicide', about: 'self', sexual: false, quote: '' },
      held: [],
    },
  };
  const draft = readDraft(kept, firstOpen);
  expect(JSON.stringify(draft)).not.toContain('leven');
  expect(draft.crisis?.shown).toMatchObject([{ kind: 'suicide', other: false }]);
});

it('knows after a yes to the plain question the words that it was about', async () => {
  const talk = await talkAt(['Iets vertellen', 'Ouder', 'Ja', 'ik trek het niet meer', 'Ja', ...safe]);
  await talk.says('ik trek het niet meer');
  expect(talk.keys).toContain('cr.line_113');
});
