import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { waitingHandoffs } from '../../services/handoff/handoff-records.js';
import { readReport } from '../../services/handoff/report-records.js';
import type { Spoken } from '../../services/domain/desk-message.js';
import { readDuty } from '../../services/handoff/volunteers.js';
import { Readings } from '../../services/web/desk/readings.js';
import { aPeerLine, type PeerLine, type Person } from '../support/a-peer-line.js';
import { aVolunteer, onDuty } from '../support/a-volunteer.js';
import { eventually } from '../support/eventually.js';

const second = 1_000;
const minute = 60 * second;
const report = { wanted: 'Gehoord worden', agreed: 'Niets', todo: '' };

let line: PeerLine;
let person: Person;
let mila: { readonly accountId: string; readonly alias: string };
beforeEach(async () => {
  line = await aPeerLine();
  mila = await onDuty(line.house, 'mila');
  person = await line.person('talk-1');
});
afterEach(() => line.end());

/** The person asked, and Mila said hello. */
async function connected(how = 'mens'): Promise<string> {
  await person.says(how);
  const id = (await line.desk.offers(mila))[0]?.id ?? '';
  await line.desk.claim(mila, id);
  await line.desk.say(mila, id, 'hello-1', 'Dag, ik ben Mila.');
  await person.news();
  return id;
}
/** What a desk of Mila reads of a talk, apart from what the bot says. */
function deskOf(id: string, after = 0) {
  const words: Spoken[] = [];
  const { desk, conversations, house } = line;
  const readings = new Readings({
    desk,
    conversations,
    store: house.store,
    person: mila,
    send: (push) => {
      if (push.push === 'words') words.push(...push.words);
    },
    failed: (error) => {
      throw error;
    },
  });
  void readings.follow(id, after, () => Promise.resolve());
  return {
    /** Waits until it is this. */
    reads: (...said: readonly string[]) =>
      eventually(() => {
        expect(words.filter(({ from }) => from !== 'bot').map(({ text }) => text)).toEqual(said);
      }),
    last: () => words.at(-1)?.sequence ?? 0,
    goes: () => {
      readings.stop();
    },
  };
}
const stateOf = async (id: string) => (await line.handoff(id))?.state;

it('shows a volunteer only what was said after they came, unless the story was shared', async () => {
  await person.says('mijn verhaal');
  const id = await connected();
  const after = (await line.desk.readableFrom(mila, id))?.after ?? 0;
  expect((await person.reads()).slice(after)).toEqual(['bot: nieuws joined', 'Mila: Dag, ik ben Mila.']);
  const other = await line.person('talk-2');
  await other.says('deel');
  const shared = (await line.desk.offers(mila))[0]?.id ?? '';
  await line.desk.claim(mila, shared);
  expect(await line.desk.readableFrom(mila, shared)).toMatchObject({ conversationId: 'talk-2', after: 0 });
});

it('keeps what is said once, and lets nobody speak or read who is not in the talk', async () => {
  const id = await connected();
  const bas = await onDuty(line.house, 'bas');
  const first = await line.desk.say(mila, id, 'words-1', 'Hoe is het nu?');
  expect(await line.desk.say(mila, id, 'words-1', 'Hoe is het nu?')).toBe(first);
  expect(await line.desk.say(bas, id, 'words-2', 'Ik ook')).toBeUndefined();
  expect(await line.desk.readableFrom(bas, id)).toBeUndefined();
  expect(await line.desk.notes(bas, id)).toBeUndefined();
  expect(await person.news()).toEqual(['Mila: Hoe is het nu?']);
});

it('tells the person when the volunteer drops out, and when they are back within two minutes', async () => {
  const id = await connected();
  await line.desk.presence('mila', false);
  expect(await stateOf(id)).toBe('reconnecting');
  expect(await person.news()).toEqual(['bot: nieuws lost']);
  await line.passes(minute);
  await line.desk.presence('mila', true);
  expect(await stateOf(id)).toBe('active');
  expect(await person.news()).toEqual(['bot: nieuws back']);
  await line.passes(5 * minute);
  expect(await line.desk.talks(mila)).toMatchObject([{ id, as: 'owner' }]);
  await line.desk.presence('mila', true);
  expect(await person.news()).toEqual([]);
});

it('says that the volunteer is back before their words, when those come first', async () => {
  const id = await connected();
  await line.desk.presence('mila', false);
  await line.desk.say(mila, id, 'words-2', 'Daar ben ik weer.');
  expect(await person.news()).toEqual(['bot: nieuws lost', 'bot: nieuws back', 'Mila: Daar ben ik weer.']);
});

