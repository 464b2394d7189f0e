import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { html } from '../../services/web/html.js';
import type { Route, WebRequest } from '../../services/web/route.js';
import { helpRoute } from '../../services/web/routes/help-route.js';
import { watchRoutes } from '../../services/web/routes/watch-routes.js';
import { staticFiles } from '../../services/web/static-files.js';
import { sendRaw, serve, type Served } from './support/serve.js';

const open = { may: 'anyone', audit: 'nothing' } as const;
const echo = { ...open, method: 'POST', answer: ({ body }: WebRequest) => ({ json: { body } }) } as const;
const routes: readonly Route[] = [
  { ...open, method: 'GET', path: '/', kind: 'page', answer: () => ({ html: html`<h1>Welkom</h1>` }) },
  { ...echo, path: '/aanmelden', kind: 'page' },
  { ...echo, path: '/v3/echo', kind: 'api' },
  {
    ...open,
    method: 'GET',
    path: '/v3/talk/:id',
    kind: 'api',
    answer: ({ params }: WebRequest) => ({ json: params }),
  },
  {
    ...open,
    method: 'POST',
    path: '/v3/upload',
    kind: 'api',
    bodies: 'discarded',
    answer: () => ({ nothing: true as const }),
  },
  helpRoute,
  ...watchRoutes({ healthy: () => Promise.resolve(true), counts: () => new Map() }),
  ...staticFiles('services/web/public'),
];

let line: Served;
const died: unknown[] = [];
const note = (error: unknown): void => {
  died.push(error);
};
beforeAll(async () => {
  process.on('uncaughtException', note);
  process.on('unhandledRejection', note);
  line = await serve(routes, { pace: { easy: 1e6, most: 1e7 } });
});
afterAll(async () => {
  await line.web.close();
  process.off('uncaughtException', note);
  process.off('unhandledRejection', note);
});

const method = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('GET', 'POST') },
  fc.constantFrom(
    'PUT',
    'DELETE',
    'HEAD',
    'OPTIONS',
    'PATCH',
    'TRACE',
    'PROPFIND',
    'M-SEARCH',
    'PURGE',
    'BREW',
    '',
  ),
);
const knownPath = fc.constantFrom(
  '/',
  '/aanmelden',
  '/v3/echo',
  '/v3/talk/x',
  '/v3/upload',
  '/help',
  '/metrics',
  '/pages.css',
);
const oddPath = fc.constantFrom(
  '//',
  '/%',
  '/%00',
  '/%ff%fe',
  '/..%2f..%2fetc/passwd',
  '/../../etc/passwd',
  '/pages.css/../../server.ts',
  '/v3/talk/%E0%A4%A',
  '*',
  'http://evil.example/',
  '/__proto__',
  '/v3/talk/constructor?__proto__[x]=1',
  '/?' + 'a=b&'.repeat(400),
  '/' + 'a'.repeat(3_000),
  '/help;x=1',
  '/\\evil.example',
);
const target = fc.oneof(
  { weight: 3, arbitrary: knownPath },
  { weight: 2, arbitrary: oddPath },
  fc.string({ maxLength: 60 }).map((text) => '/' + encodeURIComponent(Buffer.from(text).toString())),
);

const header = fc.oneof(
  fc.constantFrom(
    'Host: twee.example',
    'Content-Encoding: gzip',
    'Content-Encoding: br, identity',
    'Content-Type: multipart/form-data; boundary=x',
    'Content-Type: __proto__',
    'Content-Type: application/json; charset=utf-7',
    'Content-Length: -1',
    'Content-Length: 99999999999',
    'Transfer-Encoding: gzip, chunked',
    'Transfer-Encoding: chunked\r\nContent-Length: 3',
    'Expect: 100-continue',
    'Expect: wonderen',
    'Upgrade: websocket\r\nConnection: Upgrade',
    'Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: AAA',
    'Origin: https://evil.example',
    'Origin: null',
    'Cookie: =; lijn; __proto__=x; lijn=' + 'x'.repeat(500),
    'Authorization: Bearer ' + 'x'.repeat(2_000),
    'X-Forwarded-For: 1.2.3.4, ::1, unknown',
    'If-None-Match: *',
    'Accept-Encoding: br;q=0, ((((',
    'Sec-Fetch-Site: cross-site',
    'X-Groot: ' + 'x'.repeat(20_000),
    'X-Veel: 1\r\n'.repeat(300).trim(),
    'Kapot',
    'X-Regel: a\rb',
    '\u0000: x',
  ),
  fc.string({ maxLength: 40 }).map((text) => `X-Los: ${text}`),
);
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
const body = fc.oneof(
  fc
    .constantFrom(
      '',
      '{',
      '{"__proto__":{"x":1}}',
      '{"constructor":1}',
      nested(11),
      nested(20_000),
      '"\\ud800"',
      '1e999',
      'a=%ff&__proto__=1',
      '\u0000',
      '9'.repeat(70_000),
    )
    .map((text) => Buffer.from(text)),
  fc.constantFrom(
    gzipSync(Buffer.alloc(1e6)),
    deflateSync(Buffer.alloc(1e6)),
    Buffer.from([0xff, 0xfe, 0x22]),
  ),
  fc.json().map((text) => Buffer.from(text)),
  fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
);
const type = fc.constantFrom(
  'application/json',
  'application/json',
  'application/x-www-form-urlencoded',
  'text/html',
  '',
);

