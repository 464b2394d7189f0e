import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
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

const { 'ui.open': open } = JSON.parse(readFileSync('data/text/texts.json', 'utf8'));

/** What runs in a browser: as little as possible, for phones that are years old; served from dist/public as it is. */
const browser = {
  bundle: true,
  minify: true,
  platform: 'browser',
  target: ['chrome87', 'firefox90', 'safari15'],
  format: 'iife',
  outdir: 'dist/public',
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
    entryPoints: ['tests/processes', 'tests/evaluate', 'tests/bench', 'tests/bench/peers'].flatMap(
      programsIn,
    ),
    outdir: 'dist/tests',
    outbase: 'tests',
  }),
  build({
    ...browser,
    entryPoints: {
      chat: 'services/web/browser/widget/main.ts',
      widget: 'services/web/browser/loader/loader.ts',
    },
    define: { openWords: JSON.stringify({ nl: open.u.label, en: open.en.label }) },
  }),
  build({
    ...browser,
    entryPoints: { chat: 'services/web/browser/widget/widget.css' },
    external: ['/pear.svg'],
  }),
]);
cpSync('services/web/public', 'dist/public', { recursive: true });
