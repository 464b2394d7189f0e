import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { type Settings, settingsSchema } from '../../services/domain/settings.js';
import { exchangeSchema } from '../../services/domain/utterance.js';
import { aVolunteer, onDuty } from '../support/a-volunteer.js';
import { aWholeLine, type WholeLine } from '../support/a-whole-line.js';

const second = 1_000;
const minute = 60 * second;
const day = 24 * 60 * minute;
const live = settingsSchema.parse({ mode: 'live', lineNumber: '030-1234567' });

let line: WholeLine;
const opens = async (settings: Settings = live): Promise<void> => {
  line = await aWholeLine(settings);
};
beforeEach(() => opens());
afterEach(() => line.end());

const story = 'De voogd belde gisteren niet terug over mijn zoon en ik ben boos.';
/** A parent tells a story and asks for a person in the middle of it. */
async function aParentWhoAsks() {
  const parent = await line.device('thuis');
  await parent('Iets vertellen', 'Ouder', 'Ja', story, 'Dit is het');
  return parent;
}

it('a parent and a volunteer find each other, talk, and part, and every word is there once', async () => {
  const mila = await onDuty(line, 'mila');
  const parent = await aParentWhoAsks();
  expect((await parent('mens')).keys).toEqual(['pause.code', 'pause.code', 'peer.share']);
  expect((await parent('Ja')).keys).toEqual(['wait.0_nodata']);
  expect((await parent('Ik zit er erg mee.')).keys).toEqual(['x.noted', 'wait.still']);

  const desk = line.desk();
  const [offer] = await desk.offers(mila);
  expect(offer).toMatchObject({ role: 'parent', share: 'yes' });
  const id = offer?.id ?? '';
  expect(await desk.claim(mila, id)).toBe('claimed');
  expect((await parent()).keys).toEqual(['chat.joined', 'chat.joined']);

  await desk.say(mila, id, 'a', 'Dag, ik ben Mila. Hoe is het nu?');
  expect((await parent('Dag Mila, het gaat wel')).keys).toEqual([]);
  expect((await parent('bot')).keys).toEqual(['chat.menu']);
  expect((await parent('Verder')).keys).toEqual(['chat.with']);
  expect((await parent('wie ben jij eigenlijk?')).keys).toEqual([]);

  const report = { wanted: 'Gehoord worden.', agreed: 'Mila belt niet.', todo: 'U belt de voogd.' };
  expect(await desk.end(mila, id, report)).toBe('ended');
  const ended = await parent();
  expect(ended.keys).toEqual(['chat.end_v', 'chat.report', 'probe.child']);
  expect(ended.words).toContain('U belt de voogd.');
  expect((await parent('Hij slaapt er slecht van.')).keys).toEqual(['probe.tried']);
  const read = await line.device('bij oma');
  expect((await read('Ik heb een code', ended.code)).keys).toEqual(['chat.report', 'back.draft']);
});

it('the score somebody gives a volunteer is read by no other volunteer', async () => {
  const mila = await onDuty(line, 'mila');
  const parent = await aParentWhoAsks();
  await parent('mens', 'Ja');
  const desk = line.desk();
  const id = (await desk.offers(mila))[0]?.id ?? '';
  await desk.claim(mila, id);
  await desk.say(mila, id, 'a', 'Dag, ik ben Mila.');
  expect((await parent('stop')).keys).toContain('chat.end_r');
  await parent('3');
  const { records } = await line.store.find({ kind: 'message', newestFirst: true, limit: 3 });
  const said = records.flatMap(({ body }) => exchangeSchema.parse(body).utterances);
  expect(said.filter(({ text }) => text === '3')).toMatchObject([{ from: 'person', aside: true }]);
});

it('where nobody comes there is an outcome at ten minutes, and it is kept', async () => {
  const mila = await onDuty(line, 'mila');
  const parent = await aParentWhoAsks();
  const { code } = await parent('mens');
  await parent('Ja');
  await line.passes(2 * minute + second);
  expect((await parent()).keys).toEqual(['wait.2']);
  await line.passes(3 * minute);
  expect((await parent()).keys).toEqual(['wait.urgent', 'wait.urgent', 'wait.5']);
  await line.passes(5 * minute);
  expect((await parent()).keys).toEqual([expect.stringMatching(/^praat_nu/), 'wait.10', 'wait.10']);
  await parent('Bericht achterlaten');
  expect((await parent('Mag een voogd dat alleen beslissen?')).keys.slice(0, 1)).toEqual(['msg.ok']);

  const desk = line.desk();
  const [callback] = await desk.callbacks(mila);
  expect(callback).toMatchObject({ way: 'message', state: 'open' });
  const id = callback?.id ?? '';
  expect(await desk.takeCallback(mila, id)).toBe('taken');
  await desk.callbackDone(mila, id, 'message', 'Nee, dat gaat altijd samen met u.');
  await line.passes(3 * day);

  const elsewhere = await line.device('bij oma');
  const back = await elsewhere('Ik heb een code', code);
  expect(back.keys).toContain('back.draft');
  expect(back.words).toContain('Nee, dat gaat altijd samen met u.');
});

it('a promise that nobody kept is our fault, and is said so with the code', async () => {
  await onDuty(line, 'mila');
  const parent = await aParentWhoAsks();
  const { code } = await parent('mens');
  await parent('Nee', 'Laat maar');
  await line.passes(9 * 60 * minute);
  const later = await parent('mens', 'Bel mij terug', '06-12345678', 'Avond', 'Nee');
  expect(later.keys.slice(0, 2)).toEqual(['cb.ok', 'cb.number']);
  await line.passes(8 * day);
  const elsewhere = await line.device('bij oma');
  expect((await elsewhere('Ik heb een code', code)).keys).toEqual(['cb.late', 'cb.late']);
  expect((await elsewhere('Bel alsnog')).keys).toContain('cb.open');
});

it('whoever has no papers is not there, and nobody is promised', async () => {
  await aVolunteer(line, 'bo');
  const parent = await aParentWhoAsks();
  const asked = await parent('mens');
  expect(asked.keys).toEqual([expect.stringMatching(/^praat_nu/), 'route.peer_later']);
  expect(asked.replies).toContain('Schrijf mij terug');
});
