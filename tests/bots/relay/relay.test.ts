import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { endCase } from '../../../services/cases/end-case.js';
import { TimerWorker } from '../../../services/timers/timer-worker.js';
import { aLiveTalk, liveLine } from '../../support/a-live-talk.js';
import { aHouse, type House } from '../../support/a-house.js';
import { noJobs } from '../../support/no-jobs.js';
import { recordedLog } from '../../support/recorded-log.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

const second = 1_000;
let folder: string;
let house: House;
beforeEach(async () => {
  folder = await temporaryFolder();
  house = await aHouse(folder);
});
afterEach(() => house.end());

/** A person and Sam, who just came in; only what is said from here on is read. */
async function connected() {
  const live = liveLine(house);
  const talk = aLiveTalk(live);
  await talk.begins();
  await talk.person('mens');
  await talk.claims();
  const { line } = live;
  const { last } = await line.transcript('c1', 0);
  return { ...talk, line, reads: () => talk.reads(last) };
}

/** Lets so many milliseconds pass, with what is due in them. */
async function passes({ line }: Pick<Awaited<ReturnType<typeof connected>>, 'line'>, milliseconds: number) {
  const { store, clock, keys } = house;
  await clock.advance(milliseconds);
  await new TimerWorker({
    store,
    clock,
    log: recordedLog(),
    jobs: {
      ...noJobs,
      'end-case': (timer, work) => endCase(work, store, keys, timer),
      'erase-keys': ({ caseId }) => keys.erase(caseId),
      silence: (timer, work) => line.silence(timer, work),
    },
  }).runDue();
}

it('is silent while a volunteer is there, and keeps what both say', async () => {
  const { person, volunteer, reads } = await connected();
  await person('Dag Sam');
  await volunteer('Dag, vertel');
  await person('Ze bellen nooit terug.');
  expect(await reads()).toEqual([
    'person to volunteer: Dag Sam',
    'volunteer: Dag, vertel',
    'person to volunteer: Ze bellen nooit terug.',
  ]);
});

it('answers before somebody came and after they left', async () => {
  const talk = aLiveTalk(liveLine(house));
  await talk.begins();
  await talk.person('mens');
  await talk.person('duurt het lang');
  await talk.claims();
  await talk.happens({ what: 'end', by: 'volunteer' }, { what: 'ended', alias: 'Sam' });
  await talk.person('ben je er weer');
  expect((await talk.reads()).slice(3)).toEqual([
    'person: duurt het lang',
    'bot: bot: duurt het lang',
    'bot: joined',
    'bot: ended',
    'person: ben je er weer',
    'bot: bot: ben je er weer',
  ]);
});

it('hears its own name, somebody else and stop when they are said alone', async () => {
  const { person, reads } = await connected();
  await person('ik wil de bot');
  await person('Bot');
  expect(await reads()).toEqual([
    'person: ik wil de bot',
    'bot: bot: ik wil de bot',
    'person: Bot',
    'bot: chat.menu',
  ]);
});

it('keeps from the volunteer what the person and the bot say to each other', async () => {
  const { person, transcript, claims } = await connected();
  await person('bot');
  await person('wacht, ik was nog niet klaar');
  await person('Iemand anders');
  await claims('kim', 'Kim');
  await person('Dag Kim');
  const seen = (await transcript()).filter(({ aside }) => !aside).map(({ text }) => text);
  expect(seen.slice(seen.indexOf('joined') + 1)).toEqual([
    'wacht, ik was nog niet klaar',
    'joined',
    'Dag Kim',
  ]);
});

it.each([
  ['talks on', { as: 'duo', isAdult: true }, true, 'person to volunteer: Bent u er nog, Bea?'],
  ['is away too', { as: 'duo', isAdult: true }, false, 'person: Bent u er nog, Bea?'],
  ['is too young to be alone', { as: 'duo', isAdult: false }, true, 'person: Bent u er nog, Bea?'],
  ['only reads', { as: 'shadow', isAdult: true }, true, 'person: Bent u er nog, Bea?'],
] as const)(
  'hears a person whose volunteer drops out, while a colleague %s',
  async (_, bea, isThere, heard) => {
    const { person, happens, reads } = await connected();
    await happens({ what: 'invite', second: { accountId: 'bea', alias: 'Bea', ...bea } });
    await happens({ what: 'let-join', agreed: true });
    if (isThere) await happens({ what: 'second-there', isThere });
    await happens({ what: 'miss' });
    await happens({ what: 'lose' }, { what: 'lost', alias: 'Sam' });
    await person('Bent u er nog, Bea?');
    expect((await reads()).slice(1, 2)).toEqual([heard]);
  },
);

it('leaves words about bots and stopping to the volunteer', async () => {
  const { person, reads } = await connected();
  for (const text of ['die bot snapte niets', 'stop daar eens mee zeiden ze', 'er was iemand anders bij'])
    await person(text);
  expect((await reads()).every((one) => one.startsWith('person to volunteer'))).toBe(true);
});