interface Attack {
  readonly bytes: Buffer;
}
const attack: fc.Arbitrary<Attack> = fc
  .record({
    method,
    target,
    host: fc.constantFrom('x', 'x', 'x', '[', 'a b', ':', 'x:99999', '%', ''),
    version: fc.constantFrom('HTTP/1.1', 'HTTP/1.1', 'HTTP/1.1', 'HTTP/1.0', 'HTTP/3', ''),
    headers: fc.array(header, { maxLength: 4 }),
    type,
    body,
    framing: fc.constantFrom('honest', 'honest', 'honest', 'chunked', 'short', 'torn', 'none'),
  })
  .map(({ method, target, host, version, headers, type, body, framing }) => {
    const length = {
      honest: `Content-Length: ${String(body.length)}`,
      chunked: 'Transfer-Encoding: chunked',
      short: `Content-Length: ${String(Math.max(0, body.length - 1))}`,
      torn: 'Transfer-Encoding: chunked',
      none: 'X-Niets: 1',
    }[framing];
    const head = [
      `${method} ${target} ${version}`,
      `Host: ${host}`,
      `Content-Type: ${type}`,
      length,
      ...headers,
      'Connection: close',
    ];
    const chunks =
      framing === 'chunked'
        ? Buffer.concat([Buffer.from(`${body.length.toString(16)}\r\n`), body, Buffer.from('\r\n0\r\n\r\n')])
        : body;
    const sent =
      framing === 'torn'
        ? Buffer.from('zz\r\n')
        : body.length === 0 && framing === 'chunked'
          ? Buffer.from('0\r\n\r\n')
          : chunks;
    return { bytes: Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`, 'latin1'), sent]) };
  });

const statuses = (heard: string): string[] =>
  [...heard.matchAll(/^HTTP\/1\.1 (\d{3})/gm)].map((match) => match[1] ?? '');

it('survives 1 000 hostile requests without one answer of 500, and serves the next person as before', async () => {
  const attacks = fc.sample(attack, { numRuns: 1_000 });
  const answers: string[] = [];
  for (let from = 0; from < attacks.length; from += 50) {
    const some = attacks.slice(from, from + 50);
    const heard = await Promise.all(some.map(({ bytes }) => sendRaw(line.port, bytes, 400)));
    answers.push(...heard.flatMap(statuses));
    expect((await fetch(`${line.url}/help`)).status).toBe(200);
  }
  expect(answers.filter((status) => status.startsWith('5'))).toEqual([]);
  expect(new Set(answers).size).toBeGreaterThan(8); // many kinds of refusal, and plain answers
  expect(died).toEqual([]);
  expect(Object.keys(Object.prototype)).toEqual([]);
  expect(line.lines.join('\n')).not.toContain('request-failed');

  const said = await fetch(`${line.url}/v3/echo`, {
    method: 'POST',
    body: '{"hoe":"gewoon"}',
    headers: { 'content-type': 'application/json' },
  });
  expect(await said.json()).toEqual({ body: { hoe: 'gewoon' } });
});

it('does not let slow senders keep the door shut for others', async () => {
  const head =
    'POST /v3/echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 50\r\n';
  const slow = Array.from({ length: 200 }, (_, index) =>
    sendRaw(line.port, index % 2 ? head : `${head}\r\n{`, 600),
  );
  expect((await fetch(line.url)).status).toBe(200);
  await Promise.all(slow);
  expect((await fetch(line.url)).status).toBe(200);
});

it('throws an upload away as it comes, whatever it is, and keeps none of it', async () => {
  const kept = (): string[] => readdirSync(tmpdir()).filter((name) => name.startsWith('upload_'));
  const before = kept();
  const form = new FormData();
  form.append('foto', new Blob([Buffer.alloc(3_000_000, 'foto')]), 'foto.jpg');
  expect((await fetch(`${line.url}/v3/upload`, { method: 'POST', body: form })).status).toBe(204);
  expect((await fetch(`${line.url}/v3/echo`, { method: 'POST', body: form })).status).toBe(415);
  expect(kept()).toEqual(before);
});
