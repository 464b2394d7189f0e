/** Sees to it that the browser tests have a Chromium; part of `npm test`. */
import { spawnSync } from 'node:child_process';
import { findChromium } from '../support/find-chromium.js';

const howTo =
  'No Chromium was found and none could be installed. Install Chromium or Chrome, or set CHROMIUM_PATH to one.';

function succeeds(command: string, ...args: string[]): boolean {
  process.stderr.write(`No Chromium here yet: ${[command, ...args].join(' ')}\n`);
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0;
}

function fromDebian(): boolean {
  if (process.getuid?.() !== 0 || spawnSync('apt-get', ['--version']).status !== 0) return false;
  process.env.DEBIAN_FRONTEND = 'noninteractive';
  return succeeds('apt-get', 'update') && succeeds('apt-get', 'install', '-y', 'chromium');
}

function fromPlaywright(): boolean {
  return succeeds(process.execPath, 'node_modules/playwright-core/cli.js', 'install', 'chromium');
}

try {
  const isHere = (): boolean => findChromium() !== undefined;
  if (!isHere() && !(fromDebian() && isHere()) && !(fromPlaywright() && isHere())) throw new Error(howTo);
} catch (error) {
  process.stderr.write(error instanceof Error ? `${error.message}\n` : String(error));
  process.exitCode = 1;
}
