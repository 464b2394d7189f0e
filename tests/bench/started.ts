import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built, type MeasuredProcess, startMeasured } from './measured-process.js';

/** A line of our own on a folder of its own. */
export interface StartedLine extends MeasuredProcess {
  readonly folder: string;
}

/** What the line is started with, given its folder. */
export const lineIn = (folder: string): NodeJS.ProcessEnv => ({
  PORT: '0',
  DATA_DIR: join(folder, 'data'),
  PEERLIJN_KEY_FILE: join(folder, 'key'),
  TRUST_PROXY: '1',
  NODE_ENV: 'test',
});

export const lineProgram = built('index.js');

/** Starts the built line; stopping it removes its folder. */
export async function startLine(folder?: string, flags: readonly string[] = []): Promise<StartedLine> {
  const place = folder ?? (await mkdtemp(join(tmpdir(), 'peerlijn-bench-')));
  const line = await startMeasured(lineProgram, lineIn(place), ['--enable-source-maps', ...flags]);
  return {
    ...line,
    folder: place,
    async stop() {
      await line.stop();
      await rm(place, { recursive: true, force: true });
    },
  };
}
