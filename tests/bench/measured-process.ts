import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** What a process has used since it started: CPU in ms (user + system), memory in bytes. */
export interface Meter {
  readonly cpu: number;
  readonly resident: number;
  /** Heap and buffers in use, after a collection when the process runs with `--expose-gc`. */
  readonly live: number;
}

/** A program of its own process that says `ready http://…`, with a meter inside. */
export interface MeasuredProcess {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  meter(): Promise<Meter>;
  stop(): Promise<void>;
}

const meterPath = new URL('./cpu-meter.js', import.meta.url).href;

/** @returns the path of a built program, given its place below dist/. */
export function built(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}

/**
 * Starts a built program and waits until it says that it is ready.
 *
 * @throws Error with what it wrote when it ends before that.
 */
export async function startMeasured(
  program: string,
  env: NodeJS.ProcessEnv = {},
  flags: readonly string[] = [],
): Promise<MeasuredProcess> {
  const child = fork(program, {
    env: { ...process.env, ...env },
    execArgv: ['--import', meterPath, ...flags],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  const url = await readyUrl(child);
  return {
    url,
    async meter() {
      child.send('meter');
      const [answer] = (await once(child, 'message')) as [Meter];
      return answer;
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGTERM');
      const forced = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await once(child, 'exit');
      clearTimeout(forced);
    },
  };
}

function readyUrl(child: ChildProcess): Promise<string> {
  const { stdout, stderr } = child;
  if (!stdout || !stderr) throw new Error('A measured process needs its output.');
  let complaints = '';
  stderr.on('data', (chunk: Buffer) => {
    complaints = (complaints + chunk.toString()).slice(-2_000);
  });
  return new Promise((resolve, reject) => {
    createInterface(stdout).on('line', (line) => {
      const url = /^ready (http:\/\/\S+?)\/?$/.exec(line)?.[1];
      if (url) resolve(url);
    });
    child.once('exit', (code) => {
      reject(new Error(`ended with ${String(code)} before it was ready: ${complaints}`));
    });
  });
}
