import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Finding, type Measurement, median, round, type Size } from './figures.js';
import { built } from './measured-process.js';
import { lineIn, lineProgram } from './started.js';

const pairs = { full: 9, short: 1 };

/** Milliseconds from starting a program until it says that it answers. */
async function untilReady(program: string, env: NodeJS.ProcessEnv): Promise<number> {
  const start = performance.now();
  const child = fork(program, {
    env: { ...process.env, ...env },
    execArgv: ['--enable-source-maps'],
    stdio: ['ignore', 'pipe', 'ignore', 'ipc'],
  });
  let printed = '';
  while (!/^ready http/m.test(printed)) {
    const [chunk] = (await once(child.stdout ?? child, 'data')) as [Buffer];
    printed += chunk.toString();
  }
  const took = performance.now() - start;
  child.kill('SIGTERM');
  await once(child, 'exit');
  return took;
}

/** From nothing to answering, beside the least that restify can be. */
export const start: Measurement = {
  name: 'start',
  async measure(size: Size): Promise<readonly Finding[]> {
    const folder = await mkdtemp(join(tmpdir(), 'peerlijn-bench-'));
    try {
      const bareRestify = built('tests/bench/peers/bare-restify.js');
      await untilReady(lineProgram, lineIn(folder)); // the first start makes the key
      await untilReady(bareRestify, {});
      const ours: number[] = [];
      const bare: number[] = [];
      for (let pair = 0; pair < pairs[size]; pair++) {
        ours.push(await untilReady(lineProgram, lineIn(folder)));
        bare.push(await untilReady(bareRestify, {}));
      }
      return [
        {
          line: 'process ready against a bare restify program',
          value: round(median(ours.map((took, pair) => took / (bare[pair] ?? NaN)))),
          unit: '×',
          goal: 3,
          from: `${String(round(median(ours)))} ms against ${String(round(median(bare)))} ms`,
        },
      ];
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};
