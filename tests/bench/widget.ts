import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { launchChromium } from '../support/chromium.js';
import { type Finding, type Measurement, median, round, type Size } from './figures.js';
import { built } from './measured-process.js';
import { firstText, type FirstText } from './slow-phone.js';
import { startLine } from './started.js';
import { openWebChatServer } from './web-chat-server.js';

const pairs = 3;
const bubble = { ours: '[role=log]', webChat: '.webchat__bubble__content' };

/** When the bot's first words stand on a slow phone, beside stock Web Chat with nothing but a greeting. */
async function onSlowPhone(): Promise<Finding> {
  const webChat = await openWebChatServer('Goedemiddag. Hier kunt u vertellen wat er misging.');
  const line = await startLine();
  const browser = await launchChromium();
  try {
    const ours: FirstText[] = [];
    const stock: FirstText[] = [];
    for (let pair = 0; pair < pairs; pair++) {
      ours.push(await firstText(browser, `${line.url}/`, bubble.ours));
      stock.push(await firstText(browser, webChat.url, bubble.webChat));
    }
    const seconds = (texts: readonly FirstText[]): string =>
      `${String(round(median(texts.map(({ after }) => after)) / 1_000))} s`;
    return {
      line: 'first bot text on the slow phone against stock Web Chat',
      value: round(median(ours.map(({ after }, pair) => after / (stock[pair]?.after ?? NaN)))),
      unit: '×',
      goal: 0.1,
      from: `${seconds(ours)} against ${seconds(stock)}`,
    };
  } finally {
    await browser.close();
    await line.stop();
    webChat.close();
  }
}

function weight(): Finding {
  const [script = 0, style = 0] = ['chat.js', 'chat.css'].map(
    (name) => gzipSync(readFileSync(built(`public/${name}`))).length / 1_000,
  );
  return {
    line: 'script and style of the widget, gzipped',
    value: round(script + style),
    unit: 'KB',
    goal: 20,
    from: `${String(round(script))} KB and ${String(round(style))} KB`,
  };
}

/** What somebody waits for and pays for before they can tell anything. */
export const widget: Measurement = {
  name: 'widget',
  measure: async (size: Size) => (size === 'full' ? [await onSlowPhone(), weight()] : [weight()]),
};
