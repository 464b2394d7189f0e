import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import { signOut } from '../../../services/accounts/session.js';
import { auditRecord, auditSchema } from '../../../services/audit/audit-record.js';
import { StoreUnavailable } from '../../../services/domain/errors.js';
import { receiptCodeFrom } from '../../../services/domain/receipt-code.js';
import { seenNote, seenTopic } from '../../../services/ports/conversations.js';
import { typingTopic } from '../../../services/ports/direct-line.js';
import { deskSocketPath } from '../../../services/web/desk-socket.js';
import { type DeskHouse, openDeskHouse, type TestDesk } from '../../support/desk-house.js';
import { eventually } from '../../support/eventually.js';
import { type FakeClock, fakeClock } from '../../support/fake-clock.js';

let clock: FakeClock;
let house: DeskHouse;
let cookie: string;
let desk: TestDesk;
beforeEach(async () => {
  clock = fakeClock();
  house = await openDeskHouse(clock);
  cookie = await house.cookieOf('volunteer', 'Sam');
  desk = await house.connect(cookie);
  await eventually(() => {
    desk.last('colleagues');
  });
});
afterEach(() => house.close());

/** A talk this desk has, with something said in it. */
async function talking(): Promise<string> {
  const handoff = house.around.waits();
  house.around.says(handoff, 'Niemand belde terug.');
  await desk.does({ act: 'claim', handoff });
  await desk.does({ act: 'follow', handoff, after: 0 });
  await eventually(() => {
    expect(desk.heard(handoff)).toHaveLength(1);
  });
  return handoff;
}

const traces = async (): Promise<string[]> => {
  const { records } = await house.real.store.find({ kind: 'audit', limit: 100 });
  return records.map(({ body }) => auditSchema.parse(body).what);
};

/** The status a stranger's upgrade is refused with. */
async function refusal(headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(house.line.url.replace('http', 'ws') + deskSocketPath, { headers });
  socket.on('error', () => undefined);
  const [, response] = (await once(socket, 'unexpected-response')) as [unknown, { statusCode: number }];
  socket.terminate();
  return response.statusCode;
}

it('opens for a volunteer on a page of ours, and for nobody else', async () => {
  const origin = house.line.url;
  expect(await refusal({ origin })).toBe(401);
  expect(await refusal({ origin, cookie: `lijn=${'x'.repeat(43)}` })).toBe(401);
  expect(await refusal({ cookie })).toBe(403);
  expect(await refusal({ cookie, origin: 'https://elders.example' })).toBe(403);
  expect(await refusal({ origin, cookie: await house.cookieOf('council-member', 'Noor') })).toBe(403);
  expect(await refusal({ origin, cookie: await house.cookieOf('coordinator', 'Kim') })).toBe(403);
});

it('shows who waits as soon as somebody waits, and no more of them than the card needs', async () => {
  const id = house.around.waits({ preferences: ['woman'] });
  await eventually(() => {
    expect(desk.last('offers').offers).toEqual([
      {
        id,
        role: 'parent',
        theme: 'agreements',
        share: 'yes',
        waitingSince: '2026-11-02T09:00:00.000Z',
        why: 'experience',
      },
    ]);
  });
});

it('sends of a talk neither the case nor any account', async () => {
  await talking();
  await eventually(() => {
    expect(desk.last('talks').talks).toHaveLength(1);
  });
  const [talk] = desk.last('talks').talks;
  expect(talk).toMatchObject({ as: 'owner', owner: { alias: 'Sam' }, share: 'yes', isMinor: false });
  expect(JSON.stringify(desk.pushes)).not.toMatch(/a-case|accountId|conversationId|caseId/);
});

it('never shows the code of whoever tells, and hides nothing else', async () => {
  const handoff = house.around.waits();
  const code = receiptCodeFrom(Uint8Array.from({ length: 15 }, (_, index) => 7 * index + 2));
  house.around.says(handoff, `Met deze code gaat u verder: ${code}.`, { from: 'bot', code });
  house.around.says(handoff, 'Zal ik iemand zoeken?', { from: 'bot', code });
  house.around.says(handoff, code.toLowerCase().replaceAll('-', ' '));
  house.around.says(handoff, `Ja. Mijn code is ${code}`);
  await desk.does({ act: 'claim', handoff });
  await desk.does({ act: 'follow', handoff, after: 0 });
  await eventually(() => {
    expect(desk.heard(handoff)).toEqual(['Zal ik iemand zoeken?', 'Ja. Mijn code is']);
  });
  expect(JSON.stringify(desk.pushes).toUpperCase()).not.toContain(code.slice(0, 4));
});

it('lets only what was shared be read', async () => {
  const handoff = house.around.waits({ share: 'topic_only' });
  house.around.says(handoff, 'Dit vertelde ik alleen aan de bot.');
  await desk.does({ act: 'claim', handoff });
  house.around.says(handoff, 'Hallo?');
  await desk.does({ act: 'follow', handoff, after: 0 });
  await eventually(() => {
    expect(desk.heard(handoff)).toEqual(['Hallo?']);
  });
});

