import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { html } from '../../services/web/html.js';
import type { Route } from '../../services/web/route.js';
import { helpRoute } from '../../services/web/routes/help-route.js';
import { staticFiles } from '../../services/web/static-files.js';
import { sendRaw, serve, type Served } from './support/serve.js';

const open = { may: 'anyone', audit: 'nothing' } as const;
const routes: readonly Route[] = [
  helpRoute,
  ...staticFiles('services/web/public'),
  { ...open, method: 'GET', path: '/v3/json', kind: 'api', answer: () => ({ json: {} }) },
  { ...open, method: 'POST', path: '/v3/json', kind: 'api', answer: () => ({ json: {} }) },
  { ...open, method: 'POST', path: '/form', kind: 'page', answer: () => ({ redirect: '/help' as const }) },
  { ...open, method: 'GET', path: '/empty', kind: 'page', answer: () => ({ nothing: true as const }) },
  {
    ...open,
    method: 'GET',
    path: '/broken',
    kind: 'page',
    answer: () => Promise.reject(new Error('geheim')),
  },
  {
    ...open,
    method: 'GET',
    path: '/widget',
    kind: 'page',
    answer: () => ({
      html: html`<p>gesprek</p>`,
      policy: { 'script-src': ["'self'"], 'frame-ancestors': ['https://zorg.example'] },
      embeddable: true,
    }),
  },
];

let line: Served;
beforeAll(async () => {
  line = await serve(routes, { publicUrl: 'https://lijn.example', embedOrigins: ['https://zorg.example'] });
});
afterAll(() => line.web.close());

const fixed: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'permissions-policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=(), interest-cohort=()',
  'cross-origin-opener-policy': 'same-origin',
  'strict-transport-security': 'max-age=63072000',
};
const nothing =
  "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** The head of an answer, by lower-case name; a name that comes twice is joined. */
function headOf(answer: string): { status: number; headers: Map<string, string> } {
  const [first = '', ...lines] = (answer.split('\r\n\r\n')[0] ?? '').split('\r\n');
  const headers = new Map<string, string>();
  for (const one of lines) {
    const name = one.slice(0, one.indexOf(':')).toLowerCase();
    headers.set(
      name,
      [headers.get(name), one.slice(one.indexOf(':') + 1).trim()].filter(Boolean).join(' | '),
    );
  }
  return { status: Number(first.split(' ')[1]), headers };
}

const request = (head: string): string => `${head}\r\nConnection: close\r\n\r\n`;
const answers: readonly (readonly [number, string])[] = [
  ...['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'].flatMap((method) =>
    ['/help', '/v3/json', '/pages.css', '/empty', '/widget', '/niets'].map(
      (path) => [0, request(`${method} ${path} HTTP/1.1\r\nHost: x`)] as const,
    ),
  ),
  [303, request('POST /form HTTP/1.1\r\nHost: x\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 0')],
  [403, request('POST /form HTTP/1.1\r\nHost: x\r\nContent-Length: 0')],
  [403, request('GET /v3/json HTTP/1.1\r\nHost: x\r\nOrigin: https://evil.example')],
  [500, request('GET /broken HTTP/1.1\r\nHost: x')],
  [
    413,
    `${request('POST /v3/json HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 70000')}${' '.repeat(70_000)}`,
  ],
  [415, request('POST /v3/json HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\nContent-Length: 0')],
  [400, request('GET /help HTTP/1.1')],
  [400, 'onzin\r\n\r\n'],
  [400, 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
  [404, request('GET /stream HTTP/1.1\r\nHost: x\r\nUpgrade: websocket').replace('close', 'Upgrade')],
  [414, request(`GET /${'a'.repeat(3_000)} HTTP/1.1\r\nHost: x`)],
  [417, request('POST /v3/json HTTP/1.1\r\nHost: x\r\nExpect: wonderen\r\nContent-Length: 0')],
  [431, request(`GET /help HTTP/1.1\r\nHost: x\r\nX-Groot: ${'x'.repeat(20_000)}`)],
];

it('sends the same security headers with every answer, whatever was asked and however it went', async () => {
  const seen = new Set<number>();
  for (const [expected, bytes] of answers) {
    const { status, headers } = headOf(await sendRaw(line.port, bytes));
    const asked = bytes.slice(0, 60);
    if (expected > 0) expect([asked, status]).toEqual([asked, expected]);
    for (const [name, value] of Object.entries(fixed))
      expect([asked, name, headers.get(name)]).toEqual([asked, name, value]);
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; base-uri 'none'; form-action '(?:none|self)'/,
    );
    expect(['same-origin', 'cross-origin']).toContain(headers.get('cross-origin-resource-policy'));
    expect(headers.get('cache-control')).toBe(
      asked.includes(' /pages.css ') && status === 200 ? 'no-cache' : 'no-store',
    );
    expect(headers.has('server') || headers.has('x-powered-by')).toBe(false);
    seen.add(status);
  }
  expect([...seen].sort()).toEqual([200, 204, 303, 400, 403, 404, 405, 413, 414, 415, 417, 431, 500]);
});

it('gives a page what it asks for in its policy, and programs nothing at all', async () => {
  const policyOf = async (path: string): Promise<string | null> =>
    (await fetch(`http://127.0.0.1:${String(line.port)}${path}`)).headers.get('content-security-policy');
  expect(await policyOf('/v3/json')).toBe(nothing);
  expect(await policyOf('/help')).toContain("style-src 'self'; img-src 'self'");
  expect(await policyOf('/help')).not.toContain('script-src');
  expect(await policyOf('/widget')).toMatch(/frame-ancestors https:\/\/zorg\.example.*script-src 'self'/);
});

it('asks for https only where there is https', async () => {
  const local = await serve(routes);
  expect((await fetch(`${local.url}/help`)).headers.has('strict-transport-security')).toBe(false);
  await local.web.close();
});

it('lets a listed site read what programs are told, and no other', async () => {
  const from = (origin: string, method = 'GET'): Promise<Response> =>
    fetch(`http://127.0.0.1:${String(line.port)}/v3/json`, { method, headers: { origin } });
  for (const origin of ['https://zorg.example', 'https://lijn.example']) {
    expect((await from(origin)).headers.get('access-control-allow-origin')).toBe(origin);
    const preflight = await from(origin, 'OPTIONS');
    expect([preflight.status, preflight.headers.get('access-control-allow-headers')]).toEqual([
      204,
      'authorization, content-type, x-ms-bot-agent, x-requested-with',
    ]);
  }
  const hostile = [
    'null',
    'https://evil.example',
    'https://zorg.example.evil.example',
    'https://evil.zorg.example',
    'http://zorg.example',
    'https://zorg.example:8443',
    'https://ZORG.example',
    `http://127.0.0.1:${String(line.port)}`,
  ];
  for (const origin of hostile) {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const answer = await from(origin, method);
      expect([origin, answer.status]).toEqual([origin, 403]);
      expect(answer.headers.has('access-control-allow-origin')).toBe(false);
    }
  }
});
