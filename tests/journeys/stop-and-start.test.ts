import { execFile } from 'node:child_process';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { catalogue as texts } from '../../data/text/catalogue.js';
import { launchChromium } from '../support/chromium.js';
import { pathTo } from '../support/paths.js';
import { type RunningLine, runLine } from '../support/running-line.js';
import { patiently, startTalk, type Talk } from '../support/talk.js';
import { said } from '../widget/support/the-script.js';
import { visit } from '../widget/support/visit.js';

let line: RunningLine;
beforeAll(async () => {
  line = await runLine({ env: { TRUST_PROXY: '1' } });
});
afterAll(() => line.end());

/** Somebody who can tell and tell. */
async function aTeller(address?: string): Promise<Talk> {
  const talk = await startTalk(line.url, { ...(address !== undefined && { address }) });
  for (const words of pathTo['story-more']) await talk.says(words);
  return talk;
}

it('keeps every message it acknowledged when it is told to stop in the middle of twenty talks', async () => {
  const tellers = await Promise.all(
    Array.from({ length: 20 }, (_, house) => aTeller(`10.2.${String(house)}.1`)),
  );
  let isStopping = false;
  let count = 0;
  let enough = (): void => undefined;
  const isUnderWay = new Promise<void>((resolve) => (enough = resolve));
  const tellings = tellers.map(async (talk, teller) => {
    const acknowledged: string[] = [];
    for (let number = 1; !isStopping; number += 1) {
      const words = `Zin ${String(number)} van ${String(teller)}.`;
      try {
        await talk.says(words);
        acknowledged.push(words);
        if ((count += 1) === 60) enough();
      } catch {
        break; // not acknowledged: a client would send it again
      }
    }
    return acknowledged;
  });
  await isUnderWay;
  const code = await line.stop('SIGTERM');
  isStopping = true;
  const acknowledged = await Promise.all(tellings);
  expect(code).toBe(0);
  expect(acknowledged.flat().length).toBeGreaterThanOrEqual(60);

  await line.start();
  for (const [teller, words] of acknowledged.entries()) {
    const kept = ((await tellers[teller]?.everything()) ?? []).filter(
      ({ from, text }) => from === 'person' && text.startsWith('Zin'),
    );
    expect(kept.slice(0, words.length).map(({ text }) => text)).toEqual(words);
    expect(kept.length - words.length).toBeLessThanOrEqual(1); // one more may be kept, whose answer was cut off
  }
}, 120_000);

it('does not let a second one start on the same folder, and says why', async () => {
  const { code, out } = await line.command('start');
  expect(code).toBe(1);
  expect(out.trim()).toBe('another process is using this DATA_DIR; stop it first');
  expect((await fetch(`${line.url}/health`)).status).toBe(200);
}, 120_000);

it('does not start with another key, and says which one is needed', async () => {
  await line.stop();
  const file = join(line.folder, '.peerlijn', 'key');
  const right = await readFile(file, 'utf8');
  await rm(file);
  for (const wrong of [`${Buffer.alloc(32, 1).toString('base64')}\n`, undefined]) {
    if (wrong !== undefined) await writeFile(file, wrong, { mode: 0o400 });
    const { code, out } = await line.command('start');
    expect(code).toBe(1);
    expect(out).toContain('put back the PEERLIJN_KEY or key file that belongs to this DATA_DIR');
    await rm(file);
  }
  await writeFile(file, right, { mode: 0o400 });
  await line.start();
}, 120_000);

it('does not start over content whose keys are gone, and says what to do', async () => {
  const teller = await aTeller();
  await line.stop();
  const keys = join(line.folder, '.peerlijn', 'data', 'keys');
  await rename(keys, `${keys}-away`);
  for (const isThere of [false, true]) {
    if (isThere) await mkdir(keys, { recursive: true });
    const { code, out } = await line.command('start');
    expect(code).toBe(1);
    expect(out).toContain('put back the backup of its folder keys');
  }
  await rm(keys, { recursive: true });
  await rename(`${keys}-away`, keys);
  await line.start();
  expect((await teller.says('help')).map(({ key }) => key)).toContain('story.more');
}, 120_000);

it('goes on, and still stops in order, when nobody reads its log any more', async () => {
  const teller = await aTeller();
  line.stopReading();
  for (let refused = 0; refused < 3; refused += 1)
    expect((await fetch(`${line.url}/is-er-niet`)).status).toBe(404);
  expect((await teller.says('help')).map(({ key }) => key)).toContain('story.more');
  expect(await line.stop('SIGTERM')).toBe(0);
  await line.start();
}, 120_000);

/** From now on the line can write no byte to any file; or again as many as it likes. */
const letWrite = async (bytes: '0' | 'unlimited'): Promise<void> => {
  await promisify(execFile)('prlimit', ['--pid', String(line.processId()), `--fsize=${bytes}:unlimited`]);
};

it('says so when nothing can be kept, with who to call, keeps showing help, and goes on by itself', async () => {
  const browser = await launchChromium();
  const parent = await visit(browser, line.url);
  await parent.choose(texts.label('reply.tell', 'u'));
  await parent.hears(said('who.ask').at(-1) ?? '');

  await letWrite('0');
  await parent.choose(texts.label('role.parent', 'u'));
  const notice = parent.page.locator('.notice');
  await notice.filter({ hasText: said('err.store').join(' ') }).waitFor();
  expect(await notice.textContent()).toMatch(/112.*113/);
  expect(await parent.page.locator('.state').allTextContents()).toHaveLength(1); // not sent yet
  const help = await fetch(`${line.url}/help`);
  expect(help.status).toBe(200);
  expect(await help.text()).toMatch(/112[^]*113/);
  expect((await fetch(`${line.url}/health`)).status).toBe(503);
  await expect(startTalk(line.url)).rejects.toThrow('503');

  await letWrite('unlimited');
  await parent.page.evaluate("dispatchEvent(new Event('online'))"); // do not wait as long as a person would have to
  await parent.hears(said('privacy.ok').at(-1) ?? '');
  await notice.waitFor({ state: 'hidden' });
  expect((await parent.bubbles()).filter((text) => text === texts.label('role.parent', 'u'))).toHaveLength(1);
  expect((await patiently(() => startTalk(line.url))).conversationId).not.toBe('');
  await browser.close();
}, 120_000);
