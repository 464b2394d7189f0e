import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { aWholeLine, type WholeLine } from '../support/a-whole-line.js';

let house: WholeLine;
beforeEach(async () => {
  house = await aWholeLine();
});
afterEach(() => house.end());

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;
const storyTold = ['De voogd belt nooit terug.', 'Ouder', 'Ja'] as const;

/** Somebody who told what happened and is asked what it did to them. */
async function atFeel() {
  const phone = await house.device('phone');
  expect((await phone(...storyTold)).keys).toContain('probe.feel');
  return phone;
}

it('says once after three minutes that there is time, and after fifteen how to go on later', async () => {
  const phone = await atFeel();
  await house.passes(3 * minute - second);
  expect((await phone()).keys).toEqual([]);
  await house.passes(second);
  expect((await phone()).keys).toEqual(['x.silence']);
  await house.passes(12 * minute - second);
  expect((await phone()).keys).toEqual([]);
  await house.passes(second);
  const paused = await phone();
  expect(paused.keys).toEqual(['x.silence2', 'pause.code', 'pause.code']);
  expect(paused.words).toContain('16 november');
  await house.passes(2 * hour);
  expect((await phone()).keys).toEqual([]);
});

it('takes what is typed after the pause as the answer to the question that was open', async () => {
  const phone = await atFeel();
  await house.passes(20 * minute);
  await phone();
  expect((await phone('Ik slaap er slecht van')).keys).toContain('probe.tried');
  await house.passes(20 * minute);
  await phone();
  expect((await phone('verder')).keys).toContain('probe.tried');
});

it('waits anew after every word', async () => {
  const phone = await atFeel();
  await house.passes(2 * minute);
  await phone('Ik slaap er slecht van');
  await house.passes(2 * minute);
  expect((await phone()).keys).toEqual([]);
  await house.passes(minute);
  expect((await phone()).keys).toEqual(['x.silence']);
});

it('leaves the replies of the open question where they can be chosen', async () => {
  const phone = await house.device('phone');
  const { replies } = await phone('De voogd belt nooit terug.');
  await house.passes(3 * minute);
  const silent = await phone();
  expect(silent.keys).toEqual(['x.silence']);
  expect(silent.replies).toEqual(replies);
  expect((await phone('Ouder')).keys).toContain('privacy.ok');
});

it('promises no later day to whoever agreed to nothing', async () => {
  const phone = await house.device('phone');
  await phone('De voogd belt nooit terug.');
  await house.passes(20 * minute);
  expect((await phone()).keys).toEqual(['x.silence', 'pause.nocode']);
});

it('goes on waiting after a restart, and speaks once when it was away for both times', async () => {
  const phone = await atFeel();
  await house.restart();
  await house.passes(3 * minute);
  expect((await phone()).keys).toEqual(['x.silence']);
  await phone('Ik slaap er slecht van');
  await house.restart();
  await house.clock.advance(hour);
  await house.restart();
  await house.passes(second);
  expect((await phone()).keys).toEqual(['x.silence2', 'pause.code', 'pause.code']);
});

it('says nothing to whoever did not begin, said goodbye, refused or erased', async () => {
  const looks = await house.device('looks');
  const stops = await house.device('stops');
  const refuses = await house.device('refuses');
  const erases = await house.device('erases');
  await stops(...storyTold, 'stop');
  await refuses('De voogd belt nooit terug.', 'Ouder', 'Nee');
  await erases(...storyTold, 'wis', 'Alles wissen', 'Ja');
  await house.passes(hour);
  for (const device of [looks, stops, refuses, erases]) expect((await device()).keys).toEqual([]);
  expect(await house.store.count({ kind: 'timer', until: house.clock.now().getTime() + day })).toBe(0);
});

it('never lets a late yes to erasing answer another question', async () => {
  const phone = await atFeel();
  await phone('wis', 'Alles wissen');
  await house.passes(20 * minute);
  expect((await phone()).keys).toEqual(['x.silence', 'x.silence2', 'pause.code', 'pause.code']);
  expect((await phone('Nee')).keys).toContain('probe.feel');
});

it('is silent on a phone that was left for another device', async () => {
  const phone = await atFeel();
  const { code } = await phone('wat', 'stop');
  const tablet = await house.device('tablet');
  await phone('verder');
  expect((await tablet(code)).keys).toEqual(['back.draft']);
  await tablet('Ja');
  await house.passes(4 * minute);
  expect((await phone()).keys).toEqual([]);
  expect((await tablet()).keys).toEqual(['x.silence']);
});

it('does not keep a case open by talking to itself', async () => {
  const phone = await house.device('phone');
  await phone('De voogd belt nooit terug.');
  await house.passes(16 * minute);
  await phone();
  await house.passes(15 * minute);
  await house.keys.sweep();
  expect((await phone('Ouder')).keys).toContain('err.expired');
});

it('takes news for no word of the person: who is silent stays silent', async () => {
  const phone = await atFeel();
  await house.passes(2 * minute);
  await house.tells('phone', { what: 'callback-late' });
  await phone();
  await house.passes(minute - second);
  expect((await phone()).keys).toEqual([]);
  await house.passes(second);
  expect((await phone()).keys).toEqual(['x.silence']);
});