it('shows nothing of what the person and the bot say to each other in between', async () => {
  const handoff = house.around.waits();
  await desk.does({ act: 'claim', handoff });
  house.around.says(handoff, 'iemand anders', { aside: true });
  house.around.says(handoff, 'Wilt u liever iemand anders spreken?', { from: 'bot', aside: true });
  house.around.says(handoff, 'Nee hoor, het gaat goed zo.');
  await desk.does({ act: 'follow', handoff, after: 0 });
  await eventually(() => {
    expect(desk.heard(handoff)).toEqual(['Nee hoor, het gaat goed zo.']);
  });
});

it('lets nobody read or say anything in a talk of somebody else', async () => {
  const handoff = await talking();
  const other = await house.connect(await house.cookieOf('volunteer', 'Mila'));
  expect(await other.does({ act: 'follow', handoff, after: 0 })).toMatchObject({ outcome: 'not-allowed' });
  expect(await other.does({ act: 'say', handoff, text: 'Hoi' })).toMatchObject({ outcome: 'not-allowed' });
  await other.does({ act: 'typing', handoff });
  expect(other.heard(handoff)).toEqual([]);
  expect(house.around.words(handoff)).toHaveLength(1);
});

it('stops showing a talk the moment it goes to somebody else', async () => {
  const handoff = await talking();
  house.around.change(handoff, { owner: { accountId: 'another', alias: 'Mila' } });
  house.around.says(handoff, 'Dit is voor Mila.');
  await desk.does({ act: 'ping' });
  expect(desk.heard(handoff)).toEqual(['Niemand belde terug.']);
});

it('says words once, however often a desk sends them, also at the same moment from two windows', async () => {
  const handoff = await talking();
  const second = await house.connect(cookie);
  const id = 'the-same-act';
  const answers = await Promise.all([
    desk.does({ act: 'say', handoff, text: 'Wat een tijd.' }, id),
    second.does({ act: 'say', handoff, text: 'Wat een tijd.' }, id),
  ]);
  answers.push(await desk.does({ act: 'say', handoff, text: 'Wat een tijd.' }, id));
  expect(answers.map(({ outcome, sequence }) => [outcome, sequence])).toEqual(Array(3).fill(['done', 2]));
  expect(house.around.words(handoff).map(({ text }) => text)).toEqual([
    'Niemand belde terug.',
    'Wat een tijd.',
  ]);
});

it('gives the first answer again to an act that is sent again after it ended something', async () => {
  const handoff = await talking();
  const report = { wanted: 'Gehoord worden', agreed: '', todo: '' };
  expect(await desk.does({ act: 'end', handoff, report }, 'ending-it')).toMatchObject({ outcome: 'done' });
  const back = await house.connect(cookie);
  expect(await back.does({ act: 'end', handoff, report }, 'ending-it')).toMatchObject({ outcome: 'done' });
});

it('goes on behind what a desk has when it comes back', async () => {
  const handoff = await talking();
  desk.socket.terminate();
  house.around.says(handoff, 'Bent u er nog?');
  house.around.says(handoff, 'Ik wacht.');
  const back = await house.connect(cookie);
  await back.does({ act: 'follow', handoff, after: 1 });
  await eventually(() => {
    expect(back.heard(handoff)).toEqual(['Bent u er nog?', 'Ik wacht.']);
  });
});

it('keeps the order of what is said in one breath', async () => {
  const handoff = await talking();
  const texts = Array.from({ length: 30 }, (_, index) => `Zin ${String(index)}`);
  await Promise.all(texts.map((text) => desk.does({ act: 'say', handoff, text })));
  expect(
    house.around
      .words(handoff)
      .slice(1)
      .map(({ text }) => text),
  ).toEqual(texts);
});

it('says that nothing was kept when the store is away, and keeps the same act when it is back', async () => {
  const handoff = await talking();
  house.around.breakDown(new StoreUnavailable());
  const say = { act: 'say', handoff, text: 'Ik hoor u.' } as const;
  expect(await desk.does(say, 'one-and-the-same')).toMatchObject({ outcome: 'later' });
  house.around.breakDown(undefined);
  expect(await desk.does(say, 'one-and-the-same')).toMatchObject({ outcome: 'done', sequence: 2 });
});

it('passes on typing, delivered and seen, both ways', async () => {
  const handoff = await talking();
  const { store } = house.real;
  const heard: string[] = [];
  store.onSignal(typingTopic(handoff), (note) => heard.push(note));
  store.onSignal(seenTopic(handoff), (note) => heard.push(note));
  await desk.does({ act: 'typing', handoff });
  await desk.does({ act: 'mark', handoff, what: 'seen', upTo: 1 });
  await eventually(() => {
    expect(heard).toEqual(['line', 'line seen 1']);
  });
  store.signal(typingTopic(handoff), 'person');
  store.signal(seenTopic(handoff), seenNote({ side: 'person', what: 'delivered', upTo: 2 }));
  await eventually(() => {
    desk.last('typing');
    expect(desk.last('mark')).toEqual({ push: 'mark', handoff, what: 'delivered', upTo: 2 });
  });
});

