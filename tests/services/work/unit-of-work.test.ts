import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { StaleRevision } from '../../../services/domain/errors.js';
import type { Ref, Stored } from '../../../services/ports/record-store.js';
import { UnitOfWork } from '../../../services/work/unit-of-work.js';
import { aHouse, type House } from '../../support/a-house.js';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.end());

const ref = (id: string): Ref => ({ kind: 'timer', id });
const record = (id: string, body: unknown): Omit<Stored, 'revision'> => ({
  ...ref(id),
  owner: 'line',
  keys: {},
  order: 0,
  body,
});
const aWork = (): UnitOfWork => new UnitOfWork(house.store, house.clock.now());

async function kept(id: string, body: unknown): Promise<void> {
  const work = aWork();
  await work.put(record(id, body));
  await work.commit();
}
const bodyOf = async (id: string): Promise<unknown> => (await house.store.read(ref(id)))?.body;

it('shows a turn what it wrote, and others nothing until the commit', async () => {
  const work = aWork();
  await work.put(record('a', 1));
  expect(await work.read(ref('a'))).toMatchObject({ body: 1 });
  expect(await bodyOf('a')).toBeUndefined();
  await work.commit();
  expect(await bodyOf('a')).toBe(1);
});

it('does nothing of a turn that was decided on a record that has changed since', async () => {
  await kept('read', 1);
  const work = aWork();
  await work.read(ref('read'));
  await work.put(record('written', 1));
  await kept('read', 2);
  await expect(work.commit()).rejects.toThrow(StaleRevision);
  expect(await bodyOf('written')).toBeUndefined();
});

it('removes what it read, what it knows by its revision, and leaves alone what is not there', async () => {
  await kept('read', 1);
  await kept('known', 1);
  const { revision } = (await house.store.read(ref('known'))) ?? { revision: 0 };
  const work = aWork();
  await work.remove(ref('read'));
  work.removeKnown({ ...ref('known'), revision });
  await work.remove(ref('never-there'));
  await work.commit();
  expect(await house.store.count({ kind: 'timer' })).toBe(0);
});

it('does what must follow a commit only after it', async () => {
  const done: string[] = [];
  await kept('a', 1);
  const stale = aWork();
  await stale.read(ref('a'));
  await stale.put(record('b', 1));
  stale.afterCommit(() => Promise.resolve(void done.push('stale')));
  await kept('a', 2);
  await expect(stale.commit()).rejects.toThrow(StaleRevision);
  const work = aWork();
  await work.put(record('b', 1));
  work.afterCommit(async () => {
    done.push(String(await bodyOf('b')));
  });
  await work.commit();
  expect(done).toEqual(['1']);
});
