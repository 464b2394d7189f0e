import { expect, it } from '@jest/globals';
import { fakeClock } from './fake-clock.js';

const minute = 60_000;

it('lets hours pass at once and rings every timer at its own moment', async () => {
  const clock = fakeClock('2026-11-02T09:00:00.000Z');
  const rung: string[] = [];
  const ring = () => rung.push(clock.now().toISOString().slice(11, 16));
  clock.after(90 * minute, ring);
  clock.after(30 * minute, ring);

  await clock.advance(45 * minute);
  expect(rung).toEqual(['09:30']);
  await clock.advance(45 * minute);

  expect(rung).toEqual(['09:30', '10:30']);
  expect(clock.now()).toEqual(new Date('2026-11-02T10:30:00.000Z'));
});

it('keeps a watchman walking who sets his next round only when this one is done', async () => {
  const clock = fakeClock();
  let rounds = 0;
  const walk = () => {
    rounds += 1;
    void Promise.resolve().then(() => clock.after(minute, walk));
  };
  clock.after(minute, walk);

  await clock.advance(60 * minute);

  expect(rounds).toBe(60);
});

it('does not ring a timer that was called off', async () => {
  const clock = fakeClock();
  let rung = false;
  const callOff = clock.after(minute, () => {
    rung = true;
  });

  callOff();
  await clock.advance(2 * minute);

  expect(rung).toBe(false);
});
