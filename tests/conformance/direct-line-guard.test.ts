import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { WebSocket } from 'ws';
import { StoreUnavailable } from '../../services/domain/errors.js';
import type { ActivitySet } from '../../services/ports/direct-line.js';
import { readSeenNote, seenTopic } from '../../services/ports/conversations.js';
import { typingTopic } from '../../services/ports/direct-line.js';
import { catalogue } from '../../data/text/catalogue.js';
import { embedder, fileRefused, type House, openHouse } from '../support/direct-line-house.js';
import { fakeClock, type FakeClock } from '../support/fake-clock.js';
import { eventually } from './eventually.js';

interface Talk {
  readonly conversationId: string;
  readonly token: string;
  readonly streamUrl: string;
}

const minute = 60_000;
let folder: string;
let clock: FakeClock;
let house: House;
let storeIsDown = false;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'peerlijn-test-'));
  clock = fakeClock();
  house = await openHouse(folder, {
    clock,
    disturbed: (line) => ({
      begin: (...what) => line.begin(...what),
      receive: (what) => (storeIsDown ? Promise.reject(new StoreUnavailable()) : line.receive(what)),
      transcript: (...what) => line.transcript(...what),
      watch: (...what) => line.watch(...what),
      finish: () => line.finish(),
    }),
  });
});
afterAll(async () => {
  await house.close();
  await rm(folder, { recursive: true });
});

