import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { temporaryFolder } from './temporary-folder.js';

/** How a mail server behaves: `slow` takes a letter and never says so, `dying` goes when it hears for whom one is. */
type Manner = 'taking' | 'refusing' | 'refusing-one' | 'busy' | 'slow' | 'dying' | 'no-tls';

export interface ReceivedLetter {
  readonly from: string;
  readonly to: readonly string[];
  readonly encrypted: boolean;
  /** Every byte of it, as latin1. */
  readonly raw: string;
}

export interface MailProcess {
  readonly port: number;
  readonly url: string;
  letters(): readonly ReceivedLetter[];
  /** To whom, in the order in which it took them. */
  readers(): readonly string[];
  end(): Promise<void>;
}

const running: ChildProcess[] = [];
afterEach(() => {
  for (const one of running.splice(0)) one.kill('SIGKILL');
});

/** A real mail server, a process of its own; `npm run build` came before. Gone after the test. */
export async function mailServer(manner: Manner = 'taking', port = 0): Promise<MailProcess> {
  // A file and no pipe: a letter stands in it before its sender hears so, a pipe may bring it after.
  const book = join(await temporaryFolder(), 'letters');
  writeFileSync(book, '');
  const child = spawn(process.execPath, ['dist/tests/processes/mail-server.js', manner, String(port), book], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    printed += text;
  });
  while (!printed.includes('\n')) await once(child.stdout, 'data');
  const at = Number(/ready (\d+)/.exec(printed)?.[1]);
  const letters = () =>
    readFileSync(book, 'utf8')
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as ReceivedLetter);
  return {
    port: at,
    url: `smtp://127.0.0.1:${String(at)}`,
    letters,
    readers: () => letters().flatMap(({ to }) => to),
    async end() {
      const gone = once(child, 'exit');
      child.kill();
      await gone;
    },
  };
}
