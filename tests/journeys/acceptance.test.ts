import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { type RunningLine, runLine } from '../support/running-line.js';
import { type HeardBubble, startTalk, type Talk } from '../support/talk.js';

let line: RunningLine;
beforeAll(async () => {
  line = await runLine();
});
afterAll(() => line.end());

const keysOf = (heard: readonly HeardBubble[]): readonly (string | undefined)[] =>
  heard.map(({ key }) => key);
const repliesOf = (heard: readonly HeardBubble[]): readonly string[] => heard.at(-1)?.replies ?? [];

/** Says one after the other and hears what is answered to the last. */
async function says(talk: Talk, ...texts: readonly string[]): Promise<readonly HeardBubble[]> {
  let heard: readonly HeardBubble[] = [];
  for (const text of texts) heard = await talk.says(text);
  return heard;
}

const aTalk = async (...texts: readonly string[]): Promise<Talk> => {
  const talk = await startTalk(line.url);
  await talk.hears();
  await says(talk, ...texts);
  return talk;
};

it.each([
  ['a parent', 'ouder', [], 9],
  ['a youngster', 'jongere', ['15'], 10],
])('asks %s who only says one thing at most three questions about it', async (_who, role, age, most) => {
  const talk = await aTalk('iets vertellen', role, ...age, 'ja');
  let answers = 3 + age.length;
  let heard = await says(talk, 'mijn voogd belt nooit terug', 'dit is het');
  answers += 2;
  let asked = 0;
  while (keysOf(heard).some((key) => key?.startsWith('probe.'))) {
    asked += 1;
    heard = await says(
      talk,
      ['ik slaap er slecht van', 'ik heb hem drie keer gebeld', 'vorige week'][asked - 1] ?? 'nee',
    );
    answers += 1;
  }
  expect(asked).toBeLessThanOrEqual(3);
  heard = await says(talk, 'uitleg');
  expect(heard.map(({ text }) => text).join('\n')).toContain('mijn voogd belt nooit terug');
  heard = await says(talk, 'ja');
  answers += 2;
  expect(keysOf(heard)).toContain('sum.ok_off');
  expect(answers).toBeLessThanOrEqual(most);
});

const told = [
  'ik heb een klacht',
  'ouder',
  'ja',
  'De voogd belt nooit terug, ik slaap er slecht van.',
  'dit is het',
];

it('offers no route before the summary is confirmed, and then also the adviser and the official complaint', async () => {
  const talk = await aTalk(...told, 'ik heb drie keer gebeld');
  const routes = ['Doorgeven aan de raad', 'Vertrouwenspersoon', 'Officiële klacht'];
  for (const words of ['uitleg', 'doorgeven aan de raad', 'vertrouwenspersoon']) {
    const heard = await says(talk, words);
    expect(repliesOf(heard).filter((reply) => routes.includes(reply))).toEqual([]);
  }
  const heard = await says(talk, 'ja', 'ik heb hem');
  expect(repliesOf(heard)).toEqual(expect.arrayContaining(routes));
});

it('passes nothing on without a yes to exactly that text, and asks again after every change', async () => {
  const talk = await aTalk(...told, 'ik heb drie keer gebeld', 'uitleg', 'ja', 'ik heb hem');
  await says(talk, 'doorgeven aan de raad', 'ja', 'zo doorgeven', 'nee');
  await says(talk, 'doorgeven aan de raad', 'ja', 'tekst aanpassen');
  const shown = await says(talk, 'De voogd belt niet terug.');
  expect(shown.map(({ text }) => text)).toContain('"De voogd belt niet terug."');
  expect(keysOf(await talk.everything())).not.toContain('fwd.ok');
  expect(keysOf(await says(talk, 'zo doorgeven'))).toContain('fwd.consent');
  expect(keysOf(await says(talk, 'ja'))).toContain('fwd.ok');
});

it('takes a wish typed at the summary for no yes', async () => {
  const talk = await aTalk(...told, 'ik heb drie keer gebeld', 'uitleg');
  const heard = await says(talk, 'Dat ik hem wat vaker mag zien.');
  expect(keysOf(heard)).not.toContain('sum.ok_off');
});

it('erases no story for a complaint that looks like a no', async () => {
  const talk = await aTalk('de voogd belt nooit terug naar ons', 'ouder');
  await says(talk, 'is niet eerlijk toch', 'ja', 'sla over', 'sla over');
  const heard = await says(talk, 'uitleg');
  expect(heard.map(({ text }) => text).join('\n')).toContain('de voogd belt nooit terug naar ons');
});

it('hears stop when it stands alone, and a story when it does not', async () => {
  const talk = await aTalk('ik heb een klacht', 'ouder', 'ja');
  expect(keysOf(await says(talk, 'ik wil dat het stopt'))).not.toContain('cmd.stop');
  expect(keysOf(await says(talk, 'Nee, zo bedoel ik het niet'))).toContain('story.more');
  expect(keysOf(await says(talk, 'stop'))).toContain('cmd.stop');
});

it.each(['ik wil dood', 'ik wil dooood', 'i want to kill myself'])(
  'answers "%s" at once, and goes on after a figure of speech',
  async (words) => {
    const talk = await aTalk('ik heb een klacht', 'ouder', 'ja');
    expect(keysOf(await says(talk, 'ik schaam me dood voor die brief'))).toEqual(['story.more']);
    expect(keysOf(await says(talk, words))).toContain('cr.suicide');
  },
);