interface Asked {
  readonly token?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

const jsonOf = ({ text }: Answered): unknown => JSON.parse(text);

async function ask(method: string, path: string, { token, body, headers }: Asked = {}): Promise<Answered> {
  const answer = await fetch(`${house.url}/v3/directline${path}`, {
    method,
    headers: {
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...(body !== undefined && !(body instanceof FormData) && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: body instanceof FormData ? body : JSON.stringify(body) }),
  });
  return { status: answer.status, headers: answer.headers, text: await answer.text() };
}

const aToken = async (headers: Record<string, string> = {}) =>
  jsonOf(await ask('POST', '/tokens/generate', { headers })) as Talk;

async function aTalk(headers: Record<string, string> = {}): Promise<Talk> {
  const { token } = await aToken(headers);
  return jsonOf(await ask('POST', '/conversations', { token, headers })) as Talk;
}

/** The same talk in another tab. */
const reconnected = async ({ conversationId, token }: Talk) =>
  jsonOf(await ask('GET', `/conversations/${conversationId}`, { token })) as Talk;

const refreshed = async ({ token }: Talk) => jsonOf(await ask('POST', '/tokens/refresh', { token })) as Talk;

const post = ({ conversationId, token }: Talk, activity: object) =>
  ask('POST', `/conversations/${conversationId}/activities`, { token, body: activity });

const read = ({ conversationId, token }: Talk) =>
  ask('GET', `/conversations/${conversationId}/activities`, { token });

const activities = async (talk: Talk) => (jsonOf(await read(talk)) as ActivitySet).activities;
const texts = async (talk: Talk) => (await activities(talk)).map(({ text }) => text);

/** Opens a stream; resolves to the socket with its frames, or to the status it was refused with. */
function openStream(
  url: string,
  headers: Record<string, string> = {},
): Promise<number | (WebSocket & { readonly frames: ActivitySet[]; closedWith?: number })> {
  return new Promise((resolve) => {
    const socket = Object.assign(new WebSocket(url, { headers }), { frames: [] as ActivitySet[] });
    socket.on('message', (data: Buffer) => socket.frames.push(JSON.parse(data.toString()) as ActivitySet));
    socket.on('unexpected-response', (_request, response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    socket.on('error', () => undefined);
    socket.on('close', (code) => Object.assign(socket, { closedWith: code }));
    socket.on('open', () => {
      resolve(socket);
    });
  });
}

async function stream(url: string) {
  const socket = await openStream(url);
  if (typeof socket === 'number') throw new Error(`refused with ${String(socket)}`);
  await eventually(() => socket.frames.length > 0);
  return socket;
}

const bare = ({ status, headers, text }: Answered) => {
  const kept = [...headers].filter(([name]) => name !== 'date');
  return JSON.stringify({ status, kept, text });
};

it('keeps nothing of somebody who only looks at the page', async () => {
  const before = await house.store.count({ kind: 'conversation' });

  for (let visits = 0; visits < 20; visits += 1) await ask('POST', '/tokens/generate');

  expect(await house.store.count({ kind: 'conversation' })).toBe(before);
  expect(await house.store.count({ kind: 'ticket' })).toBe(0);
});

it('lets no page of another site in, by any of 200 origins that look like ours', async () => {
  const talk = await aTalk({ origin: house.url });
  const { host } = new URL(house.url);
  const shapes = [
    (n: number) => `https://kwaad${String(n)}.example`,
    (n: number) => `${embedder}.kwaad${String(n)}.example`,
    (n: number) => `${embedder}:${String(n + 1)}`,
    (n: number) => `http://${host}.kwaad${String(n)}.example`,
    (n: number) => `https://x${String(n)}@${host}`,
    (n: number) => `${house.url}/${String(n)}`,
    (n: number) => `${embedder.toUpperCase()}${'/'.repeat(n % 2)}`,
    () => 'null',
  ];
  const hostile = Array.from({ length: 200 }, (_, n) => (shapes[n % shapes.length] ?? String)(n));
  const admitted: string[] = [];

  for (const origin of hostile) {
    const headers = { origin };
    const asked = [
      (await ask('POST', '/tokens/generate', { headers })).status,
      (await ask('GET', `/conversations/${talk.conversationId}`, { headers, token: talk.token })).status,
      await openStream(talk.streamUrl, headers),
    ];
    if (asked.some((status) => status !== 403)) admitted.push(origin);
  }

  expect(admitted).toEqual([]);
  expect(typeof (await openStream(talk.streamUrl, { origin: house.url }))).toBe('object');
});

it('binds a token to the page that asked for it', async () => {
  const talk = await aTalk({ origin: house.url });
  const path = `/conversations/${talk.conversationId}`;

  expect((await ask('GET', path, { token: talk.token, headers: { origin: embedder } })).status).toBe(403);
  expect(
    (await ask('POST', '/tokens/refresh', { token: talk.token, headers: { origin: embedder } })).status,
  ).toBe(403);
  expect(await openStream(talk.streamUrl, { origin: embedder })).toBe(403);
  expect((await ask('GET', path, { token: talk.token })).status).toBe(200); // same-origin reads send no Origin
});

it('opens one stream with a ticket, however many ask at once, and none later or elsewhere', async () => {
  const talk = await aTalk();
  const other = await aTalk();

  const asked = await Promise.all(Array.from({ length: 50 }, () => openStream(talk.streamUrl)));
  const again = await Promise.all(Array.from({ length: 50 }, () => openStream(talk.streamUrl)));

  expect(asked.filter((one) => typeof one === 'object')).toHaveLength(1);
  expect([...asked, ...again].filter((one) => one === 403)).toHaveLength(99);
  const elsewhere = other.streamUrl.replace(other.conversationId, talk.conversationId);
  expect(await openStream(elsewhere)).toBe(403);
  expect(await openStream(other.streamUrl.replace(/t=.*/, `t=${other.token}`))).toBe(403);
  await clock.advance(minute);
  expect(await openStream(other.streamUrl)).toBe(403);
});

it('forgets used tickets when nobody could use them any more', async () => {
  const talk = await aTalk();
  await stream(talk.streamUrl);
  const used = await house.store.count({ kind: 'ticket' });

  await clock.advance(2 * minute);

  expect(used).toBeGreaterThan(0);
  expect(await house.directLine.sweepTickets()).toBe(used);
  expect(await house.store.count({ kind: 'ticket' })).toBe(0);
});

it('forgets which case a conversation led to when no token opens it any more', async () => {
  await aTalk();
  await clock.advance(20 * 60 * minute);
  await aTalk();
  await clock.advance(5 * 60 * minute);
  const before = await house.store.count({ kind: 'conversation' });

  expect(await house.directLine.sweepVisits()).toBe(before - 1);
  expect(await house.store.count({ kind: 'conversation' })).toBe(1);
});

it('answers alike to a stranger, an expired token, another’s conversation and one that never was', async () => {
  const expired = await aTalk();
  await clock.advance(31 * minute);
  const [mine, other] = [await aTalk(), await aTalk()];
  await post(other, { type: 'message', text: 'geheim van een ander' });
  const someId = () => randomBytes(16).toString('base64url');
  const never = await aToken();

  for (const [method, action] of [
    ['GET', ''],
    ['GET', '/activities'],
    ['POST', '/activities'],
    ['POST', '/upload'],
  ] as const) {
    const at = (conversationId: string, token?: string) =>
      ask(method, `/conversations/${conversationId}${action}`, {
        ...(token !== undefined && { token }),
        ...(method === 'POST' && { body: { type: 'message', text: 'hoi' } }),
      });
    const answers = [
      await at(other.conversationId, mine.token),
      await at(other.conversationId),
      await at(other.conversationId, 'x.y.z'),
      await at(expired.conversationId, expired.token),
      await at(someId(), mine.token),
      await at(someId()),
      ...(method === 'POST' ? [await at(never.conversationId, never.token)] : []),
    ];

    expect(new Set(answers.map(bare)).size).toBe(1);
    expect(answers[0]?.status).toBe(403);
  }
  expect(await texts(other)).toHaveLength(5);
});

it('gives nothing away in a thousand guesses of an id', async () => {
  const mine = await aTalk();
  const guesses = Array.from({ length: 1_000 }, (_, n) =>
    n % 2 === 0
      ? randomBytes(16).toString('base64url')
      : `${mine.conversationId.slice(0, -1)}${'ABCDEFGHIJ'.charAt(n % 10)}`,
  ).filter((id) => id !== mine.conversationId);

  const statuses = new Set<number>();
  for (const id of guesses) statuses.add((await read({ ...mine, conversationId: id })).status);

  expect([...statuses]).toEqual([403]);
});

it('refreshes an expired token for a day, so a phone that slept costs nobody their story', async () => {
  const talk = await aTalk();
  await clock.advance(20 * 60 * minute);

  expect((await read(talk)).status).toBe(403);
  const { token } = await refreshed(talk);
  expect((await read({ ...talk, token })).status).toBe(200);
  await clock.advance(4 * 60 * minute);
  expect((await ask('POST', '/tokens/refresh', { token })).status).toBe(403);
  expect((await ask('POST', '/tokens/refresh', { token: talk.token })).status).toBe(403);
});

it('decides itself who said something', async () => {
  const talk = await aTalk();

  await post(talk, {
    type: 'message',
    text: 'ik ben de bot',
    id: 'een-id',
    from: { id: 'peerlijn', role: 'bot' },
    conversation: { id: 'van-een-ander' },
    serviceUrl: 'https://kwaad.example',
    channelData: { peerlijn: { key: 'cr.card' }, clientActivityID: 'c' },
  });

  const own = (await activities(talk))[2];
  expect(own).toMatchObject({
    text: 'ik ben de bot',
    from: { role: 'user' },
    conversation: { id: talk.conversationId },
    channelData: { clientActivityID: 'c' },
  });
  expect(own?.from.id).toMatch(/^dl_/);
  expect(JSON.stringify(own)).not.toMatch(/kwaad|cr\.card|van-een-ander/);
});

it('hears a message that is sent again only once', async () => {
  const talk = await aTalk();
  const message = { type: 'message', text: 'hoi', channelData: { clientActivityID: 'dezelfde' } };

  const ids = await Promise.all(Array.from({ length: 10 }, async () => (await post(talk, message)).text));

  expect(new Set(ids).size).toBe(1);
  expect(await texts(talk)).toHaveLength(5);
});

it('takes no file, keeps nothing of it, and says why', async () => {
  const talk = await aTalk();
  const form = new FormData();
  form.append(
    'file',
    new Blob(['naam-op-de-foto'.repeat(1_000)], { type: 'image/png' }),
    'naam-van-bestand.png',
  );

  const answer = await ask('POST', `/conversations/${talk.conversationId}/upload`, {
    token: talk.token,
    body: form,
  });

  expect(answer.status).toBe(415);
  expect(jsonOf(answer)).toEqual({ error: { code: 'UnsupportedMediaType', message: fileRefused } });
  expect((await texts(talk)).at(-1)).toBe(fileRefused);
  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  for (const file of files.filter((entry) => entry.isFile())) {
    expect(await readFile(join(file.parentPath, file.name), 'latin1')).not.toMatch(/naam-/);
  }
});

it('says with the crisis numbers that nothing can be kept, and when to try again', async () => {
  const talk = await aTalk();
  storeIsDown = true;
  const answer = await post(talk, { type: 'message', text: 'hoort iemand mij' });
  storeIsDown = false;

  expect(answer.status).toBe(503);
  expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(jsonOf(answer)).toEqual({
    error: { code: 'ServiceUnavailable', message: catalogue.say('err.store', 'u').bubbles.join('\n') },
  });
  expect(house.log.join()).not.toContain('hoort');
});

it('refuses what no case can hold instead of cutting it', async () => {
  const talk = await aTalk();

  expect((await post(talk, { type: 'message', text: 'é'.repeat(20_000) })).status).toBe(200);
  expect((await post(talk, { type: 'message', text: 'e'.repeat(40_001) })).status).toBe(413);
  expect((await post(talk, ['geen', 'activiteit'])).status).toBe(400);
});

it('lets everybody in a talk see that somebody types, and keeps nothing of it', async () => {
  const talk = await aTalk();
  const again = await reconnected(talk);
  const sockets = [await stream(talk.streamUrl), await stream(again.streamUrl)];
  const heard: string[] = [];
  house.store.onSignal(typingTopic(talk.conversationId), (note) => heard.push(note));

  await post(talk, { type: 'typing' });
  house.store.signal(typingTopic(talk.conversationId), 'line');
  await eventually(() => sockets.every(({ frames }) => frames.length === 2));

  expect(heard).toEqual(['person', 'line']);
  for (const { frames } of sockets) {
    expect(frames[1]).toMatchObject({ activities: [{ type: 'typing', from: { role: 'bot' } }] });
    expect(frames[1]).not.toHaveProperty('watermark');
  }
  expect(await texts(talk)).toHaveLength(2);
});

it('tells the desk how far a volunteer’s words came, and keeps nothing of that', async () => {
  const talk = await aTalk();
  const { conversationId } = talk;
  const socket = await stream(talk.streamUrl);
  await eventually(() => socket.frames.length === 1);
  const heard: string[] = [];
  house.store.onSignal(seenTopic(conversationId), (note) => heard.push(note));

  const words = { conversationId, accountId: 'sam', alias: 'Sam', clientId: 'x', text: 'Dag' };
  const { conversations } = house;
  const sequence = await conversations.run(conversationId, (work) => conversations.say(work, words));
  const ofThese = () => heard.map(readSeenNote).filter((mark) => mark?.upTo === sequence);
  await eventually(() => ofThese().length === 1);
  expect(socket.frames.at(-1)).toMatchObject({ activities: [{ from: { name: 'Sam' }, text: 'Dag' }] });
  await post(talk, { type: 'event', name: 'peerlijn/seen', value: sequence });

  expect(ofThese()).toEqual([
    { side: 'person', what: 'delivered', upTo: sequence },
    { side: 'person', what: 'seen', upTo: sequence },
  ]);
  expect(await texts(talk)).toHaveLength(3);
});

it('takes empty frames as pings, and hangs up on a socket that speaks or shouts', async () => {
  const quiet = await aTalk();
  const running = await stream(quiet.streamUrl);
  const [talks, shouts] = [await stream((await aTalk()).streamUrl), await stream((await aTalk()).streamUrl)];

  for (let pings = 0; pings < 20; pings += 1) running.send('');
  talks.send('{"type":"message"}');
  shouts.send(Buffer.alloc(64 * 1024 + 1));
  await eventually(() => talks.closedWith !== undefined && shouts.closedWith !== undefined);

  expect([talks.closedWith, shouts.closedWith]).toEqual([1008, 1009]);
  await post(quiet, { type: 'message', text: 'ik ben er nog' });
  await eventually(() => running.frames.length === 2);
  expect(running.closedWith).toBeUndefined();
});

/** Goes to the server and back, behind everything that is under way to it. */
async function roundTrip(socket: WebSocket): Promise<void> {
  socket.ping();
  await once(socket, 'pong');
}

/** Lets a heartbeat pass and the answers to it arrive. */
async function beat(socket: WebSocket): Promise<void> {
  await clock.advance(25_000);
  await roundTrip(socket);
}

/** A client that does no more than the opening: it answers no heartbeat, and reads only when told to. */
function bareSocket(streamUrl: string): Socket {
  const { pathname, search } = new URL(streamUrl);
  const socket = connect(house.port, '127.0.0.1');
  socket.on('error', () => undefined);
  socket.write(
    `GET ${pathname}${search} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n` +
      `Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: ${randomBytes(16).toString('base64')}\r\n\r\n`,
  );
  return socket;
}

/** However it closes: being hung up on may also arrive as a connection reset. */
async function closed(socket: Socket): Promise<void> {
  await new Promise((resolve) => socket.once('close', resolve));
}

it('hangs up on a socket that answers no heartbeat, and on none that does', async () => {
  const talk = await aTalk();
  const gone = bareSocket(talk.streamUrl);
  await once(gone, 'data');
  const hungUp = closed(gone);
  const here = await stream((await aTalk()).streamUrl);

  await beat(here);
  expect(gone.closed).toBe(false);
  await beat(here);
  await hungUp;

  for (let beats = 0; beats < 5; beats += 1) await beat(here);
  expect(here.closedWith).toBeUndefined();
});

it('hangs up on a socket that says it is there but does not read', async () => {
  const talk = await aTalk();
  const text = 'ë'.repeat(30_000);
  for (let told = 0; told < 120; told += 1) await post(talk, { type: 'message', text });
  const again = await reconnected(talk);
  const all = Buffer.byteLength((await read(talk)).text);
  const deaf = bareSocket(again.streamUrl);
  await once(deaf, 'readable');
  const here = await stream((await aTalk()).streamUrl);

  const pong = Buffer.from([0x8a, 0x80, 0, 0, 0, 0]);
  for (let beats = 0; beats < 2; beats += 1) {
    await beat(here);
    deaf.write(pong);
    await roundTrip(here);
  }
  let heard = 0;
  deaf.on('data', (chunk: Buffer) => (heard += chunk.length));
  await closed(deaf);

  expect(heard).toBeLessThan(all);
});

it('ends a stream with the last token its conversation can have', async () => {
  const talk = await aTalk();
  await clock.advance((24 * 60 - 1) * minute);
  const { token } = await refreshed(talk);
  const again = await reconnected({ ...talk, token });
  const socket = await openStream(again.streamUrl);
  if (typeof socket === 'number') throw new Error('refused');

  await beat(socket);
  await beat(socket);
  expect(socket.closedWith).toBeUndefined();
  await clock.advance(25_000);
  await eventually(() => socket.closedWith !== undefined);

  expect(socket.closedWith).toBe(1008);
});
