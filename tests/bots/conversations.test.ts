import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ConversationLine } from '../../bots/conversation-line.js';
import { StaleRevision } from '../../services/domain/errors.js';
import { settingsSchema } from '../../services/domain/settings.js';
import type { Work } from '../../services/ports/work.js';
import { nobodyOnCall } from '../../services/safety/alarms.js';
import { echoBot } from '../support/a-bot.js';
import { aHouse, type House } from '../support/a-house.js';
import { recordedLog } from '../support/recorded-log.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let folder: string;
let house: House;
beforeEach(async () => {
  folder = await temporaryFolder();
  house = await aHouse(folder);
});
afterEach(() => house.end());

/** A person in conversation `c1`, and a volunteer who reaches it from the other side. */
async function aTalk() {
  const line = new ConversationLine({
    ...house,
    log: recordedLog(),
    bot: echoBot,
    settings: () => settingsSchema.parse({}),
    onCall: nobodyOnCall,
    anonymiser: {
      structuredIn: () => [],
      maskBsn: (text) => ({ text: text.replace('111222333', '[weggehaald]'), found: false }),
    },
  });
  const { conversations } = line;
  await line.begin('c1', 'u');
  const inTurn = <Result>(does: (work: Work) => Promise<Result>): Promise<Result> =>
    conversations.run('c1', does);
  const words = (text: string, clientId: string, accountId = 'sam') =>
    ({ conversationId: 'c1', accountId, alias: 'Sam', clientId, text }) as const;
  return {
    conversations,
    inTurn,
    person: (text: string) =>
      line.receive({
        channel: 'directline',
        conversationId: 'c1',
        clientId: text,
        say: { kind: 'message', text },
      }),
    volunteer: (text: string, clientId = text, accountId?: string) =>
      inTurn((work) => conversations.say(work, words(text, clientId, accountId))),
    reads: async () =>
      (await conversations.transcript('c1', 0)).map(
        ({ sequence, from, name = '', text }) => `${String(sequence)} ${from} ${name}: ${text}`,
      ),
  };
}

const offered = { kind: 'handoff', id: 'h1', owner: 'line', keys: {}, order: 1 } as const;

it('keeps what a volunteer says, with the name the person knows, and the bot adds nothing', async () => {
  const { volunteer, reads } = await aTalk();
  expect(await volunteer('Dag, ik ben er.')).toBe(2);
  expect(await reads()).toEqual(['1 bot : begin (0)', '2 volunteer Sam: Dag, ik ben er.']);
});

it('keeps a message of a volunteer once, however often it comes, also after a restart', async () => {
  const before = await aTalk();
  const places = await Promise.all([1, 2, 3].map(() => before.volunteer('Dag', 'x')));
  expect(places).toEqual([2, 2, 2]);
  await house.end();
  house = await aHouse(folder, house.clock);
  const { volunteer, reads } = await aTalk();
  expect(await volunteer('Dag', 'x')).toBe(2);
  expect(await volunteer('Dag', 'x', 'a colleague')).toBe(3);
  expect(await reads()).toHaveLength(3);
});

it('keeps what both say at the same moment, each once, in the order in which it was sent', async () => {
  const { person, volunteer, reads } = await aTalk();
  const numbers = [1, 2, 3, 4, 5, 6].map(String);
  await Promise.all(numbers.flatMap((text) => [person(text), volunteer(text)]));
  const said = (from: string) =>
    reads().then((all) =>
      all.filter((one) => one.includes(` ${from} `)).map((one) => one.replace(/.*: /, '')),
    );
  expect(await said('person')).toEqual(numbers);
  expect(await said('volunteer')).toEqual(numbers);
});

it('tells the person what happened in the same commit as what happened', async () => {
  const { conversations, inTurn, reads } = await aTalk();
  await inTurn(async (work) => {
    await work.put({ ...offered, body: 'claimed' });
    await conversations.tell(work, 'c1', { what: 'joined', alias: 'Sam' });
  });
  expect(await house.store.read(offered)).toMatchObject({ body: 'claimed' });
  expect((await reads()).at(-1)).toBe('2 bot : joined (1)');
});

it('tells nothing when what happened did not happen', async () => {
  const { conversations, inTurn, reads } = await aTalk();
  const act = inTurn(async (work) => {
    await conversations.tell(work, 'c1', { what: 'joined', alias: 'Sam' });
    throw new RangeError('not theirs to claim');
  });
  await expect(act).rejects.toThrow(RangeError);
  expect(await reads()).toHaveLength(1);
});

it('lets one of two claims win, and tells of that one only', async () => {
  const { conversations, inTurn, reads } = await aTalk();
  await house.store.commit([{ put: { ...offered, body: 'nobody' }, expected: 0 }]);
  const claim = async (work: Work, alias: string): Promise<string> => {
    const stored = await work.read(offered);
    if (stored?.body !== 'nobody') return 'taken';
    await work.put({ ...offered, body: alias });
    await conversations.tell(work, 'c1', { what: 'joined', alias });
    return 'claimed';
  };
  const other = await aTalk();
  const outcomes = await Promise.all([
    inTurn((work) => claim(work, 'Sam')),
    other.inTurn((work) => claim(work, 'Kim')),
  ]);
  expect([...outcomes].sort()).toEqual(['claimed', 'taken']);
  expect((await reads()).filter((one) => one.includes('joined'))).toHaveLength(1);
});

it('gives up when every attempt comes too late', async () => {
  const { inTurn } = await aTalk();
  await expect(inTurn(() => Promise.reject(new StaleRevision()))).rejects.toThrow(StaleRevision);
});

it('tells nothing in a talk that is closed', async () => {
  const { conversations, inTurn, reads } = await aTalk();
  await house.clock.advance(31 * 60_000);
  await house.keys.sweep();
  await inTurn((work) => conversations.tell(work, 'c1', { what: 'callback-late' }));
  await inTurn((work) => conversations.tell(work, 'never begun', { what: 'callback-late' }));
  expect(await reads()).toEqual([]);
});

it('refuses words for a conversation that is not there', async () => {
  const { conversations, inTurn } = await aTalk();
  const words = { conversationId: 'c2', accountId: 'sam', alias: 'Sam', clientId: 'x', text: 'Dag' };
  await expect(inTurn((work) => conversations.say(work, words))).rejects.toMatchObject({
    code: 'no-such-conversation',
  });
});

it('takes a personal number out of what a volunteer types', async () => {
  const { volunteer, reads } = await aTalk();
  await volunteer('Uw nummer is 111222333.');
  expect((await reads()).at(-1)).toContain('Uw nummer is [weggehaald].');
});

it('shows a desk that there is more, and only what it has not read', async () => {
  const { conversations, person, volunteer } = await aTalk();
  let noticed = 0;
  const stop = conversations.watch('c1', () => (noticed += 1));
  await person('hallo');
  await volunteer('Dag');
  await new Promise(setImmediate);
  stop();
  expect(noticed).toBe(2);
  expect((await conversations.transcript('c1', 3)).map(({ text }) => text)).toEqual(['Dag']);
});
