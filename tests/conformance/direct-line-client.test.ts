import { afterEach, expect, it } from '@jest/globals';
import { embedder, type House, openHouse } from '../support/direct-line-house.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { eventually } from './eventually.js';
import { cutSockets, realClient, type RealClient } from './real-client.js';

const clients: RealClient[] = [];
const houses: House[] = [];

afterEach(async () => {
  for (const client of clients.splice(0)) client.end();
  cutSockets();
  await Promise.all(houses.splice(0).map((house) => house.close()));
});

async function aHouse(folder?: string, port?: number): Promise<House> {
  const house = await openHouse(folder ?? (await temporaryFolder()), port === undefined ? {} : { port });
  houses.push(house);
  return house;
}

async function tokenFrom({ url }: House): Promise<{ token: string; conversationId: string }> {
  const answer = await fetch(`${url}/v3/directline/tokens/generate`, { method: 'POST' });
  return (await answer.json()) as { token: string; conversationId: string };
}

function aClient({ url }: House, options: Parameters<typeof realClient>[1]): RealClient {
  const client = realClient(url, options);
  clients.push(client);
  return client;
}

const greeting = ['Welkom', 'Wat wilt u doen?'];

for (const [way, webSocket] of [
  ['a WebSocket', true],
  ['polling', false],
] as const) {
  it(`talks with Microsoft's own client over ${way}: greeted, heard, answered in order`, async () => {
    const house = await aHouse();
    const person = aClient(house, { token: (await tokenFrom(house)).token, webSocket });
    await eventually(() => person.heard.length === 2);

    const ids = [await person.says('een'), await person.says('twee')];
    await eventually(() => person.heard.length === 8);

    expect(person.texts()).toEqual([
      ...greeting,
      'een',
      'Ik las: een',
      'En verder?',
      'twee',
      'Ik las: twee',
      'En verder?',
    ]);
    const own = person.heard.filter((activity) => activity.from.role === 'user');
    expect(own.map(({ id }) => id)).toEqual(ids);
    expect(own.map(({ channelData }) => channelData as unknown)).toEqual([
      { clientActivityID: 'client-een' },
      { clientActivityID: 'client-twee' },
    ]);
    expect(person.heard.some(({ from }) => from.id === 'ik-ben-de-bot')).toBe(false);
  });

  it(`goes on over ${way} where another tab had read to`, async () => {
    const house = await aHouse();
    const { token, conversationId } = await tokenFrom(house);
    const first = aClient(house, { token, webSocket });
    await eventually(() => first.heard.length === 2);
    await first.says('een');

    const second = aClient(house, { token, conversationId, watermark: '3', webSocket });
    await eventually(() => second.heard.length === 2);
    await second.says('twee');
    await eventually(() => second.heard.length === 5 && first.heard.length === 8);

    expect(second.texts()).toEqual(['Ik las: een', 'En verder?', 'twee', 'Ik las: twee', 'En verder?']);
  });
}

it('comes back by itself when the socket is cut, with what was said meanwhile, and nothing twice', async () => {
  const house = await aHouse();
  const person = aClient(house, { token: (await tokenFrom(house)).token });
  await eventually(() => person.heard.length === 2);

  expect(cutSockets()).toBe(1);
  await person.says('in de tunnel');
  await eventually(() => person.heard.length === 5);
  await person.says('weer boven');
  await eventually(() => person.heard.length === 8);

  expect(new Set(person.heard.map(({ id }) => id)).size).toBe(8);
});

it('loses and doubles nothing when the server restarts in the middle of a talk', async () => {
  const folder = await temporaryFolder();
  const before = await aHouse(folder);
  const { token, conversationId } = await tokenFrom(before);
  const person = aClient(before, { token });
  await eventually(() => person.heard.length === 2);
  await person.says('voor');
  await eventually(() => person.heard.length === 5);

  await before.close();
  houses.length = 0;
  const sending = person.says('tijdens');
  const after = await aHouse(folder, before.port);
  await sending;
  await person.says('tijdens'); // the client did not hear the first answer and sends it again
  await eventually(() => person.heard.length === 8);

  const expected = [
    ...greeting,
    'voor',
    'Ik las: voor',
    'En verder?',
    'tijdens',
    'Ik las: tijdens',
    'En verder?',
  ];
  expect(person.texts()).toEqual(expected);
  const poller = aClient(after, { token, conversationId, webSocket: false });
  await eventually(() => poller.heard.length === 8);
  expect(poller.texts()).toEqual(expected);
});

it('refreshes its token as the client asks for it', async () => {
  const house = await aHouse();
  const { token } = await tokenFrom(house);
  const person = aClient(house, { token });
  await eventually(() => person.heard.length === 2);

  const refreshed = await person.refreshes();
  person.client.reconnect({ conversationId: '', token: refreshed });

  expect(await person.says('nog hier')).toMatch(/\|0000003$/);
});

it('starts in English for a client that asks for it', async () => {
  const house = await aHouse();
  const { token } = await tokenFrom(house);
  const person = aClient(house, { token, conversationStartProperties: { locale: 'en-GB' } });

  await eventually(() => person.heard.length === 2);

  expect(person.heard[0]).toMatchObject({ text: 'Welcome', locale: 'en' });
});

it('lets a page on a listed site talk, and says so to its browser', async () => {
  const house = await aHouse();
  const preflight = await fetch(`${house.url}/v3/directline/conversations`, {
    method: 'OPTIONS',
    headers: { origin: embedder, 'access-control-request-headers': 'authorization,x-ms-bot-agent' },
  });

  expect(preflight.headers.get('access-control-allow-origin')).toBe(embedder);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('x-ms-bot-agent');
});
