import { afterEach, expect, it } from '@jest/globals';
import { TimerWorker } from '../../../services/timers/timer-worker.js';
import { timerRecord } from '../../../services/timers/timer.js';
import type { RecordStore } from '../../../services/ports/record-store.js';
import { eventually } from '../../support/eventually.js';
import { aHouse, type House } from '../../support/a-house.js';
import { recordedLog } from '../../support/recorded-log.js';

let house: House | undefined;
afterEach(async () => {
  await house?.end();
  house = undefined;
});

const minute = 60_000;
const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

async function setTimer(store: RecordStore, caseId: string, due: Date): Promise<void> {
  await store.commit([
    { put: timerRecord({ version: 1, job: 'erase-keys', caseId }, due, caseId), expected: 0 },
  ]);
}

/** A worker whose only job writes down which case it was for; the first so many times it fails. */
function aWorker({ store, clock }: House, failures = 0) {
  const done: string[] = [];
  const log = recordedLog();
  let left = failures;
  const worker = new TimerWorker({
    store,
    clock,
    log,
    jobs: {
      'end-case': () => Promise.resolve(),
      'erase-keys': ({ caseId }) => {
        if (left > 0) {
          left -= 1;
          return Promise.reject(new Error('not now'));
        }
        done.push(caseId);
        return Promise.resolve();
      },
    },
  });
  return { worker, done, log };
}

it('runs what is due and leaves what is not', async () => {
  house = await aHouse();
  const { store, clock } = house;
  const { worker, done } = aWorker(house);
  worker.start();
  await setTimer(store, 'soon', new Date(clock.now().getTime() + minute));
  await setTimer(store, 'later', new Date(clock.now().getTime() + 10 * minute));
  await settled();
  expect(done).toEqual([]);

  await clock.advance(minute);
  await eventually(async () => {
    expect(done).toEqual(['soon']);
    expect(await store.count({ kind: 'timer' })).toBe(1);
  });
  await worker.stop();
});

it('runs a timer that fell due while nobody was there', async () => {
  house = await aHouse();
  const { store, clock } = house;
  await setTimer(store, 'missed', new Date(clock.now().getTime() - 5 * minute));
  const { worker, done } = aWorker(house);
  worker.start();
  await eventually(() => {
    expect(done).toEqual(['missed']);
  });
  await worker.stop();
});

it('tries a job that failed again, a minute later', async () => {
  house = await aHouse();
  const { store, clock } = house;
  await setTimer(store, 'stubborn', clock.now());
  const { worker, done, log } = aWorker(house, 1);
  worker.start();
  await eventually(() => {
    expect(log.names()).toEqual(['timer-failed']);
  });
  expect(done).toEqual([]);

  await eventually(async () => {
    await clock.advance(minute);
    expect(done).toEqual(['stubborn']);
    expect(await store.count({ kind: 'timer' })).toBe(0);
  });
  await worker.stop();
});

it('lets one of two processes run a timer', async () => {
  house = await aHouse();
  const { store, clock } = house;
  for (const id of ['a', 'b', 'c', 'd', 'e']) await setTimer(store, id, clock.now());
  const [one, other] = [aWorker(house), aWorker(house)];
  await Promise.all([one.worker.runDue(), other.worker.runDue()]);
  expect([...one.done, ...other.done].sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
});