/** Bas came in beside Mila, and Mila is gone. */
async function lostBeside(as: 'duo' | 'shadow', over = {}) {
  const id = await connected();
  const bas = await onDuty(line.house, 'bas', over);
  await line.desk.invite(mila, id, as, 'Bas');
  await person.says('laat binnen');
  await line.desk.presence('bas', true);
  await line.desk.presence('mila', false);
  await person.news();
  return { id, bas };
}

it('lets who is beside the volunteer go on when that one stays away, and says who', async () => {
  const { id, bas } = await lostBeside('duo');
  await line.passes(2 * minute - second);
  expect((await line.handoff(id))?.owner?.alias).toBe('Mila');
  await line.passes(second);
  expect(await line.handoff(id)).toMatchObject({ state: 'transferred', owner: { alias: 'Bas' } });
  expect(await person.news()).toEqual(['bot: nieuws taken-over']);
  expect(await readDuty(line.house.store, 'bas')).toMatchObject({ open: [id] });
  expect(await readDuty(line.house.store, 'mila')).toMatchObject({ open: [], closing: [id] });
  expect(await line.desk.talks(bas)).toMatchObject([{ id, as: 'owner' }]);
  await line.desk.presence('mila', true);
  expect(await line.desk.say(mila, id, 'words-2', 'Ik ben er weer')).toBeUndefined();
  expect(await line.desk.say(bas, id, 'words-3', 'Wij praten verder.')).toBeGreaterThan(0);
});

it('looks for somebody else when who is beside the volunteer is gone too', async () => {
  const { id } = await lostBeside('duo');
  await line.desk.presence('bas', false);
  await line.passes(2 * minute);
  expect(await stateOf(id)).toBe('offered');
  expect((await readDuty(line.house.store, 'bas'))?.open).toEqual([]);
});

it('goes on with nobody of whom it was only written down later that they are below eighteen', async () => {
  const { id } = await lostBeside('duo');
  await aVolunteer(line.house, 'bas', { isAdult: false });
  await line.passes(2 * minute);
  expect(await stateOf(id)).toBe('offered');
});

it('lets somebody in as they are then, not as they were when they were asked', async () => {
  const id = await connected();
  await onDuty(line.house, 'bas');
  await line.desk.invite(mila, id, 'duo', 'Bas');
  await aVolunteer(line.house, 'bas', { isAdult: false });
  await person.says('laat binnen');
  expect((await line.handoff(id))?.second).toMatchObject({ agreed: true, isAdult: false });
});

it('goes on with nobody who only learns, or whose desk did not come back after a start of the line', async () => {
  const { id } = await lostBeside('shadow', { isTrainee: true });
  await line.passes(2 * minute);
  expect(await stateOf(id)).toBe('offered');
  await line.desk.claim(mila, id);
  await line.desk.say(mila, id, 'words-4', 'Dag.');
  await onDuty(line.house, 'bas');
  await line.desk.invite(mila, id, 'duo', 'Bas');
  await person.says('laat binnen');
  await line.desk.presence('bas', true);
  await line.restart();
  await line.passes(3 * minute);
  expect(await stateOf(id)).toBe('offered');
});

it('looks for somebody else after two minutes, and the hands of who dropped out are free', async () => {
  const id = await connected();
  await line.desk.presence('mila', false);
  await line.passes(2 * minute);
  expect(await stateOf(id)).toBe('offered');
  expect((await readDuty(line.house.store, 'mila'))?.open).toEqual([]);
  const bas = await onDuty(line.house, 'bas');
  expect(await line.desk.claim(bas, id)).toBe('claimed');
  expect(await line.desk.say(mila, id, 'late-1', 'Ik ben er weer')).toBeUndefined();
});

it('gives every desk a moment to come back after the line was started again', async () => {
  const id = await connected();
  await line.restart();
  await line.desk.presence('mila', true);
  await line.passes(minute);
  expect(await stateOf(id)).toBe('active');
  expect(await person.news()).toEqual([]);

  await line.restart();
  await line.passes(30 * second);
  expect(await stateOf(id)).toBe('reconnecting');
  await line.passes(2 * minute);
  expect(await stateOf(id)).toBe('offered');
});

it('does not leave somebody with a volunteer who picked up and says nothing', async () => {
  await person.says('mens');
  const id = (await line.desk.offers(mila))[0]?.id ?? '';
  await line.desk.claim(mila, id);
  await line.passes(3 * minute);
  expect(await stateOf(id)).toBe('offered');
  expect(await line.desk.offers(mila)).toEqual([]);
  expect((await person.news()).at(-1)).toBe('bot: nieuws lost');
});

