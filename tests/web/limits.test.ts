import { afterEach, expect, it } from '@jest/globals';
import type { Route } from '../../services/web/route.js';
import { helpRoute } from '../../services/web/routes/help-route.js';
import { watchRoutes } from '../../services/web/routes/watch-routes.js';
import { sendRaw, serve, type Served } from './support/serve.js';

const cheap: Route = {
  method: 'GET',
  path: '/v3/cheap',
  may: 'anyone',
  audit: 'nothing',
  kind: 'api',
  answer: ({ address }) => ({ json: address }),
};
const dear: Route = { ...cheap, path: '/v3/dear', cost: 10 };
const broken: Route = { ...cheap, path: '/v3/broken', answer: () => Promise.reject(new Error('no store')) };
const routes = [
  cheap,
  dear,
  broken,
  helpRoute,
  ...watchRoutes({
    healthy: () => Promise.reject(new Error('no store')),
    counts: () => new Map([['ready', 1]]),
  }),
];

let line: Served;
afterEach(() => line.web.close());

const from = async (address: string, path: string): Promise<number> => {
  const answer = await fetch(line.url + path, { headers: { 'x-forwarded-for': address } });
  await answer.arrayBuffer();
  return answer.status;
};

it('stops an address that asks too much, tells it when to come back, and leaves the others alone', async () => {
  line = await serve(routes, { pace: { easy: 20, most: 20 }, proxies: 1 });
  for (let asked = 0; asked < 10; asked += 1) expect(await from('192.0.2.1', '/v3/cheap')).toBe(200);
  expect(await from('192.0.2.1', '/v3/dear')).toBe(200);
  const refused = await fetch(`${line.url}/v3/cheap`, { headers: { 'x-forwarded-for': '192.0.2.1' } });
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(await refused.json()).toEqual({ error: { code: 'TooManyRequests', message: 'status 429' } });
  expect(await from('192.0.2.1', '/niets')).toBe(429);
  expect(await from('192.0.2.2', '/v3/cheap')).toBe(200);
});

it('gives the crisis numbers to everyone always: over every limit and with everything else broken', async () => {
  line = await serve(routes, { pace: { easy: 1, most: 1 } });
  await from('', '/v3/broken');
  expect(await from('', '/v3/cheap')).toBe(429);
  for (let asked = 0; asked < 50; asked += 1) {
    const answer = await fetch(`${line.url}/help`);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toMatch(/tel:112[\s\S]*tel:113[\s\S]*0800-2000/);
  }
  const health = await fetch(`${line.url}/health`);
  expect([health.status, await health.json()]).toEqual([503, { status: 'unavailable' }]);
});

it('counts what happened, without a word of it', async () => {
  line = await serve(routes);
  expect(await (await fetch(`${line.url}/metrics`)).text()).toContain(
    'peerlijn_events_total{event="ready"} 1\n',
  );
});

it('believes as many proxies as there are, and no address a stranger wrote', async () => {
  const told = async (proxies: number, forwarded: string): Promise<unknown> => {
    line = await serve(routes, { proxies });
    const answer = await fetch(`${line.url}/v3/cheap`, { headers: { 'x-forwarded-for': forwarded } });
    await line.web.close();
    return answer.json();
  };
  expect(await told(0, '192.0.2.1')).toBe('127.0.0.1');
  expect(await told(1, '203.0.113.9, 192.0.2.1')).toBe('192.0.2.1');
  expect(await told(2, '203.0.113.9, 192.0.2.1, 198.51.100.1')).toBe('192.0.2.1');
  expect(await told(1, 'unknown')).toBe('127.0.0.1');
  expect(await told(3, '192.0.2.1')).toBe('127.0.0.1');
  expect(await told(1, '::ffff:192.0.2.1')).toBe('192.0.2.1');
  expect(await told(1, '2001:db8:1:2:3:4:5:6')).toBe('2001:db8:1:2::/64');
  expect(await told(1, '2001:db8::1')).toBe('2001:db8:0:0::/64');
  line = await serve(routes);
});

it('hangs up on a socket it has no use for', async () => {
  line = await serve(routes);
  const upgrade = 'GET /v3/none HTTP/1.1\r\nHost: x\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n';
  expect(await sendRaw(line.port, upgrade)).toMatch(/^HTTP\/1\.1 404 /);
  const foreign = upgrade.replace('Host: x', 'Host: x\r\nOrigin: https://evil.example');
  expect(await sendRaw(line.port, foreign)).toMatch(/^HTTP\/1\.1 403 /);
});
