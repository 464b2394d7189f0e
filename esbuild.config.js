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

const programsIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.ts'))
    .map((name) => `${folder}/${name}`);

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  build({ ...server, entryPoints: ['index.ts'], outdir: 'dist' }),
  build({
    ...server,
    entryPoints: ['tests/processes', 'tests/bench', 'tests/bench/peers'].flatMap(programsIn),
    outdir: 'dist/tests',
    outbase: 'tests',
  }),
]);
