import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { findChromium } from './find-chromium.js';

/** Runs without a screen, as root and without calling home. */
const quietFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A real Chromium with a fresh profile, which is removed when the browser closes.
 *
 * @throws Error when there is no browser: a browser test fails then, it is never skipped.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath)
    throw new Error('There is no Chromium here. `npm test` brings one, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, ...options, args: [...quietFlags, ...(options.args ?? [])] });
}
