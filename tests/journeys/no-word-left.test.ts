import { request as httpRequest } from 'node:http';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { WebSocket } from 'ws';
import { launchProfile } from '../support/chromium.js';
import { plantedUnder, plantedIn, PlantedWords } from '../support/planted-words.js';
import { freePort, type RunningLine, runLine } from '../support/running-line.js';
import { startTalk, type Talk } from '../support/talk.js';
import { temporaryFolder } from '../support/temporary-folder.js';

let line: RunningLine | undefined;
afterEach(async () => {
  await line?.end();
  line = undefined;
});

/** A person who says a planted word wherever something can be typed, and passes it all on. */
async function tellsAll(url: string, words: PlantedWords): Promise<Talk> {
  const talk = await startTalk(url);
  const answers = [
    words.sentence(3), // instead of a choice
    'Ouder',
    words.sentence(3), // instead of a yes or no
    'Ja',
    words.sentence(60),
    `${words.next()} `.repeat(1_000), // a very long one
    words.sentence(40),
    'Dit is het',
    words.sentence(10),
    words.sentence(10),
    `Uitleg, ${words.sentence(5)}, Klaar`,
    `nee, ${words.sentence(5)}`, // a correction typed straight away
    'Wat er gebeurde',
    'Iets aanpassen',
    'Wat u al deed',
    words.sentence(10),
    'Iets erbij',
    words.sentence(10),
    'Ja',
    words.next(), // neither copied nor saved
    'Doorgeven aan de raad',
    'Ja',
    'Tekst aanpassen',
    words.sentence(20),
    'Zo doorgeven',
    'Laten staan',
    'Ja',
    `Geen van deze ${words.next()}`,
    'Klaar',
    words.sentence(5),
  ];
  for (const said of answers) await talk.says(said);
  const other = await startTalk(url);
  await other.says('Ik heb een code');
  for (let wrong = 0; wrong < 3; wrong += 1) await other.says(words.next());
  await other.says(`7XKQ-20BD-${words.next()}`);
  return talk;
}

type Asked = Readonly<{
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string | Buffer;
}>;

/** Sends what no client of ours would send. @returns the status, 0 when it was hung up on. */
function ask(url: string, { method = 'POST', path, headers = {}, body = '' }: Asked): Promise<number> {
  return new Promise((resolve) => {
    const { hostname, port } = new URL(url);
    const json = { 'content-type': 'application/json' };
    const request = httpRequest(
      { hostname, port, path, method, headers: { ...json, ...headers } },
      (response) => {
        response.resume().on('end', () => {
          resolve(response.statusCode ?? 0);
        });
      },
    );
    request.on('error', () => {
      resolve(0);
    });
    request.end(body);
  });
}

