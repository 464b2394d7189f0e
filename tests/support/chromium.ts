import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
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

/** @throws Error when there is no browser: a browser test fails then, it is never skipped. */
function realChromium(): string {
  const path = findChromium();
  if (!path) throw new Error('There is no Chromium here. `npm test` brings one, or set CHROMIUM_PATH.');
  return path;
}

/** A real Chromium with a fresh profile, which is removed when the browser closes. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: realChromium(),
    ...options,
    args: [...quietFlags, ...(options.args ?? [])],
  });
}

/** A real Chromium that keeps its profile in that folder, as the one of a person does. */
export const launchProfile = async (folder: string): Promise<BrowserContext> =>
  chromium.launchPersistentContext(folder, { executablePath: realChromium(), args: quietFlags });