it('tells whoever was too late who picked up', async () => {
  const handoff = await talking();
  const other = await house.connect(await house.cookieOf('volunteer', 'Mila'));
  expect(await other.does({ act: 'claim', handoff })).toMatchObject({ outcome: 'taken' });
  const { real } = house;
  const { id, ...body } = house.around.handoff(handoff);
  await real.store.commit([
    { put: { kind: 'handoff', id, owner: 'line', keys: {}, order: 0, body }, expected: 0 },
  ]);
  expect(await other.does({ act: 'became', handoff })).toMatchObject({
    outcome: 'done',
    became: { state: 'active', alias: 'Sam', wantsSomeoneElse: false },
  });
});

it('leaves a trace of what was read, and none of the words', async () => {
  const handoff = await talking();
  await desk.does({ act: 'note', handoff, text: 'Belt liever niet.' });
  expect(await desk.does({ act: 'notes', handoff })).toMatchObject({
    notes: [{ alias: 'Sam', text: 'Belt liever niet.' }],
  });
  expect(await traces()).toEqual(expect.arrayContaining(['talk-read', 'notes-read']));
});

it('knows who is there: a page that is loaded again was never away', async () => {
  const { presence } = house.around.happened;
  expect(presence.map(({ isThere }) => isThere)).toEqual([true]);
  desk.socket.terminate();
  const back = await house.connect(cookie);
  await clock.advance(9_000);
  expect(presence.map(({ isThere }) => isThere)).toEqual([true, true]);
  back.socket.terminate();
  await eventually(async () => {
    await clock.advance(10_000);
    expect(presence.map(({ isThere }) => isThere)).toEqual([true, true, false]);
  });
});

it('ends when somebody signs out', async () => {
  const accounts = { ...house.real, clock };
  const trace = auditRecord('signed-out', 'sam', clock.now());
  await signOut(accounts, cookie.replace('lijn=', ''), trace);
  expect(await desk.closed()).toBe(4401);
});

it('ends when a session is over, however quiet the desk', async () => {
  const { store } = house.real;
  const [session] = (await store.find({ kind: 'session', limit: 1 })).records;
  if (!session) throw new Error('nobody is signed in');
  const { revision, ...record } = session;
  await store.commit([{ put: { ...record, order: clock.now().getTime() + 20_000 }, expected: revision }]);
  await clock.advance(25_000);
  expect(await desk.closed()).toBe(4401);
});

it.each([
  ['no JSON', 'hallo'],
  ['no object', '[]'],
  ['no act', '{}'],
  ['an act nobody knows', '{"act":"drop","id":"12345678"}'],
  ['a name every object has', '{"act":"constructor","id":"12345678"}'],
  ['no id', '{"act":"ping"}'],
  ['an id with words in it', '{"act":"ping","id":"niemand belde terug"}'],
  ['a field too many', '{"act":"ping","id":"12345678","role":"coordinator"}'],
  ['a field of another kind', '{"act":"say","id":"12345678","handoff":"12345678","text":7}'],
  ['nothing to say', '{"act":"say","id":"12345678","handoff":"12345678","text":"  "}'],
  ['a wish for a power it has not', '{"act":"duty","id":"12345678","state":"always"}'],
  ['a prototype', '{"act":"ping","id":"12345678","__proto__":{"act":"claim"}}'],
])('hangs up on %s, and does nothing of it', async (_, frame) => {
  desk.socket.send(frame);
  expect(await desk.closed()).toBe(1008);
  expect(house.line.lines.join()).not.toContain('niemand');
});

it('hangs up on what is no text, and on what is too long to be words', async () => {
  desk.socket.send(Buffer.from([1, 2, 3]));
  expect(await desk.closed()).toBe(1008);
  const other = await house.connect(cookie);
  other.socket.send(JSON.stringify({ act: 'ping', id: '12345678', text: 'x'.repeat(40_000) }));
  expect(await other.closed()).toBe(1009);
});

it('asks a desk that never stops to come back later, and loses nothing of what it answered', async () => {
  const handoff = await talking();
  for (let count = 0; count < 200; count += 1) {
    desk.socket.send(JSON.stringify({ act: 'say', id: `flood-${String(count)}0000`, handoff, text: 'a' }));
  }
  expect(await desk.closed()).toBe(1013);
  const answered = desk.pushes.filter((push) => push.push === 'answer' && push.outcome === 'done').length;
  expect(house.around.words(handoff).length).toBeGreaterThanOrEqual(answered - 3);
  expect(house.around.words(handoff).length).toBeLessThan(100);
});

it('opens six windows for one volunteer and no more', async () => {
  for (let count = 0; count < 5; count += 1) await house.connect(cookie);
  expect(await refusal({ origin: house.line.url, cookie })).toBe(429);
});
