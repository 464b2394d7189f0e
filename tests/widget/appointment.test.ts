import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { catalogue as texts } from '../../data/text/catalogue.js';
import { launchChromium } from '../support/chromium.js';
import { openLine } from './support/open-line.js';
import type { Script } from './support/scripted-line.js';
import { script as usual } from './support/the-script.js';
import { visit } from './support/visit.js';

let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Says a bubble by its key. */
const byKey: Script = {
  greet: (form) => usual.greet(form),
  reply: (said) => {
    const key = said.kind === 'message' ? said.text : '';
    return [{ text: `Dit is ${key}.`, key }];
  },
};

it('offers to take an appointment out of a calendar once it is off, where it stood before', async () => {
  const at = await openLine({ script: byKey });
  const parent = await visit(browser, at.url);
  const offered = async (key: string): Promise<readonly number[]> => {
    await parent.say(key);
    await parent.hears(`Dit is ${key}.`);
    const labels = (['ui.calendar', 'ui.calendar_off'] as const).map((one) => texts.label(one, 'u'));
    return Promise.all(labels.map((name) => parent.page.getByRole('button', { name, exact: true }).count()));
  };
  expect(await offered('med.declined')).toEqual([0, 0]);
  expect(await offered('med.fixed')).toEqual([1, 0]);
  expect(await offered('med.cancelled')).toEqual([1, 1]);
  expect(await offered('med.stopped')).toEqual([1, 1]);
  expect(await offered('med.off')).toEqual([1, 2]);
  expect(parent.faults).toEqual([]);
  await parent.close();
  await at.stop();
});