it('tells a person without an answer that the volunteer is away, and then looks for somebody else', async () => {
  const id = await connected();
  await person.says('Ben je er?');
  await line.passes(5 * minute + second);
  expect((await person.news()).slice(1)).toEqual(['bot: nieuws away']);
  await line.passes(5 * minute);
  expect(await stateOf(id)).toBe('offered');
});

it('asks a silent person whether they are there, and keeps the talk for later after fifteen minutes', async () => {
  const id = await connected();
  await person.says('Even denken.');
  await line.desk.say(mila, id, 'words-2', 'Neem de tijd.');
  await person.news();
  await line.passes(10 * minute + 5 * second);
  expect(await person.news()).toEqual(['bot: nieuws still-there']);
  await person.says('Ja, ik ben er.');
  await line.desk.say(mila, id, 'words-3', 'Fijn.');
  await line.passes(9 * minute);
  expect(await stateOf(id)).toBe('active');
  await line.passes(7 * minute);
  expect(await stateOf(id)).toBe('abandoned');
  expect((await person.news()).slice(-2)).toEqual(['bot: nieuws still-there', 'bot: nieuws silent-too-long']);
  expect(await readDuty(line.house.store, 'mila')).toMatchObject({ open: [], closing: [id] });
});

it('finds somebody else without a reason, and never the same volunteer', async () => {
  const bas = await onDuty(line.house, 'bas');
  const id = await connected();
  await person.says('iemand anders');
  expect(await stateOf(id)).toBe('offered');
  expect(await line.desk.offers(mila)).toEqual([]);
  expect(await line.desk.claim(mila, id)).toBe('blocked');
  expect(await line.desk.claim(bas, id)).toBe('claimed');
});

it('lets a trainee read along and a colleague write along, only after the person said yes', async () => {
  const id = await connected();
  const kim = await onDuty(line.house, 'kim', { isTrainee: true });
  expect(await line.desk.colleagues(mila)).toEqual([{ alias: 'Kim', isTrainee: true }]);
  expect(await line.desk.invite(mila, id, 'duo', 'Kim')).toBe('not_ready');
  expect(await line.desk.invite(mila, id, 'shadow', 'Kim')).toBe('asked');
  expect(await line.desk.readableFrom(kim, id)).toBeUndefined();
  await person.says('laat binnen');
  expect(await line.desk.readableFrom(kim, id)).toBeDefined();
  expect(await line.desk.say(kim, id, 'words-2', 'Ik ook')).toBeUndefined();
  expect(await line.desk.talks(kim)).toMatchObject([{ id, as: 'shadow' }]);
  await line.desk.end(mila, id, report);

  const again = await connected();
  const bas = await onDuty(line.house, 'bas');
  await line.desk.invite(mila, again, 'duo', 'Bas');
  await person.says('alleen');
  expect(await line.desk.say(bas, again, 'words-3', 'Dag')).toBeUndefined();
  await line.desk.invite(mila, again, 'duo', 'Bas');
  await person.says('laat binnen');
  expect(await line.desk.say(bas, again, 'words-4', 'Dag')).toBeGreaterThan(0);
  expect((await readDuty(line.house.store, 'bas'))?.open).toEqual([again]);
});

it('hands a talk over to somebody who is there already, and frees the hands of the first', async () => {
  const id = await connected();
  const bas = await onDuty(line.house, 'bas');
  await line.desk.invite(mila, id, 'transfer', 'Bas');
  await line.desk.handOver(mila, id);
  expect((await line.handoff(id))?.owner?.alias).toBe('Mila');
  await person.says('laat binnen');
  await line.desk.handOver(mila, id);
  expect((await line.handoff(id))?.owner?.alias).toBe('Mila');
  await line.desk.presence('bas', true);
  await line.desk.handOver(mila, id);
  expect(await line.handoff(id)).toMatchObject({ state: 'transferred', owner: { alias: 'Bas' } });
  expect(await line.desk.say(mila, id, 'words-2', 'Dag')).toBeUndefined();
  expect(await line.desk.say(bas, id, 'words-3', 'Hier ben ik.')).toBeGreaterThan(0);
  expect(await readDuty(line.house.store, 'mila')).toMatchObject({ open: [], closing: [id] });
  expect(await line.desk.end(bas, id, report)).toBe('ended');
});

