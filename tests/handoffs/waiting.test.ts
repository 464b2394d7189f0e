import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { amsterdamTime } from '../../services/domain/amsterdam.js';
import { waitingHandoffs } from '../../services/handoff/handoff-records.js';
import { countedIn, figuresOf } from '../../services/people/figures.js';
import { aPeerLine, type PeerLine } from '../support/a-peer-line.js';
import { onDuty } from '../support/a-volunteer.js';

const second = 1_000;
const minute = 60 * second;
let line: PeerLine;
beforeEach(async () => {
  line = await aPeerLine();
});
afterEach(() => line.end());

it('tells at two, five and ten minutes how it stands, and at ten there is an outcome', async () => {
  const person = await line.person('talk-1');
  await person.says('mens');
  await person.news();
  const [asked] = await waitingHandoffs(line.house.store);
  await line.passes(2 * minute - second);
  expect(await person.news()).toEqual([]);
  await line.passes(second);
  expect(await person.news()).toEqual(['bot: nieuws 2']);
  await line.passes(3 * minute);
  expect(await person.news()).toEqual(['bot: nieuws 5']);
  await line.passes(5 * minute);
  expect(await person.news()).toEqual(['bot: nieuws 10']);
  expect(await line.handoff(asked?.id ?? '')).toMatchObject({ state: 'unanswered', endedBy: 'line' });
  await line.passes(60 * minute);
  expect(await person.news()).toEqual([]);
});

it('skips a text for whoever is typing, but never the outcome', async () => {
  const person = await line.person('talk-1');
  await person.says('mens');
  await line.passes(2 * minute - 10 * second);
  await person.says('nog iets');
  await line.passes(3 * minute - 5 * second);
  await person.says('en nog iets');
  await line.passes(15 * second);
  expect((await person.reads()).filter((one) => one.startsWith('bot: nieuws'))).toEqual([]);
  await line.passes(5 * minute - 10 * second);
  await person.says('hallo?');
  await line.passes(10 * second);
  expect((await person.reads()).filter((one) => one.startsWith('bot: nieuws'))).toEqual(['bot: nieuws 10']);
});

it('gives everybody an outcome who waited while the line was down', async () => {
  const person = await line.person('talk-1');
  await person.says('mens');
  await person.news();
  await line.house.clock.advance(60 * minute);
  await line.restart();
  await line.passes(0);
  expect((await person.news()).at(-1)).toBe('bot: nieuws 10');
  expect(await waitingHandoffs(line.house.store)).toEqual([]);
});

it('stops looking when the person stops, and looks anew when they ask again', async () => {
  const mila = await onDuty(line.house, 'mila');
  const person = await line.person('talk-1');
  await person.says('mens');
  await person.says('stop');
  expect(await line.desk.offers(mila)).toEqual([]);
  await line.passes(20 * minute);
  expect((await person.reads()).filter((one) => one.startsWith('bot: nieuws'))).toEqual([]);
  await person.says('mens');
  expect(await line.desk.offers(mila)).toHaveLength(1);
});

it('has a due look for every open request, and none when it is over', async () => {
  const timers = async () =>
    (await line.house.store.find({ kind: 'timer', limit: 50 })).records.filter(({ id }) =>
      id.startsWith('handoff '),
    );
  const mila = await onDuty(line.house, 'mila');
  const person = await line.person('talk-1');
  await person.says('mens');
  expect(await timers()).toHaveLength(1);
  const id = (await line.desk.offers(mila))[0]?.id ?? '';
  await line.desk.claim(mila, id);
  expect(await timers()).toHaveLength(1);
  await line.desk.presence('mila', false);
  expect(await timers()).toHaveLength(1);
  await person.says('stop');
  expect(await line.handoff(id)).toMatchObject({ state: 'ended', endedBy: 'person' });
  expect(await timers()).toEqual([]);
});

it('counts how long people waited as it was, by the part of the day in which they asked', async () => {
  const mila = await onDuty(line.house, 'mila', { talks: 20 });
  const report = { wanted: '', agreed: '', todo: '' };
  for (const minutes of [1, 3, 4, 6, 9]) {
    const person = await line.person(`talk-${String(minutes)}`);
    await person.says('mens');
    const asked = line.house.clock.now();
    await line.passes(minutes * minute);
    const id = (await line.desk.offers(mila))[0]?.id ?? '';
    await line.desk.claim(mila, id);
    await line.desk.end(mila, id, report);
    expect(amsterdamTime(asked) < '12:00').toBe(true);
  }
  const { waiting, waitingIn } = figuresOf(await countedIn(line.house.store, new Date('2026-11-01')));
  expect(waiting).toEqual({ claimed: 5, median: 4, ninetieth: 9 });
  expect(waitingIn).toMatchObject({ morning: waiting, evening: { claimed: 'few' } });
});
