import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

const version = '4.18.1';
const built = 'package/dist/webchat.js';

/**
 * Microsoft's Web Chat as it is published: the one file that its page loads, without the 486 MB that an install
 * of it pulls in. Brought when it is first asked for, and kept beside the other packages.
 *
 * @returns the path of `webchat.js`.
 */
export function bringWebChat(): string {
  const kept = resolve(`node_modules/.cache/web-chat/${version}/webchat.js`);
  if (existsSync(kept)) return kept;
  const folder = mkdtempSync(join(tmpdir(), 'peerlijn-web-chat-'));
  try {
    run('npm', 'pack', `botframework-webchat@${version}`, '--silent', '--pack-destination', folder);
    run('tar', '-xzf', join(folder, `botframework-webchat-${version}.tgz`), '-C', folder, built);
    mkdirSync(dirname(kept), { recursive: true });
    renameSync(join(folder, built), kept);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return kept;
}

const run = (command: string, ...args: readonly string[]): void => {
  execFileSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
};
