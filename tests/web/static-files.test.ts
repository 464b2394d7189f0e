import { afterEach, expect, it } from '@jest/globals';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { staticFiles } from '../../services/web/static-files.js';
import { temporaryFolder } from '../support/temporary-folder.js';
import { sendRaw, serve, type Served } from './support/serve.js';

let line: Served;
afterEach(() => line.web.close());

const style = 'body { color: green }\n'.repeat(100);

async function aFolder(): Promise<string> {
  const folder = await temporaryFolder();
  await mkdir(join(folder, 'inner'));
  await writeFile(join(folder, 'page.css'), style);
  await writeFile(join(folder, 'chat-5CJ3T6QK.js'), 'void 0;');
  await writeFile(join(folder, 'chat-5CJ3T6QK.js.map'), '{}');
  await writeFile(join(folder, 'inner', 'secret.txt'), 'geheim');
  return folder;
}

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(line.url + path, { headers });

it('serves what was there at the start, packed as the browser likes it, once', async () => {
  line = await serve(staticFiles(await aFolder()));
  for (const [accepted, encoding] of [
    ['gzip, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0, gzip', 'gzip'],
    ['identity', null],
  ] as const) {
    const answer = await get('/page.css', { 'accept-encoding': accepted });
    expect([answer.headers.get('content-encoding'), await answer.text()]).toEqual([encoding, style]);
    expect(answer.headers.get('content-type')).toBe('text/css; charset=utf-8');
    expect(answer.headers.get('vary')).toBe('Accept-Encoding');
    const etag = answer.headers.get('etag') ?? '';
    const again = await get('/page.css', { 'accept-encoding': accepted, 'if-none-match': etag });
    expect([again.status, await again.text()]).toEqual([304, '']);
  }
});

it('lets a browser keep what carries its content in its name, and asks again for the rest', async () => {
  line = await serve(staticFiles(await aFolder()));
  expect((await get('/chat-5CJ3T6QK.js')).headers.get('cache-control')).toBe(
    'public, max-age=31536000, immutable',
  );
  expect((await get('/page.css')).headers.get('cache-control')).toBe('no-cache');
});

it('serves no other file on this machine, and says nothing about any', async () => {
  const folder = await aFolder();
  line = await serve(staticFiles(folder));
  await writeFile(join(folder, 'later.css'), 'x');
  await rm(join(folder, 'page.css'));
  expect((await get('/page.css')).status).toBe(200);
  const others = [
    '/later.css',
    '/inner/secret.txt',
    '/inner',
    '/chat-5CJ3T6QK.js.map',
    '/../package.json',
    '/..%2finner%2fsecret.txt',
    '/inner/../../../../../etc/passwd',
    '/page.css/',
    '/page.css%00',
    '/.',
  ];
  for (const path of others) {
    const answer = await sendRaw(line.port, `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 404 /);
    expect(answer).not.toMatch(/geheim|ENOENT|secret|root:|peerlijn/);
  }
});

it('does not start with a file of a kind it does not know', async () => {
  const folder = await aFolder();
  await writeFile(join(folder, 'backup.sql'), 'x');
  expect(() => staticFiles(folder)).toThrow('backup.sql');
  line = await serve([]);
});
