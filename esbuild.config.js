import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { build } from 'esbuild';
import { leanSdk } from './esbuild.lean-sdk.js';

/** Programs that tests run as real processes: our own code in one file each, packages beside it. */
const server = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: true,
  logLevel: 'warning',
};

/**
 * The line itself, in one file with its packages: reading fifteen hundred files was most of its start. With `--plain`
 * the packages stay beside it, as they were published.
 */
const line = process.argv.includes('--plain')
  ? server
  : {
      ...server,
      packages: 'bundle',
      external: ['@node-rs/argon2', 'dtrace-provider'],
      plugins: [leanSdk],
      minifyWhitespace: true,
      minifySyntax: true,
      sourcesContent: false,
      banner: {
        js: "import { createRequire as requireBeside } from 'node:module'; const require = requireBeside(import.meta.url);",
      },
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
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => `${folder}/${name}`);

rmSync('dist', { recursive: true, force: true });
await Promise.all([
  build({ ...line, entryPoints: ['index.ts'], outdir: 'dist' }),
  build({
    ...server,
    entryPoints: [
      'tests/processes',
      'tests/evaluate',
      'tests/bench',
      'tests/bench/peers',
      'tests/conformance/web-chat',
      'tests/hostile',
      'tests/handoffs',
    ].flatMap(programsIn),
    outdir: 'dist/tests',
    outbase: 'tests',
  }),
  build({
    ...browser,
    entryPoints: {
      chat: 'services/web/browser/widget/main.ts',
      widget: 'services/web/browser/loader/loader.ts',
      desk: 'services/web/browser/desk/main.ts',
      alerts: 'services/web/browser/alerts/main.ts',
      'alerts-worker': 'services/web/browser/alerts/worker.ts',
      practice: 'services/web/browser/desk/practice/main.ts',
    },
    define: { openWords: JSON.stringify({ nl: open.u.label, en: open.en.label }) },
  }),
  build({
    ...browser,
    entryPoints: {
      chat: 'services/web/browser/widget/widget.css',
      desk: 'services/web/browser/desk/desk.css',
    },
    external: ['/pear.svg', '/peer.svg'],
  }),
]);
cpSync('services/web/public', 'dist/public', { recursive: true });
