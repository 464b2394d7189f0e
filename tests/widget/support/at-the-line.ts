import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { launchChromium } from '../../support/chromium.js';
import { type OpenLine, openLine } from './open-line.js';
import { type Visit, visit } from './visit.js';

/** Filled before each test: the line, and a parent who has just opened its page in a browser of the whole file. */
export interface AtTheLine {
  browser: Browser;
  at: OpenLine;
  parent: Visit;
}

/** For a file of tests: one browser, and for each test a line of its own with one visitor. */
export function atTheLine(): AtTheLine {
  const here = {} as AtTheLine;
  beforeAll(async () => {
    here.browser = await launchChromium();
  });
  afterAll(() => here.browser.close());
  beforeEach(async () => {
    here.at = await openLine();
    here.parent = await visit(here.browser, here.at.url);
  });
  afterEach(async () => {
    await here.parent.close();
    await here.at.stop();
  });
  return here;
}
