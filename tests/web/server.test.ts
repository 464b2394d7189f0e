import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { gzipSync } from 'node:zlib';
import { html } from '../../services/web/html.js';
import type { Route } from '../../services/web/route.js';
import { sendRaw, serve, type Served } from './support/serve.js';

const echo: Route = {
  method: 'POST',
  path: '/v3/echo',
  may: 'anyone',
  audit: 'nothing',
  kind: 'api',
  answer: ({ body }) => ({ json: { body } }),
};
const failing: Route = {
  method: 'POST',
  path: '/v3/failing',
  may: 'anyone',
  audit: 'nothing',
  kind: 'api',
  answer: ({ body }) => Promise.reject(new Error(`geheim: ${JSON.stringify(body)}`)),
};
const welcome: Route = {
  method: 'GET',
  path: '/',
  may: 'anyone',
  audit: 'nothing',
  kind: 'page',
  answer: () => ({ html: html`<h1>Welkom</h1>` }),
};

let line: Served;
beforeAll(async () => {
  line = await serve([echo, failing, welcome]);
});
afterAll(async () => {
  await line.web.close();
});

const post = (path: string, body: string | Buffer, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(line.url + path, {
    method: 'POST',
    body,
    headers: { 'content-type': 'application/json', ...headers },
  });

const statusOf = async (answer: Promise<Response>): Promise<number> => {
  const response = await answer;
  await response.arrayBuffer();
  return response.status;
};

it('stays up when a body says it is gzip and is not', async () => {
  expect(await statusOf(post('/v3/echo', 'geen gzip', { 'content-encoding': 'gzip' }))).toBe(415);
  expect(await statusOf(post('/v3/echo', '{}'))).toBe(200);
});

it('reads no packed body at all, so a small bomb stays small', async () => {
  const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024));
  for (const encoding of ['gzip', 'GZIP', 'deflate', 'br', 'identity, gzip', 'x-gzip']) {
    expect(await statusOf(post('/v3/echo', bomb, { 'content-encoding': encoding }))).toBe(415);
  }
});

it('counts the bytes it reads, whatever the head says', async () => {
  const most = JSON.stringify('a'.repeat(64 * 1024 - 2));
  expect(await statusOf(post('/v3/echo', most))).toBe(200);
  expect(await statusOf(post('/v3/echo', `${most} `))).toBe(413);
  const chunked = `POST /v3/echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n`;
  const chunk = `8000\r\n${'1'.repeat(0x8000)}\r\n`;
  expect(await sendRaw(line.port, `${chunked}${chunk.repeat(3)}0\r\n\r\n`)).toMatch(/^HTTP\/1.1 413 /);
});

it('takes JSON and forms, and nothing else', async () => {
  const form = await post('/v3/echo', 'naam=peer&naam2=boom', {
    'content-type': 'application/x-www-form-urlencoded; charset=UTF-8',
  });
  expect(await form.json()).toEqual({ body: { naam: 'peer', naam2: 'boom' } });
  for (const type of [
    'multipart/form-data; boundary=x',
    'text/plain',
    'application/json; charset=utf-16',
    '',
  ]) {
    expect(await statusOf(post('/v3/echo', '{}', { 'content-type': type }))).toBe(415);
  }
});

it('refuses JSON that is broken, too deep, or reaches for a prototype', async () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  expect(await statusOf(post('/v3/echo', nested(10)))).toBe(200);
  const hostile = [
    nested(11),
    nested(30_000),
    '{"a":',
    '{"__proto__":{"x":1}}',
    '{"a":{"constructor":{"prototype":{}}}}',
    Buffer.from([0x22, 0xff, 0xfe, 0x22]),
  ];
  for (const body of hostile) expect(await statusOf(post('/v3/echo', body))).toBe(400);
  expect(Object.keys(Object.prototype)).toEqual([]);
});

it('tells nobody what went wrong inside: not the person, not the log', async () => {
  const response = await post('/v3/failing', JSON.stringify('mijn verhaal'));
  expect(response.status).toBe(500);
  expect(await response.json()).toEqual({ error: { code: 'ServerError', message: 'status 500' } });
  expect(line.lines.join('\n')).toContain('"request-failed"');
  expect(line.lines.join('\n')).not.toMatch(/geheim|verhaal/);
});

it('speaks kind Dutch and gives 112 where a page is missing', async () => {
  const response = await fetch(`${line.url}/bestaat-niet`);
  expect(response.status).toBe(404);
  expect(await response.text()).toMatch(/Deze pagina is er niet[\s\S]*Bel 112/);
});

it('answers a Host that is no host, and a path that is no path', async () => {
  const asked = (head: string): Promise<string> => sendRaw(line.port, `${head}\r\nConnection: close\r\n\r\n`);
  expect(await asked('GET / HTTP/1.1\r\nHost: [')).toMatch(/ 200 /);
  expect(await asked('GET /%ff%0 HTTP/1.1\r\nHost: x')).toMatch(/ 404 /);
  expect(await asked('GET // HTTP/1.1\r\nHost: x')).toMatch(/ 400 /);
  expect(await asked('OPTIONS * HTTP/1.1\r\nHost: x')).toMatch(/ 400 /);
  expect(await asked('GET / HTTP/1.1')).toMatch(/ 400 /);
  expect(await asked('SMUGGLE / HTTP/1.1\r\nHost: x')).toMatch(/ 400 /);
  expect(await statusOf(fetch(line.url))).toBe(200);
});

it('is closed when the last answer is given, though the asker keeps the connection for a next question', async () => {
  let answer: (said: { json: object }) => void = () => undefined;
  let isAsked: () => void = () => undefined;
  const asked = new Promise<void>((resolve) => (isAsked = resolve));
  const slow: Route = {
    ...echo,
    answer: () => {
      isAsked();
      return new Promise<{ json: object }>((resolve) => (answer = resolve));
    },
  };
  const closing = await serve([slow], { grace: 600_000 });
  const response = fetch(`${closing.url}/v3/echo`, {
    method: 'POST',
    body: '{}',
    headers: { 'content-type': 'application/json' },
  });
  await asked;
  const closed = closing.web.close();
  answer({ json: {} });
  expect((await response).status).toBe(200);
  await closed;
}, 5_000); // half of what an idle connection may last
