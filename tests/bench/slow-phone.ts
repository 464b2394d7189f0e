import type { Browser } from 'playwright-core';

const bitsPerSecond = 1_600_000;
const roundTrip = 150;
const slowerProcessor = 6;

/** Evaluated in the page at every frame: false, or how long it took until the words were there. */
const showsWords = (selector: string): string =>
  `[...document.querySelectorAll(${JSON.stringify(selector)})]
    .some((found) => found.getClientRects().length && found.innerText.trim()) && performance.now()`;

/** What a person with a slow phone meets: a new profile, 1.6 Mbit, 150 ms there and back, a sixth of the processor. */
export interface FirstText {
  /** ms from the navigation to the first frame that shows the text. */
  readonly after: number;
  /** Bytes that came over the line until then, headers included. */
  readonly bytes: number;
}

/**
 * Opens a page as a slow phone does and waits for the first words of the bot.
 *
 * @param where - a CSS selector of what holds those words.
 */
export async function firstText(browser: Browser, url: string, where: string): Promise<FirstText> {
  const context = await browser.newContext({ viewport: { width: 360, height: 640 }, deviceScaleFactor: 2 });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    let bytes = 0;
    devtools.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: roundTrip,
      downloadThroughput: bitsPerSecond / 8,
      uploadThroughput: bitsPerSecond / 2 / 8,
    });
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowerProcessor });
    await page.goto(url, { waitUntil: 'commit' });
    const shown = await page.waitForFunction<number, undefined>(showsWords(where), undefined, {
      polling: 'raf',
      timeout: 120_000,
    });
    return { after: await shown.jsonValue(), bytes };
  } finally {
    await context.close();
  }
}
