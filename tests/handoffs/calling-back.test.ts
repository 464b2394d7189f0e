import { afterEach, beforeEach, expect, it } from '@jest/globals';
import type { Shift } from '../../services/domain/volunteer.js';
import { promisesADay } from '../../services/handoff/promised-day.js';
import { readCallback, readContact } from '../../services/handoff/callback-records.js';
import { aPeerLine, type PeerLine, type Person } from '../support/a-peer-line.js';
import { aVolunteer, onDuty } from '../support/a-volunteer.js';

const hour = 3_600_000;
const day = 24 * hour;

let line: PeerLine;
let person: Person;
let mila: { readonly accountId: string; readonly alias: string };
let id: string;
beforeEach(async () => {
  line = await aPeerLine();
  mila = await aVolunteer(line.house, 'mila');
  person = await line.person('talk-1');
  await person.says('mens');
  await line.passes(hour / 6);
  await person.says('bel mij');
  await person.news();
  id = (await line.desk.callbacks(mila))[0]?.id ?? '';
});
afterEach(() => line.end());

const handoffState = async (): Promise<string | undefined> => {
  const callback = await readCallback(line.house.store, id);
  return (await line.handoff(callback?.handoffId ?? ''))?.state;
};

it('shows a number only to the volunteer who took the promise on, and forgets it when it is kept', async () => {
  const bas = await aVolunteer(line.house, 'bas');
  expect((await line.desk.callbacks(mila))[0]?.contact).toBeUndefined();
  expect(await Promise.all([line.desk.takeCallback(mila, id), line.desk.takeCallback(bas, id)])).toEqual(
    expect.arrayContaining(['taken', 'not-allowed']),
  );
  const [owner, other] = (await line.desk.callbacks(mila)).length > 0 ? [mila, bas] : [bas, mila];
  expect((await line.desk.callbacks(owner))[0]?.contact).toEqual({ how: '06 12345678' });
  expect(await line.desk.callbacks(other)).toEqual([]);
  expect(await handoffState()).toBe('callback_requested');
  await line.desk.callbackDone(owner, id, 'call');
  expect(await readContact(line.house.store, id)).toMatchObject({ how: '' });
  expect(await handoffState()).toBe('callback_done');
});

it('never lets somebody who knows the person see or take their promise', async () => {
  const bas = await onDuty(line.house, 'bas');
  const other = await line.person('talk-2');
  await other.says('mens');
  await line.desk.knows(bas, (await line.desk.offers(bas))[0]?.id ?? '');
  await line.passes(hour / 6);
  await other.says('bel mij');
  expect(await line.desk.callbacks(bas)).toMatchObject([{ id }]);
  const promises = await line.desk.callbacks(mila);
  const known = promises.find((one) => one.id !== id)?.id ?? '';
  expect(promises).toHaveLength(2);
  expect(await line.desk.takeCallback(bas, known)).toBe('not-allowed');
  expect(await line.desk.takeCallback(mila, known)).toBe('taken');
});

it('asks for another moment after two attempts without an answer, and counts none twice', async () => {
  await line.desk.takeCallback(mila, id);
  await line.desk.callbackMissed(mila, id, 1, 'no_answer');
  await line.desk.callbackMissed(mila, id, 1, 'no_answer');
  expect(await person.news()).toEqual([]);
  await line.desk.callbackMissed(mila, id, 2, 'no_answer');
  expect(await person.news()).toEqual(['bot: nieuws callback-failed']);
  expect(await handoffState()).toBe('callback_failed');
  await person.says('ander moment');
  expect(await line.desk.callbacks(mila)).toMatchObject([{ id, when: 'morning', attempts: [] }]);
});

it('calls whoever may keep a promise in the morning of its day, and says so when we broke it', async () => {
  await aVolunteer(line.house, 'coor', {}, 'coordinator');
  const promised = (await readCallback(line.house.store, id))?.promisedBy;
  expect(promised).toBe('2026-11-04');
  await line.passes(day);
  expect(line.called.filter(({ reason }) => reason === 'callback')).toEqual([]);
  await line.passes(day);
  expect(line.called.filter(({ reason }) => reason === 'callback')).toMatchObject([
    { who: expect.arrayContaining(['mila', 'coor']) },
  ]);
  expect(await person.news()).toEqual([]);
  await line.passes(14 * hour);
  expect(await person.news()).toEqual(['bot: nieuws callback-late']);
  expect(await readCallback(line.house.store, id)).toMatchObject({ state: 'failed' });
});

it('brings the answer to a message to whoever left it', async () => {
  await line.desk.takeCallback(mila, id);
  await line.desk.callbackDone(mila, id, 'message', 'Dat kan, ik zoek het voor u uit.');
  expect(await person.news()).toEqual(['bot: nieuws message-answered']);
  expect((await readContact(line.house.store, id))?.answer).toBe('Dat kan, ik zoek het voor u uit.');
});

it('breaks no promise to ten people at once with two volunteers of whom one is on holiday', async () => {
  const { store, clock } = line.house;
  await aVolunteer(line.house, 'bas');
  const now = clock.now().getTime();
  const away: Shift = {
    version: 1,
    accountId: 'bas',
    kind: 'holiday',
    startsAt: new Date(now - day).toISOString(),
    endsAt: new Date(now + 14 * day).toISOString(),
  };
  const record = {
    kind: 'shift',
    id: 'away',
    owner: 'line',
    keys: { account: 'bas' },
    order: now,
    body: away,
  } as const;
  await store.commit([{ put: record, expected: 0 }]);
  const others = await Promise.all(
    Array.from({ length: 9 }, (_, index) => line.person(`talk-${String(index + 2)}`)),
  );
  await Promise.all(others.map((one) => one.says('bel mij')));
  const promised = (await line.desk.callbacks(mila)).map(({ promisedBy }) => promisedBy).sort();
  const days = [...new Set(promised)].map((date) => promised.filter((one) => one === date).length);
  expect(days).toEqual([2 * promisesADay, promisesADay, 1]);
  for (let days = 0; days < 7; days += 1) {
    await line.passes(day);
    const due = (await line.desk.callbacks(mila)).slice(0, promisesADay);
    const isWeekend = [0, 6].includes(clock.now().getUTCDay());
    for (const { id: promise } of isWeekend ? [] : due) {
      await line.desk.takeCallback(mila, promise);
      await line.desk.callbackDone(mila, promise, 'call');
    }
  }
  expect(await line.desk.callbacks(mila)).toEqual([]);
  const outcomes = await store.find({ kind: 'indicator', keys: { what: 'callback.outcome' }, limit: 20 });
  expect(outcomes.records.map(({ body }) => body)).toEqual(
    Array.from({ length: 10 }, () => ({ version: 1, what: 'callback.outcome', value: 'done' })),
  );
});

it('lets nobody take a promise on whose training has ended', async () => {
  const eva = await onDuty(line.house, 'eva', { trainings: [{ module: 'basis', validUntil: '2026-11-01' }] });
  expect(await line.desk.callbacks(eva)).toEqual([]);
  expect(await line.desk.takeCallback(eva, id)).toBe('not-allowed');
});