it('takes the answer to its own question, and then is silent again', async () => {
  const { person, handoff, reads, claims } = await connected();
  await person('bot');
  await person('Iemand anders');
  expect((await handoff()).state).toBe('offered');
  await claims('kim', 'Kim');
  await person('Dag Kim');
  expect(await reads()).toEqual([
    'person: bot',
    'bot: chat.menu',
    'person: Iemand anders',
    'bot: ik zoek iemand anders',
    'bot: joined',
    'person to volunteer: Dag Kim',
  ]);
});

it('lets the volunteer read what was no answer to its question, which stays open', async () => {
  const { person, reads } = await connected();
  await person('bot');
  await person('wacht, ik was nog niet klaar');
  expect((await reads()).slice(2)).toEqual([
    'person to volunteer: wacht, ik was nog niet klaar',
    'bot: x.choose1',
  ]);
});

it('keeps no question open that the bot let go of', async () => {
  const { person, reads } = await connected();
  await person('bot');
  await person('laat maar');
  await person('ja');
  expect((await reads()).slice(2)).toEqual(['person to volunteer: laat maar', 'person to volunteer: ja']);
});

it('gives the number quietly when there is danger, calls the volunteer, and cuts nothing off', async () => {
  const { person, volunteer, handoff, reads } = await connected();
  await person('ik wil dood');
  await person('ik wil dood');
  await volunteer('Ik ben bij u.');
  await person('dank je');
  expect(await reads()).toEqual([
    'person to volunteer: ik wil dood',
    'bot: cr.line_113',
    'person to volunteer: ik wil dood',
    'volunteer: Ik ben bij u.',
    'person to volunteer: dank je',
  ]);
  expect((await handoff()).urgent).toBe('suicide');
});

it('reads for danger what is said to its own question too, and keeps the question open', async () => {
  const { person, handoff, reads } = await connected();
  await person('bot');
  await person('ik wil dood');
  await person('Iemand anders');
  expect((await reads()).slice(2)).toEqual([
    'person to volunteer: ik wil dood',
    'bot: cr.line_113',
    'person: Iemand anders',
    'bot: ik zoek iemand anders',
  ]);
  expect((await handoff()).urgent).toBe('suicide');
});

it('gives the full texts when a cry is left unanswered for a minute, however much is typed meanwhile', async () => {
  const talk = await connected();
  await talk.person('ik wil dood');
  await passes(talk, 40 * second);
  await talk.person('ben je er nog');
  await passes(talk, 19 * second);
  expect((await talk.reads()).at(-1)).toBe('person to volunteer: ben je er nog');
  await passes(talk, second);
  const told = (await talk.reads()).slice(3);
  expect(told.length).toBeGreaterThan(2);
  expect(new Set(told)).toEqual(new Set(['bot: cr.suicide', 'bot: cr.suicide2']));
  await passes(talk, 120 * second);
  await talk.person('ja');
  expect((await talk.reads()).slice(3 + told.length)).toEqual(['person to volunteer: ja']);
});

it('leaves it to a volunteer who reacts', async () => {
  const talk = await connected();
  await talk.person('ik wil dood');
  await passes(talk, 30 * second);
  await talk.volunteer('Ik lees het. Bent u nu veilig?');
  await talk.person('weet ik niet');
  await passes(talk, 120 * second);
  expect((await talk.reads()).slice(2)).toEqual([
    'volunteer: Ik lees het. Bent u nu veilig?',
    'person to volunteer: weet ik niet',
  ]);
});

it('says that a picture did not come through, for the volunteer will not see it', async () => {
  const { line, reads } = await connected();
  const say = { kind: 'message', text: '', attached: 'file' } as const;
  await line.receive({ channel: 'directline', conversationId: 'c1', clientId: 'x', say });
  expect(new Set(await reads())).toEqual(new Set(['bot: err.file']));
});

it('speaks in another form from then on, and interrupts nobody to say so', async () => {
  const { line, person, reads } = await connected();
  const say = { kind: 'form', form: 'en' } as const;
  await line.receive({ channel: 'directline', conversationId: 'c1', clientId: 'x', say });
  await person('hello');
  expect(await reads()).toEqual(['person to volunteer: hello']);
});

it('goes on after a restart where it was: with the volunteer, with its question, with a cry', async () => {
  const before = await connected();
  await before.person('ik wil dood');
  await before.person('bot');
  await house.end();
  house = await aHouse(folder, house.clock);
  const live = liveLine(house);
  const talk = aLiveTalk(live);
  await talk.person('geen antwoord');
  expect((await talk.reads()).slice(-2)).toEqual(['person to volunteer: geen antwoord', 'bot: x.choose1']);
  await passes(live, 60 * second);
  expect((await talk.reads()).at(-1)).toBe('bot: cr.suicide2');
});

it('tells a client who is there, and no longer when they left', async () => {
  const { line, happens } = await connected();
  expect((await line.transcript('c1', 0)).volunteer).toBe('Sam');
  await happens({ what: 'end', by: 'volunteer' }, { what: 'ended', alias: 'Sam' });
  expect((await line.transcript('c1', 0)).volunteer).toBeUndefined();
});
