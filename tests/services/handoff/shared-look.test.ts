import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { sharedLook } from '../../../services/handoff/shared-look.js';
import { aHouse, type House } from '../../support/a-house.js';
import { eventually } from '../../support/eventually.js';

let house: House;
beforeEach(async () => {
  house = await aHouse();
});
afterEach(() => house.end());

const put = (id: string) =>
  house.store.commit([
    { put: { kind: 'duty', id, owner: 'line', keys: {}, order: 1, body: id }, expected: 0 },
  ]);

it('looks once for a hundred desks, and again when something changed', async () => {
  let looks = 0;
  const look = sharedLook(house.store, ['duty'], async () => {
    looks += 1;
    return (await house.store.find({ kind: 'duty', limit: 10 })).records.length;
  });
  await put('sam');
  await eventually(async () => {
    expect(await look()).toBe(1);
  });
  looks = 0;
  expect(await Promise.all(Array.from({ length: 100 }, () => look()))).toEqual(Array(100).fill(1));
  expect(looks).toBe(0);
  await put('kim');
  await eventually(async () => {
    expect(await look()).toBe(2);
  });
  expect(looks).toBe(1);
});

it('tries again after a look that failed', async () => {
  const outcomes = [Promise.reject(new RangeError('no disk')), Promise.resolve('there')];
  const look = sharedLook(house.store, ['duty'], () => outcomes.shift() ?? Promise.resolve('again'));
  await expect(look()).rejects.toThrow('no disk');
  expect(await look()).toBe('there');
});
