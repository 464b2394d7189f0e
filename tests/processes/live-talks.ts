/**
 * Live talks until it is killed: in each a person and a volunteer number their messages and send each until it is
 * acknowledged, under an id of its own. What has been acknowledged is printed: `<talk> <who> <number>`.
 *
 * The second argument tells what was acknowledged before: an object of `<talk> <who>` and numbers.
 */
import { writeSync } from 'node:fs';
import { z } from 'zod';
import { wallClock } from '../../services/ports/clock.js';
import { aLiveTalk, liveLine } from '../support/a-live-talk.js';
import { openedStore } from '../support/opened-store.js';

const [directory = '', before = '{}'] = process.argv.slice(2);
const acknowledged = z.record(z.string(), z.number()).parse(JSON.parse(before));
const print = (line: string) => writeSync(1, `${line}\n`);

const { store, keyRing } = await openedStore(wallClock, directory);
const live = liveLine({ store, keys: keyRing, clock: wallClock });

async function talk(name: string): Promise<void> {
  const { begins, person, volunteer, claims } = aLiveTalk(live, name);
  await begins();
  await person('mens', 'mens');
  await claims();
  const sends = async (who: string, send: (text: string, id: string) => Promise<unknown>): Promise<never> => {
    for (let number = (acknowledged[`${name} ${who}`] ?? 0) + 1; ; number += 1) {
      await send(String(number), `${who} ${String(number)}`);
      print(`${name} ${who} ${String(number)}`);
    }
  };
  await Promise.all([sends('person', person), sends('volunteer', volunteer)]);
}

const talks = ['a', 'b', 'c', 'd'].map(talk);
print('ready');
await Promise.all(talks);
