import { readdirSync, rmSync } from 'node:fs';
import { build } from 'esbuild';

/** The server and the programs that tests run as real processes: our own code in one file each, packages beside it. */
const server = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
};

const testProcesses = readdirSync('tests/processes', { withFileTypes: true })
  .filter((entry) => entry.name.endsWith('.ts'))
  .map((entry) => `tests/processes/${entry.name}`);

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  build({ ...server, entryPoints: ['index.ts'], outdir: 'dist' }),
  build({ ...server, entryPoints: testProcesses, outdir: 'dist/tests/processes' }),
]);
