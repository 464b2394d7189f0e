import { afterEach, expect, it } from '@jest/globals';
import { noJobs } from '../../support/no-jobs.js';
import { StoreUnavailable } from '../../../services/domain/errors.js';
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
      ...noJobs,
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

/** A house whose disk takes nothing until it is told that there is room again. */
function onAFullDisk(real: House) {
  const disk = { isFull: false, attempts: 0 };
  const store: RecordStore = {
    ...real.store,
    async commit(changes) {
      if (!disk.isFull) return real.store.commit(changes);
      disk.attempts += 1;
      await new Promise(setImmediate);
      throw new StoreUnavailable();
    },
  };
  return { disk, full: { ...real, store } };
}

it('does not run in circles while nothing can be written, and goes on when it can', async () => {
  house = await aHouse();
  const { disk, full } = onAFullDisk(house);
  const due = house.clock.now();
  for (let number = 0; number < 30; number += 1) await setTimer(house.store, `case ${String(number)}`, due);
  const { worker, done } = aWorker(full);
  disk.isFull = true;
  worker.start();
  await eventually(() => {
    expect(disk.attempts).toBe(20);
  });
  await house.clock.advance(5_000);
  expect(disk.attempts).toBe(20);

  disk.isFull = false;
  await house.clock.advance(5_000);
  await eventually(() => {
    expect(done).toHaveLength(30);
  });
  await worker.stop();
});

it('runs the others when one timer cannot be read', async () => {
  house = await aHouse();
  const { store, clock } = house;
  const strange = timerRecord({ version: 1, job: 'erase-keys', caseId: 'x' }, new Date(0), 'strange');
  await store.commit([{ put: { ...strange, body: { version: 9 } }, expected: 0 }]);
  await setTimer(store, 'plain', clock.now());
  const { worker, done, log } = aWorker(house);
  await worker.runDue();
  expect(done).toEqual(['plain']);
  expect(log.names()).toEqual(['timer-failed']);
});