/** Whatever else a client may send along, and whatever can be wrong with it. @returns every status that came back. */
async function sendsAll(
  url: string,
  { conversationId, token }: Talk,
  words: PlantedWords,
): Promise<number[]> {
  const w = () => words.next();
  const root = '/v3/directline';
  const activities = `${root}/conversations/${conversationId}/activities`;
  const bearer = { authorization: `Bearer ${token}` };
  const posts = (body: unknown, headers: Record<string, string> = {}): Asked => ({
    path: activities,
    headers: { ...bearer, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
  const message = { type: 'message', text: w() };
  const requests: Asked[] = [
    posts({
      ...message,
      [w()]: w(),
      entities: [{ type: w() }],
      value: { [w()]: w() },
      speak: w(),
      summary: w(),
    }),
    posts({ ...message, from: { id: w(), name: w(), role: w() }, recipient: { id: w() }, serviceUrl: w() }),
    posts({
      ...message,
      channelData: { clientActivityID: w(), [w()]: w(), peerlijn: { key: w(), code: w() } },
    }),
    posts({ ...message, id: w(), conversation: { id: w() }, channelId: w(), locale: w(), timestamp: w() }),
    posts({
      ...message,
      attachments: [{ name: w(), contentType: w(), contentUrl: `data:text/plain,${w()}` }],
    }),
    posts({ type: 'event', name: w(), value: w() }),
    posts({ type: 'event', name: 'peerlijn/form', value: w() }),
    posts({ type: 'typing', text: w(), from: { name: w() } }),
    posts({ type: w(), text: w() }),
    posts({ type: 'message', text: { [w()]: w() } }),
    posts({ type: 'message', text: `${w()} `.repeat(3_000) }), // more than one message may hold
    posts({ type: 'message', text: `${w()} `.repeat(9_000) }), // more than one request may hold
    posts(`{"type":"message","text":"${w()}`), // torn
    posts(`${w()}={"type":`),
    posts([w(), { [w()]: w() }]),
    posts(`"${w()}"`),
    posts({ ...message, text: w() }, { 'content-type': `text/${w()}` }),
    posts({ ...message, text: w() }, { 'content-encoding': w() }),
    posts(
      { ...message, text: w() },
      { 'user-agent': w(), referer: `https://${w()}.example/${w()}`, [`x-${w()}`]: w() },
    ),
    posts({ ...message, text: w() }, { cookie: `${w()}=${w()}; lijn=${w()}`, 'accept-language': w() }),
    posts({ ...message, text: w() }, { origin: `https://${w()}.example` }),
    posts({ ...message, text: w() }, { 'x-forwarded-for': w(), forwarded: `for=${w()}`, expect: w() }),
    posts({ ...message, text: w() }, { authorization: `Bearer ${w()}` }),
    posts({ ...message, text: w() }, { authorization: `${w()} ${token}` }),
    { path: `${activities}?watermark=${w()}&${w()}=${w()}`, method: 'GET', headers: bearer },
    { path: `${root}/conversations/${w()}/activities`, method: 'GET', headers: bearer },
    { path: `${root}/conversations/${w()}/${w()}`, method: 'PUT', headers: bearer, body: w() },
    { path: `${root}/conversations`, headers: bearer, body: JSON.stringify({ locale: w(), [w()]: w() }) },
    { path: `${root}/tokens/generate?${w()}`, body: JSON.stringify({ user: { id: w(), name: w() } }) },
    { path: `${root}/tokens/refresh`, headers: { authorization: `Bearer ${w()}.${w()}.${w()}` } },
    {
      path: `${root}/conversations/${conversationId}/upload?userId=${w()}`,
      headers: { ...bearer, 'content-type': `multipart/form-data; boundary=${w()}` },
      body: `--x\r\nContent-Disposition: form-data; name="${w()}"; filename="${w()}.txt"\r\n\r\n${w()}\r\n--x--`,
    },
    { path: `/${w()}`, method: 'GET' },
    { path: `/?${w()}=${w()}#${w()}`, method: 'GET' },
    { path: `/raad/verhaal/${w()}`, method: 'GET', headers: { cookie: `lijn=${w()}` } },
    { path: `/aanmelden?token=${w()}`, method: 'GET' },
    {
      path: '/aanmelden',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: url },
      body: `token=${w()}&${w()}=${w()}`,
    },
    { path: '/help', method: w().toUpperCase().replace(/\d/g, '') },
  ];
  const statuses: number[] = [];
  for (const request of requests) statuses.push(await ask(url, request));
  return statuses;
}

/** Opens sockets with planted words in address and frames. */
async function speaksOnSockets(url: string, talk: Talk, words: PlantedWords): Promise<void> {
  const conversation = `${url}/v3/directline/conversations/${talk.conversationId}`;
  const answer = await fetch(conversation, { headers: { authorization: `Bearer ${talk.token}` } });
  const { streamUrl } = (await answer.json()) as { readonly streamUrl: string };
  for (const address of [`${streamUrl}&${words.next()}=${words.next()}`, `${streamUrl}${words.next()}`]) {
    const socket = new WebSocket(address, [words.next()], { headers: { 'user-agent': words.next() } });
    socket.on('error', () => undefined);
    socket.on('open', () => {
      socket.send(words.sentence(5));
    });
    await new Promise((resolve) => socket.once('close', resolve));
  }
}

async function plantsEverywhere(at: RunningLine, words: PlantedWords): Promise<Talk> {
  const talk = await tellsAll(at.url, words);
  const statuses = await sendsAll(at.url, talk, words);
  expect(statuses.filter((status) => status === 500)).toEqual([]);
  await speaksOnSockets(at.url, talk, words);
  await at.command('invite', 'council-member', words.next());
  await at.command('invite', words.next(), words.next());
  await talk.says(words.sentence(20)); // after all those errors
  return talk;
}

const heardIn = async (talk: Talk): Promise<number> =>
  (await talk.everything()).filter(({ text }) => plantedIn(Buffer.from(text)).length > 0).length;

it('finds a planted word in any encoding, so that finding none means something', async () => {
  const folder = await temporaryFolder();
  const word = new PlantedWords().next();
  const looks = [
    Buffer.from(word.toUpperCase()),
    Buffer.from(word, 'utf16le'),
    Buffer.from(word, 'utf16le').swap16(),
    Buffer.from(Buffer.from(word).toString('hex')),
    ...['', 'x', 'xx'].map((before) => Buffer.from(Buffer.from(before + word).toString('base64'))),
  ];
  for (const [index, bytes] of looks.entries()) await writeFile(join(folder, String(index)), bytes);
  await writeFile(join(folder, `${word}.txt`), '');
  const { found } = await plantedUnder(folder);
  expect(found).toHaveLength(looks.length + 1);
});

it('leaves none of 500 planted words on the disk, in a log or in the temporary folder, however it stops', async () => {
  const words = new PlantedWords();
  line = await runLine();
  const first = await plantsEverywhere(line, words);
  expect(await line.stop('SIGTERM')).toBe(0);
  expect((await plantedUnder(line.folder)).found).toEqual([]);

  await line.start();
  expect(await heardIn(first)).toBeGreaterThan(20); // they are kept, but nobody else can read them
  await plantsEverywhere(line, words);
  await line.stop('SIGKILL');
  const { found, bytes } = await plantedUnder(line.folder);
  expect(found).toEqual([]);
  expect(bytes).toBeGreaterThan(100_000);
  expect(plantedIn(Buffer.from(line.printed() + line.logged()))).toEqual([]);
  expect(words.planted).toBeGreaterThanOrEqual(500);
}, 120_000);

it('leaves nothing of a talk in the profile of a browser that was left quickly', async () => {
  const port = await freePort();
  line = await runLine({ port, env: { QUICK_EXIT_URL: `http://127.0.0.1:${String(port)}/help` } });
  const profile = await temporaryFolder();
  const words = new PlantedWords();
  const context = await launchProfile(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(line.url);
  await page.locator('#input').pressSequentially(words.sentence(2));
  await page.keyboard.press('Enter');
  for (let message = 0; message < 5; message += 1) {
    await page.fill('#input', words.sentence(10));
    await page.keyboard.press('Enter');
  }
  await page.locator('.bubble.bot').nth(6).waitFor();
  await page.locator('#input').pressSequentially(words.sentence(2)); // and something that was never sent
  await page.click('.exit');
  await page.waitForURL(`${line.url}/help`);
  await context.close();

  const { found, files } = await plantedUnder(profile);
  expect(found).toEqual([]);
  expect(files).toBeGreaterThan(20);
}, 120_000);