it('ends with a report the person can read, a rest after a heavy talk, and word to the coordinator', async () => {
  await aVolunteer(line.house, 'coor', {}, 'coordinator');
  const id = await connected();
  expect(await line.desk.end(mila, id, report)).toBe('ended');
  expect(await line.desk.end(mila, id, report)).toBe('ended');
  expect(await person.news()).toEqual(['bot: nieuws ended']);
  expect(await readReport(line.house.store, id)).toMatchObject(report);
  await line.desk.aftermath(mila, id, 'call', true);
  expect(line.called.at(-1)).toMatchObject({ reason: 'debrief', who: ['coor'] });
  expect(await line.desk.duty(mila)).toMatchObject({ closing: [], debrief: { how: 'call' } });
  const other = await line.person('talk-2');
  await other.says('mens');
  expect(await line.desk.offers(mila)).toMatchObject([{ blocked: 'resting' }]);
  await line.passes(15 * minute);
  expect((await line.desk.offers(mila))[0]?.blocked).toBeUndefined();
});

it('lets a volunteer write the report also when the person left first', async () => {
  const id = await connected();
  await person.says('stop');
  expect(await line.handoff(id)).toMatchObject({ state: 'ended', endedBy: 'person' });
  expect(await line.desk.end(mila, id, report)).toBe('ended');
  expect(await readReport(line.house.store, id)).toMatchObject(report);
});

it('seals notes with the case, adds each once, and shows them to who takes over', async () => {
  const id = await connected();
  await line.desk.addNote(mila, id, 'note-001', 'Denkt aan bemiddeling.');
  await line.desk.addNote(mila, id, 'note-001', 'Denkt aan bemiddeling.');
  expect(await line.desk.notes(mila, id)).toMatchObject([{ alias: 'Mila', text: 'Denkt aan bemiddeling.' }]);
  await person.says('wis');
  expect(await line.house.store.count({ kind: 'note' })).toBe(0);
  expect(await readDuty(line.house.store, 'mila')).toMatchObject({ open: [] });
  expect(await line.desk.talks(mila)).toEqual([]);
});

it('keeps the notes of a volunteer whom the person turned away from the next, and lets those of who was lost go on', async () => {
  const bas = await onDuty(line.house, 'bas');
  const id = await connected();
  await line.desk.addNote(mila, id, 'note-001', 'Belt liever niet.');
  await line.desk.presence('mila', false);
  await line.passes(2 * minute);
  await line.desk.claim(bas, id);
  expect(await line.desk.notes(bas, id)).toHaveLength(1);
  await person.says('iemand anders');
  await line.passes(second);
  await line.desk.claim(mila, id);
  expect(await line.desk.notes(mila, id)).toEqual([]);
  await line.desk.addNote(mila, id, 'note-002', 'Wil het over school hebben.');
  expect(await line.desk.notes(mila, id)).toMatchObject([{ text: 'Wil het over school hebben.' }]);
});

it('opens no notes once a talk has been over for a quarter of an hour, also while the case goes on', async () => {
  const id = await connected();
  await line.desk.addNote(mila, id, 'note-001', 'Denkt aan bemiddeling.');
  await person.says('stop');
  await person.says('bel mij');
  expect(await line.desk.notes(mila, id)).toHaveLength(1);
  await line.passes(15 * minute);
  expect(await line.desk.notes(mila, id)).toBeUndefined();
  await line.desk.addNote(mila, id, 'note-002', 'Wat ik nog wilde zeggen.');
  expect(await line.house.store.count({ kind: 'note' })).toBe(1);
});

it('makes a talk urgent and calls the coordinator when a volunteer is worried', async () => {
  await aVolunteer(line.house, 'coor', {}, 'coordinator');
  const id = await connected();
  await line.desk.callCoordinator(mila, id);
  await line.desk.raise(mila, id, 'abuse');
  expect((await line.handoff(id))?.urgent).toBe('abuse');
  expect(line.called.slice(1).map(({ reason, who }) => [reason, who])).toEqual([
    ['coordinator', ['coor']],
    ['danger', ['coor']],
  ]);
  expect(await line.house.store.count({ kind: 'alarm', keys: { state: 'open' } })).toBe(1);
});

