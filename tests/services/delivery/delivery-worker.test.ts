import { afterEach, expect, it } from '@jest/globals';
import { DeliveryWorker } from '../../../services/delivery/delivery-worker.js';
import type { Exchange, Utterance } from '../../../services/domain/utterance.js';
import type { PushChannel } from '../../../services/ports/channel.js';
import type { RecordStore } from '../../../services/ports/record-store.js';
import { eventually } from '../../support/eventually.js';
import { aHouse, type House } from '../../support/a-house.js';
import { recordedLog } from '../../support/recorded-log.js';

let house: House | undefined;
afterEach(async () => {
  await house?.end();
  house = undefined;
});

const bubble = (sequence: number): Utterance => ({
  sequence,
  at: '2026-11-02T09:00:00.000Z',
  from: 'bot',
  text: `bericht ${String(sequence)}`,
  form: 'je',
});

/** One exchange on a channel that must be handed its replies. */
async function said(store: RecordStore, conversation: string, ...sequences: number[]): Promise<void> {
  const body: Exchange = { version: 1, conversation, utterances: sequences.map(bubble) };
  const order = sequences.at(-1) ?? 0;
  const id = `${conversation} ${String(order)}`;
  const keys = { conversation, due: 'messaging' };
  await store.commit([{ put: { kind: 'message', id, owner: 'line', keys, order, body }, expected: 0 }]);
}

/** A channel that refuses the next so many deliveries. */
function aChannel(): PushChannel & { refuse(times: number): void; readonly got: string[] } {
  const got: string[] = [];
  let refusals = 0;
  return {
    id: 'messaging',
    got,
    refuse(times) {
      refusals = times;
    },
    deliver(conversation, { sequence }) {
      if (refusals > 0) {
        refusals -= 1;
        return Promise.reject(new Error('busy'));
      }
      got.push(`${conversation} ${String(sequence)}`);
      return Promise.resolve();
    },
  };
}

const settled = (): Promise<void> => new Promise((done) => setTimeout(done, 50));

it('hands replies over in the order they were said, and each one once', async () => {
  house = await aHouse();
  const { store, clock } = house;
  const channel = aChannel();
  await said(store, 'anna', 1, 2);
  const worker = new DeliveryWorker({ store, clock, log: recordedLog(), channel });
  worker.start();
  await settled();
  await said(store, 'anna', 4, 5);
  await eventually(async () => {
    expect(channel.got).toEqual(['anna 1', 'anna 2', 'anna 4', 'anna 5']);
    expect(await store.count({ kind: 'message', keys: { due: 'messaging' } })).toBe(0);
  });
  await worker.stop();
});

it('tries again what the channel refused, before anything said later, and lets others not wait for it', async () => {
  house = await aHouse();
  const { store, clock } = house;
  const channel = aChannel();
  const log = recordedLog();
  channel.refuse(1);
  await said(store, 'anna', 1, 2);
  await said(store, 'bo', 3);
  const worker = new DeliveryWorker({ store, clock, log, channel });
  worker.start();
  await eventually(() => {
    expect(channel.got).toEqual(['bo 3']);
  });
  await said(store, 'anna', 4);
  await settled();
  expect(channel.got).toEqual(['bo 3']);

  await clock.advance(1_000);
  await eventually(() => {
    expect(channel.got).toEqual(['bo 3', 'anna 1', 'anna 2', 'anna 4']);
  });
  await worker.stop();
  expect(log.names()).toEqual(['delivery-failed']);
});

it('lets nobody wait for the long pause of somebody else', async () => {
  house = await aHouse();
  const { store, clock } = house;
  const channel = aChannel();
  const refused = { anna: 3, bo: 1 };
  const log = recordedLog();
  const picky: PushChannel = {
    id: 'messaging',
    deliver(conversation, reply) {
      const who = conversation as keyof typeof refused;
      if (refused[who] > 0) {
        refused[who] -= 1;
        return Promise.reject(new Error('busy'));
      }
      return channel.deliver(conversation, reply);
    },
  };
  const worker = new DeliveryWorker({ store, clock, log, channel: picky });
  const failed = (times: number): Promise<void> =>
    eventually(() => {
      expect(log.names()).toHaveLength(times);
    });
  await said(store, 'anna', 1);
  worker.start();
  await failed(1);
  await clock.advance(1_000);
  await failed(2); // anna waits two seconds now
  await said(store, 'bo', 1);
  await failed(3); // bo waits one
  await clock.advance(1_000);
  await eventually(() => {
    expect(channel.got).toEqual(['bo 1']);
  });
  await clock.advance(1_000);
  await failed(4); // anna waits four
  await clock.advance(4_000);
  await eventually(() => {
    expect(channel.got).toEqual(['bo 1', 'anna 1']);
  });
  await worker.stop();
});

it('goes on after a restart where the channel was, also in the middle of an answer', async () => {
  house = await aHouse();
  const { store, clock } = house;
  await said(store, 'anna', 1, 2, 3);
  const channel = aChannel();
  const stopsAfterOne: PushChannel = {
    id: 'messaging',
    deliver: (conversation, reply) =>
      reply.sequence > 1 ? Promise.reject(new Error('gone')) : channel.deliver(conversation, reply),
  };
  const before = new DeliveryWorker({ store, clock, log: recordedLog(), channel: stopsAfterOne });
  before.start();
  await eventually(() => {
    expect(channel.got).toEqual(['anna 1']);
  });
  await before.stop();

  const after = new DeliveryWorker({ store, clock, log: recordedLog(), channel });
  after.start();
  await eventually(() => {
    expect(channel.got).toEqual(['anna 1', 'anna 2', 'anna 3']);
  });
  await after.stop();
});
