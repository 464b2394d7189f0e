import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fillFolder } from './fill-folder.js';
import { built, type MeasuredProcess, startMeasured } from './measured-process.js';

const kek = Buffer.alloc(32, 7);

/** What a line is started with in the bench. */
export const lineIn = (folder: string): NodeJS.ProcessEnv => ({
  PORT: '0',
  DATA_DIR: join(folder, 'data'),
  PEERLIJN_KEY: kek.toString('base64'),
  TRUST_PROXY: '1',
  NODE_ENV: 'test',
});

export const lineProgram = built('index.js');

export interface LineOptions {
  /** How many cases it keeps already. */
  readonly cases?: number;
  /** Puts something else in its folder first. */
  readonly fill?: (dataDir: string, kek: Uint8Array) => Promise<void>;
  /** For Node. */
  readonly flags?: readonly string[];
}

/** Starts the built line in a folder of its own, which is removed when it stops. */
export async function startLine({ cases = 0, fill, flags = [] }: LineOptions = {}): Promise<MeasuredProcess> {
  const folder = await mkdtemp(join(tmpdir(), 'peerlijn-bench-'));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  try {
    if (cases > 0) await fillFolder(join(folder, 'data'), kek, cases);
    await fill?.(join(folder, 'data'), kek);
    const line = await startMeasured(lineProgram, lineIn(folder), ['--enable-source-maps', ...flags]);
    return {
      ...line,
      async stop() {
        await line.stop();
        await remove();
      },
    };
  } catch (error) {
    await remove();
    throw error;
  }
}
