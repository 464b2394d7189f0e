import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { pathTo } from '../support/paths.js';
import { type RunningLine, runLine } from '../support/running-line.js';
import { startTalk, type Talk } from '../support/talk.js';

let line: RunningLine;
beforeAll(async () => {
  line = await runLine();
});
afterAll(() => line.end());

/** Somebody who tells this and comes as far as the ways on, with a code. */
async function tells(story: string): Promise<{ readonly talk: Talk; readonly code: string }> {
  const talk = await startTalk(line.url);
  const said = pathTo.routes.map((words) => (words.startsWith('Mijn voogd') ? story : words));
  let code: string | undefined;
  for (const words of said) code = (await talk.says(words)).find((bubble) => bubble.code)?.code ?? code;
  if (code === undefined) throw new Error('nobody gave a code');
  return { talk, code };
}

/** Comes back with a code. @returns what the bot's words are about. */
async function comesBack(code: string): Promise<{ readonly talk: Talk; readonly keys: readonly unknown[] }> {
  const talk = await startTalk(line.url);
  await talk.hears();
  await talk.says('Ik heb een code');
  return { talk, keys: (await talk.says(code)).map(({ key }) => key) };
}

const dataDir = (): string => join(line.folder, '.peerlijn', 'data');

/** Every sealed key that lies in the folder of the keys. */
async function wraps(): Promise<ReadonlySet<string>> {
  const folder = join(dataDir(), 'keys');
  const files = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'latin1')),
  );
  return new Set(files.join('\n').match(/"box":"[^"]+"/g));
}

const textOf = async (talk: Talk): Promise<string> =>
  (await talk.everything()).map(({ text }) => text).join('\n');

it('opens an erased case no more, also from content that was copied before, and every other one as before', async () => {
  const one = await tells('Mijn voogd belt nooit terug over de appelboom.');
  const other = await tells('Mijn voogd belt nooit terug over de perenboom.');
  await line.stop();
  await cp(join(dataDir(), 'content'), join(line.folder, 'backup'), { recursive: true });
  const wrapsBefore = await wraps();
  await line.start();

  const { talk, keys } = await comesBack(one.code);
  expect(keys).toContain('back.hello');
  for (const words of ['Stoppen of wissen', 'Alles wissen']) await talk.says(words);
  const erased = await talk.says('Ja, wis alles');
  expect(erased.map(({ key }) => key)).toContain('wd.erased');
  await line.stop();
  const wrapsAfter = await wraps();
  // Both ways into the case are gone from the disk: the line's, and the code's.
  expect([...wrapsBefore].filter((box) => !wrapsAfter.has(box))).toHaveLength(2);

  await rm(join(dataDir(), 'content'), { recursive: true });
  await cp(join(line.folder, 'backup'), join(dataDir(), 'content'), { recursive: true });
  await line.start();
  expect((await comesBack(one.code)).keys).toEqual(['code.bad']);
  expect(await textOf(one.talk)).toBe('');
  expect((await one.talk.says('Hallo')).map(({ key }) => key)).toContain('err.expired');
  expect(await textOf(one.talk)).not.toContain('appelboom');

  expect(await textOf(other.talk)).toContain('perenboom');
  expect((await comesBack(other.code)).keys).toContain('back.hello');
}, 120_000);
