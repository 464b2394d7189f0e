import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright-core';

const systemNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that browser tests and the bench drive: `CHROMIUM_PATH`, else the system's, else Playwright's own.
 *
 * @returns its path, or undefined when this machine has none.
 * @throws Error when `CHROMIUM_PATH` names a file that is not there: a wrong wish is not quietly replaced.
 */
export function findChromium(): string | undefined {
  const wished = process.env.CHROMIUM_PATH;
  if (wished) {
    if (!existsSync(wished)) throw new Error(`CHROMIUM_PATH is ${wished}, but there is no file there.`);
    return wished;
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = systemNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...candidates, chromium.executablePath()].find((path) => existsSync(path));
}
