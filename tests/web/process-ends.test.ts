import { afterEach, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Running {
  readonly process: ChildProcess;
  readonly url: string;
  /** Everything it ever wrote. */
  readonly written: () => string;
  /** Resolves when it has said this. */
  said(words: RegExp): Promise<void>;
  /** Its exit code, once it has gone. */
  readonly gone: Promise<number | null>;
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.kill('SIGKILL');
});

async function run(): Promise<Running> {
  const child = spawn(process.execPath, ['dist/tests/processes/web-server.js'], { stdio: 'pipe' });
  running.push(child);
  let written = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      written += text;
    });
  }
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
  const said = async (words: RegExp): Promise<void> => {
    while (!words.test(written)) await new Promise((resolve) => child.stdout.once('data', resolve));
  };
  await said(/ready /);
  const url = /ready (\S+)/.exec(written)?.[1] ?? '';
  return { process: child, url, written: () => written, said, gone };
}

const post = (url: string, body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(url, {
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json', ...headers },
  });

it('lets a person finish when it is told to stop, takes nobody new, and ends well', async () => {
  const line = await run();
  const answer = post(`${line.url}/v3/slow`, 'mijn verhaal');
  await line.said(/slow/);
  line.process.kill('SIGTERM');
  expect(await (await answer).json()).toEqual({ body: 'mijn verhaal' });
  expect(await line.gone).toBe(0);
  await expect(post(`${line.url}/v3/echo`, 'te laat')).rejects.toThrow();
});

it('says so and stops in order when something happens that nobody foresaw', async () => {
  const line = await run();
  await post(`${line.url}/v3/falling`, 'mijn verhaal');
  expect(await line.gone).toBe(1);
  expect(line.written()).toContain('"event":"last-resort","error":"RangeError"');
  expect(line.written()).not.toContain('mijn verhaal');
});

it('says in one line that its port is taken, and leaves no demo behind', async () => {
  const line = await run();
  const folder = await mkdtemp(join(tmpdir(), 'peerlijn-test-'));
  const demo = spawn(process.execPath, ['dist/index.js', 'demo'], {
    env: { PORT: new URL(line.url).port, TMPDIR: folder },
    stdio: 'pipe',
  });
  running.push(demo);
  const told: string[] = [];
  demo.stderr.setEncoding('utf8').on('data', (text: string) => told.push(text));
  expect(await new Promise((resolve) => demo.once('close', resolve))).toBe(1);
  expect(told.join('')).toMatch(/^HOST and PORT: \S+ is in use by another program\n$/);
  expect(await readdir(folder)).toEqual([]);
  await rm(folder, { recursive: true });
});

it('writes no word of anyone anywhere, on whatever way a request goes', async () => {
  const line = await run();
  const canary = 'kanarie-4711';
  for (const path of ['echo', 'failing', 'slow', canary, `echo?q=${canary}`]) {
    for (const type of ['application/json', 'text/html', 'application/x-www-form-urlencoded']) {
      await post(`${line.url}/v3/${path}`, canary, {
        'content-type': type,
        cookie: `a=${canary}`,
        'x-name': canary,
      });
    }
    await post(`${line.url}/v3/${path}`, `{"${canary}`.repeat(9_000));
    await post(`${line.url}/v3/${path}`, canary, { 'content-encoding': 'gzip' });
  }
  line.process.kill('SIGTERM');
  await line.gone;
  expect(line.written()).toContain('"event":"request-failed"');
  expect(line.written()).not.toContain('kanarie');
});
