import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { aWholeLine, type WholeLine } from '../support/a-whole-line.js';

let house: WholeLine;
beforeEach(async () => {
  house = await aWholeLine();
});
afterEach(() => house.end());

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Somebody who told what happened and is asked what it did to them; a Monday morning, 2 November. */
async function atFeel(name = 'phone') {
  const phone = await house.device(name);
  expect((await phone('De voogd belt nooit terug.', 'Ouder', 'Ja')).keys).toContain('probe.feel');
  return phone;
}

/** Skips until that is asked. */
async function skipsTo(key: string, device: Awaited<ReturnType<WholeLine['device']>>) {
  let turn = await device('help');
  for (let most = 8; !turn.keys.includes(key) && most > 0; most -= 1) turn = await device('sla over');
  return turn;
}

it('simply goes on after hours, in the same window', async () => {
  const phone = await atFeel();
  await house.passes(23 * hour);
  await phone();
  expect((await phone('Ik slaap er slecht van')).keys).toContain('probe.tried');
});

it('asks after a day whether to go on, names the day, and takes what was typed as the answer it was', async () => {
  const phone = await atFeel();
  await house.passes(3 * day);
  await phone();
  const back = await phone('Ik slaap er al weken slecht van');
  expect(back.keys).toEqual(['back.draft']);
  expect(back.words).toContain('2 november');
  expect(back.words).toContain('Wat deed dit met u?');
  expect((await phone('Ja')).keys).toContain('probe.tried');
  expect((await phone('terug')).words).toContain('Ik slaap er al weken slecht van');
});

it('asks the question again when what was typed first was only a greeting', async () => {
  const phone = await atFeel();
  await house.passes(2 * day);
  await phone();
  expect((await phone('hallo')).keys).toEqual(['back.draft']);
  expect((await phone('Ja')).keys).toContain('probe.feel');
});

it('never takes a yes typed days later for a yes to the summary', async () => {
  const phone = await atFeel();
  await skipsTo('sum.card', phone);
  await house.passes(2 * day);
  await phone();
  expect((await phone('Ja')).keys).toEqual(['back.draft']);
  expect((await phone('Ja')).keys).toContain('sum.card');
});

it('starts again, or erases, after a day when that is what somebody wants', async () => {
  const phone = await atFeel();
  await house.passes(2 * day);
  await phone();
  await phone('hallo');
  expect((await phone('Wissen')).keys).toContain('wd.erase');
  expect((await phone('Ja')).keys).toContain('wd.erased');
});

it('hears stop and wis also as the first word after days', async () => {
  const phone = await atFeel();
  await house.passes(2 * day);
  expect((await phone('stop')).keys).toContain('pause.code');
  await house.passes(2 * day);
  expect((await phone('wis')).keys[0]).toMatch(/^wd\./);
});

it('goes on from another device with the code at the same question, with everything there, in one case', async () => {
  const phone = await atFeel();
  const { code } = await phone('stop');
  await house.passes(5 * day);
  const tablet = await house.device('tablet');
  const back = await tablet(code);
  expect(back.keys).toEqual(['back.draft']);
  expect(back.words).toContain('2 november');
  expect((await tablet('Ja')).keys).toContain('probe.feel');
  const card = await skipsTo('sum.card', tablet);
  expect(card.words).toContain('De voogd belt nooit terug.');
  expect(await house.store.count({ kind: 'case' })).toBe(1);
  expect((await phone('hallo')).keys).toContain('err.twodevices');
  expect(await house.store.count({ kind: 'case' })).toBe(1);
});

it('erases an unfinished story on the day that was said at the pause, and not before', async () => {
  const phone = await atFeel();
  await house.passes(15 * minute);
  expect((await phone()).words).toContain('16 november');
  await house.passes(14 * day - 16 * minute);
  expect(await house.store.count({ kind: 'state' })).toBe(1);
  await house.passes(minute);
  expect(house.clock.now().toISOString()).toBe('2026-11-16T09:00:00.000Z');
  for (const kind of ['state', 'message', 'case'] as const) expect(await house.store.count({ kind })).toBe(0);
  expect((await phone('hallo')).keys).toContain('err.expired');
});

it('erases nothing of a talk that went on after the day was said, and says the new day', async () => {
  const phone = await atFeel();
  await house.passes(13 * day);
  await phone();
  await phone('Ik slaap er al weken slecht van', 'Ja');
  await house.passes(15 * minute);
  expect((await phone()).words).toContain('29 november');
  await house.passes(13 * day);
  expect(await house.store.count({ kind: 'state' })).toBe(1);
  await phone('hallo');
  expect((await phone('Ja')).keys).toContain('probe.tried');
});

it('keeps an unfinished story as long as it is gone on with, however often the server restarts', async () => {
  const phone = await atFeel();
  for (let round = 0; round < 3; round += 1) {
    await house.passes(10 * day);
    await house.restart();
    await phone('hallo', 'Ja');
  }
  expect((await phone('Ik slaap er slecht van')).keys).toContain('probe.tried');
});
