import { afterEach, expect, it } from '@jest/globals';
import { launchChromium } from './chromium.js';
import { findChromium } from './find-chromium.js';

const wished = process.env.CHROMIUM_PATH;

afterEach(() => {
  if (wished === undefined) delete process.env.CHROMIUM_PATH;
  else process.env.CHROMIUM_PATH = wished;
});

it('shows a page in a real browser', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    await page.setContent('<p>Goedemiddag</p>');
    expect(await page.textContent('p')).toBe('Goedemiddag');
  } finally {
    await browser.close();
  }
});

it('takes the browser that was asked for, and says so when it is not there', () => {
  process.env.CHROMIUM_PATH = process.execPath;
  expect(findChromium()).toBe(process.execPath);

  process.env.CHROMIUM_PATH = '/nowhere/chromium';
  expect(findChromium).toThrow('/nowhere/chromium');
});
