import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, it } from '@jest/globals';
import { wallClock } from '../../../services/ports/clock.js';
import { aLiveTalk, liveLine } from '../../support/a-live-talk.js';
import { realStore } from '../../support/real-store.js';
import { temporaryFolder } from '../../support/temporary-folder.js';

/** Lets people talk until this many messages were acknowledged, and pulls the plug. */
async function talkUntilKilled(
  directory: string,
  acknowledged: Map<string, number>,
  messages: number,
): Promise<void> {
  const before = JSON.stringify(Object.fromEntries(acknowledged));
  const program = resolve('dist/tests/processes/live-talks.js');
  const child = spawn(process.execPath, [program, directory, before], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  let left = messages;
  for await (const line of createInterface(child.stdout)) {
    const [talk = '', who = '', number = ''] = line.split(' ');
    if (who !== '') acknowledged.set(`${talk} ${who}`, Number(number));
    left -= 1;
    if (left === 0) child.kill('SIGKILL');
  }
  await gone;
}

it('keeps every message of both sides once and in order, however often the plug is pulled', async () => {
  const directory = await temporaryFolder();
  const acknowledged = new Map<string, number>();
  for (const messages of [90, 201, 157, 320, 43]) await talkUntilKilled(directory, acknowledged, messages);

  const { store, keyRing, close } = await realStore(wallClock, directory);
  const live = liveLine({ store, keys: keyRing, clock: wallClock });
  for (const talk of ['a', 'b', 'c', 'd']) {
    const said = (await aLiveTalk(live, talk).transcript()).filter(({ clientId }) => clientId !== undefined);
    for (const who of ['person', 'volunteer']) {
      const numbers = said
        .filter(({ from, to }) => (who === 'person' ? to === 'volunteer' : from === 'volunteer'))
        .map(({ text }) => Number(text));
      const last = acknowledged.get(`${talk} ${who}`) ?? 0;
      expect(last).toBeGreaterThan(0);
      // One more may be kept than was acknowledged: its sender would have sent it again.
      expect([last, last + 1]).toContain(numbers.length);
      expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    }
  }
  await close();
}, 60_000);
