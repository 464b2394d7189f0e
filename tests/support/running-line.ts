import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A line as people run it: the built program, in a process and a folder of its own. */
export interface RunningLine {
  readonly url: string;
  /** Where it keeps everything; as if it were the folder it is started in. */
  readonly folder: string;
  /** Of the process that runs now. */
  readonly processId: () => number;
  /** What it printed, and what it logged, since the first start. */
  readonly printed: () => string;
  readonly logged: () => string;
  /** Whoever reads its output is gone, as after a crash of what collects the logs. */
  stopReading(): void;
  /** Stops it with a signal and waits until it is gone. @returns the exit code, or `null` after a kill. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Starts it again on the same folder and port. */
  start(): Promise<void>;
  /** Runs a command of the line in the same folder. */
  command(...words: readonly string[]): Promise<{ readonly code: number | null; readonly out: string }>;
  /** Stops it and removes its folder. */
  end(): Promise<void>;
}

export interface RunningLineOptions {
  readonly command?: 'start' | 'demo';
  readonly env?: Readonly<Record<string, string>>;
  readonly port?: number;
}

const program = resolve('dist/index.js');

/** A port nobody listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address ? address.port : 0;
}

/** Starts the line and waits until it answers; `npm run build` came before (`npm test` does so). */
export async function runLine(options: RunningLineOptions = {}): Promise<RunningLine> {
  const folder = await mkdtemp(join(tmpdir(), 'peerlijn-test-'));
  const port = options.port ?? (await freePort());
  const temporary = join(folder, 'tmp');
  const env = {
    PATH: process.env.PATH ?? '',
    PORT: String(port),
    TMPDIR: temporary,
    ...options.env,
  };
  let printed = '';
  let logged = '';
  let running: ChildProcess | undefined;

  const spawned = (words: readonly string[]): ChildProcess =>
    spawn(process.execPath, [program, ...words], { cwd: folder, env, stdio: ['ignore', 'pipe', 'pipe'] });

  const start = async (): Promise<void> => {
    const child = spawned([options.command ?? 'start']);
    running = child;
    const from = printed.length;
    await new Promise<void>((ready, failed) => {
      child.stdout?.on('data', (data: Buffer) => {
        printed += data.toString();
        if (/^ready http/m.test(printed.slice(from))) ready();
      });
      child.stderr?.on('data', (data: Buffer) => {
        logged += data.toString();
      });
      child.once('exit', (code) => {
        failed(new Error(`the line stopped with ${String(code)}: ${logged.slice(-2_000)}`));
      });
    });
  };

  const stop = async (signal: NodeJS.Signals = 'SIGTERM'): Promise<number | null> => {
    const child = running;
    if (child?.exitCode !== null || child.signalCode !== null) return child?.exitCode ?? null;
    const gone = once(child, 'exit');
    child.kill(signal);
    const [code] = (await gone) as [number | null];
    return code;
  };

  await mkdir(temporary);
  await start();
  return {
    url: `http://127.0.0.1:${String(port)}`,
    folder,
    processId: () => running?.pid ?? 0,
    printed: () => printed,
    logged: () => logged,
    stopReading() {
      running?.stdout?.destroy();
      running?.stderr?.destroy();
    },
    start,
    stop,
    async command(...words) {
      const child = spawned(words);
      let out = '';
      child.stdout?.on('data', (data: Buffer) => (out += data.toString()));
      child.stderr?.on('data', (data: Buffer) => (out += data.toString()));
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, out };
    },
    async end() {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