it('goes on with somebody who lost their window and comes back with the code in another', async () => {
  await person.says('bewaar');
  const told = (await person.news()).at(-1) ?? '';
  const id = await connected('deel');
  const before = (await line.desk.readableFrom(mila, id))?.conversationId;
  const again = await line.person('talk-2');
  await again.says(told.replace(/^.*bot: /u, ''));
  expect((await again.news()).at(-1)).toBe('bot: opened');
  const now = await line.desk.readableFrom(mila, id);
  expect([before, now?.conversationId]).toEqual(['talk-1', 'talk-2']);
  const last = (await person.reads()).length;
  const place = await line.desk.say(mila, id, 'words-2', 'Daar bent u weer.');
  expect(place).toBeGreaterThan(last);
  expect(await again.news()).toEqual(['Mila: Daar bent u weer.']);
  expect(await person.news()).toEqual([]);
});

it('brings what was said in a window somebody left to a desk that was out of reach', async () => {
  await person.says('bewaar');
  const told = (await person.news()).at(-1) ?? '';
  const id = await connected();
  const before = deskOf(id);
  await before.reads('Dag, ik ben Mila.');
  before.goes();
  await person.says('Ik ga even naar de laptop.');
  const again = await line.person('talk-2');
  await again.says('Dit is voor de bot.');
  await again.says(told.replace(/^.*bot: /u, ''));
  await again.says('Hier ben ik weer.');
  await person.says('En nu weer hier.');

  const after = deskOf(id, before.last());
  const said = ['Ik ga even naar de laptop.', 'Hier ben ik weer.', 'En nu weer hier.'];
  await after.reads(...said);
  await line.desk.say(mila, id, 'words-2', 'Ik zie u.');
  await after.reads(...said, 'Ik zie u.');
  await deskOf(id).reads('Dag, ik ben Mila.', ...said, 'Ik zie u.');
});

it('shows somebody who comes back in another window what was said to them meanwhile, and a desk only once', async () => {
  await person.says('bewaar');
  const code = ((await person.news()).at(-1) ?? '').replace(/^.*bot: /u, '');
  const id = await connected();
  await person.says('Mijn batterij is bijna leeg.');
  await line.desk.say(mila, id, 'words-2', 'Geeft niet.');
  await line.desk.say(mila, id, 'words-3', 'Ik wacht hier.');
  const again = await line.person('talk-2');
  await again.says(code);
  expect((await again.news()).slice(1)).toEqual(['Mila: Geeft niet.', 'Mila: Ik wacht hier.', 'bot: opened']);
  await again.says('Daar ben ik.');
  const said = ['Mijn batterij is bijna leeg.', 'Geeft niet.', 'Ik wacht hier.', 'Daar ben ik.'];
  await deskOf(id).reads('Dag, ik ben Mila.', ...said);
  await line.passes(5 * minute);
  expect((await again.news()).at(-1)).toBe('bot: nieuws away');
});

it('leaves nobody below eighteen alone with a person', async () => {
  const id = await connected();
  const young = await onDuty(line.house, 'young', { isAdult: false });
  expect(await line.desk.invite(mila, id, 'transfer', 'Young')).toBe('not_ready');
  expect(await line.desk.invite(mila, id, 'duo', 'Young')).toBe('asked');
  await person.says('laat binnen');
  expect(await line.desk.say(young, id, 'words-2', 'Dag')).toBeGreaterThan(0);
  await line.desk.presence('young', true);
  await line.desk.presence('mila', false);
  expect(await line.desk.say(young, id, 'words-3', 'Ik ben er nog')).toBeUndefined();
  await line.passes(2 * minute);
  expect(await line.desk.talks(young)).toEqual([]);
});

it('ends a shift by itself and lets the talk go on; a break offers nothing new', async () => {
  const eva = await aVolunteer(line.house, 'eva');
  await line.desk.setDuty(eva, 'on');
  expect(await line.desk.duty(eva)).toMatchObject({ state: 'on' });
  await person.says('mens');
  await line.desk.setDuty(eva, 'break');
  expect(await line.desk.offers(eva)).toMatchObject([{ blocked: 'off_shift' }]);
  await line.desk.setDuty(eva, 'on');
  const id = (await line.desk.offers(eva))[0]?.id ?? '';
  await line.desk.claim(eva, id);
  for (let quarter = 0; quarter < 17; quarter += 1) {
    await line.desk.say(eva, id, `words-${String(quarter)}`, 'Vertel.');
    await person.says('…');
    await line.desk.say(eva, id, `more-${String(quarter)}`, 'Ja.');
    await line.passes(14 * minute);
    await person.says('…');
  }
  await line.passes(5 * minute);
  expect(await line.desk.duty(eva)).toMatchObject({ state: 'off', open: [id] });
  expect(await waitingHandoffs(line.house.store)).toEqual([]);
  expect(await line.desk.say(eva, id, 'last-one', 'Tot zover.')).toBeGreaterThan(0);
});
