import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { listAccounts } from '../../services/accounts/list-accounts.js';
import { type DeskHouse, openDeskHouse, type TestDesk } from '../support/desk-house.js';
import { anAlertLine, type AlertLine } from '../support/an-alert-line.js';
import { eventually } from '../support/eventually.js';
import { type FakeClock, fakeClock } from '../support/fake-clock.js';

let clock: FakeClock;
let house: DeskHouse;
let desk: TestDesk;
let line: AlertLine;
let sam: string;
const need = { reason: 'debrief', id: 'een' } as const;
beforeEach(async () => {
  clock = fakeClock();
  house = await openDeskHouse(clock);
  desk = await house.connect(await house.cookieOf('volunteer', 'Sam'));
  await eventually(() => {
    desk.last('colleagues');
  });
  sam = (await listAccounts(house.real.store))[0]?.id ?? '';
  line = anAlertLine(
    { store: house.real.store, keys: house.real.keyRing, clock, end: () => house.close() },
    {},
  );
});
afterEach(() => house.close());

it('arrives when the desk of somebody who is called for it showed what waits', async () => {
  await line.needs({ ...need, who: [sam] });
  await clock.advance(1_000);
  house.around.waits(); // the desk looks again, and shows it
  await eventually(() => {
    expect(desk.last('offers').offers).toHaveLength(1);
  });
  expect(await desk.does({ act: 'shown' })).toMatchObject({ outcome: 'done' });
  await line.passes(10_000);
  expect(await line.alert(need)).toMatchObject({ state: 'arrived', shown: [{ accountId: sam }] });
});

it('does not arrive by a list that is older, or at the desk of somebody else', async () => {
  await clock.advance(1_000);
  await line.needs({ ...need, who: [sam] });
  await desk.does({ act: 'shown' });
  expect((await line.alert(need))?.shown).toEqual([]);

  const other = await house.connect(await house.cookieOf('volunteer', 'Mila'));
  await eventually(() => {
    other.last('colleagues');
  });
  await other.does({ act: 'shown' });
  expect((await line.alert(need))?.shown).toEqual([]);
});
