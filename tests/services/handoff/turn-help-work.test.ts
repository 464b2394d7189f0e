import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { endCase } from '../../../services/cases/end-case.js';
import { startCase } from '../../../services/cases/start-case.js';
import { stateRecord } from '../../../services/cases/case-records.js';
import { TurnCaseWork } from '../../../services/cases/turn-case-work.js';
import type { Conversation } from '../../../services/domain/conversation.js';
import { type Settings, settingsSchema } from '../../../services/domain/settings.js';
import { readContact } from '../../../services/handoff/callback-records.js';
import { waitingHandoffs } from '../../../services/handoff/handoff-records.js';
import { nobody } from '../../../services/handoff/turn-help-work.js';
import type { CallbackWish, PeerWish } from '../../../services/ports/help-work.js';
import { nobodyOnCall } from '../../../services/safety/alarms.js';
import { UnitOfWork } from '../../../services/work/unit-of-work.js';
import { onDuty } from '../../support/a-volunteer.js';
import { aHouse, type House } from '../../support/a-house.js';

const minute = 60_000;
const hour = 60 * minute;

let house: House;
let conversation: Conversation;
beforeEach(async () => {
  house = await aHouse();
  const work = new UnitOfWork(house.store, house.clock.now());
  const caseId = await startCase(work, house.keys);
  await work.put(stateRecord(caseId, { at: work.now.toISOString() }));
  await work.commit();
  conversation = {
    version: 1,
    channel: 'directline',
    caseId,
    phase: 'unasked',
    form: 'u',
    last: 4,
    wrongCodes: 0,
  };
});
afterEach(() => house.end());

const live = settingsSchema.parse({ mode: 'live' });

/** One turn of the talk, with its commit and what the line does after it. */
async function turn<Result>(
  does: (work: TurnCaseWork) => Promise<Result>,
  settings: Settings = live,
): Promise<Result> {
  const { store, keys, clock } = house;
  const work = new UnitOfWork(store, clock.now());
  const anonymiser = { structuredIn: () => [] };
  const parts = { work, store, keys, settings, anonymiser, conversation: 'talk', conversationId: 'talk' };
  const caseWork = new TurnCaseWork({ ...parts, onCall: nobodyOnCall, people: nobody }, conversation);
  const result = await does(caseWork);
  const until = await caseWork.openUntil();
  await work.commit();
  ({ conversation } = caseWork);
  await keys.keepOpen(conversation.caseId, until);
  return result;
}

const wish: PeerWish = { share: 'yes', preferences: [], role: 'parent', isMinor: false };
const call: CallbackWish = {
  way: 'call',
  when: 'evening',
  mayLeaveVoicemail: false,
  isMinor: false,
  how: '06 12345678',
};
const passes = async (milliseconds: number): Promise<void> => {
  await house.clock.advance(milliseconds);
  await house.keys.sweep();
};
const isOpen = (): boolean => house.keys.keyOf(`case:${conversation.caseId}`) !== undefined;

it('looks for a volunteer once, however often somebody asks, and stops when they no longer want one', async () => {
  await turn(({ help }) => help.requestPeer(wish));
  await turn(({ help }) => help.requestPeer(wish));
  expect(await waitingHandoffs(house.store)).toMatchObject([{ state: 'offered', role: 'parent' }]);
  await turn(({ help }) => help.leavePeer());
  expect(await waitingHandoffs(house.store)).toEqual([]);
  expect((await turn(({ help }) => help.standing())).handoff).toMatchObject({
    state: 'cancelled',
    endedBy: 'person',
  });
});

it('says that somebody is there only when the line is open and a volunteer who may is on duty', async () => {
  const peers = async (settings: Settings) => (await turn(({ help }) => help.staffing(), settings)).peers;
  expect(await peers(live)).toBe('later');
  await onDuty(house, 'mila');
  expect(await peers(live)).toBe('live');
  expect(await peers(settingsSchema.parse({ mode: 'intake_only' }))).toBe('none');
  expect(await peers(settingsSchema.parse({ mode: 'call_back' }))).toBe('later');
  // The clock stands on a Monday at ten in Amsterdam.
  const hours = (from: string, until: string) =>
    settingsSchema.parse({ mode: 'hours', openHours: [{ days: [1], from, until }] });
  expect(await peers(hours('09:00', '12:00'))).toBe('live');
  expect(await peers(hours('19:00', '21:00'))).toBe('later');
  await passes(8 * hour);
  expect(await peers(live)).toBe('later');
});

it('keeps a case open while somebody is looked for, and fifteen minutes after that ended', async () => {
  await turn(({ help }) => help.requestPeer(wish));
  await passes(3 * hour);
  expect(isOpen()).toBe(true);
  await turn(({ help }) => help.leavePeer());
  await passes(29 * minute);
  expect(isOpen()).toBe(true);
  await passes(2 * minute);
  expect(isOpen()).toBe(false);
});

it('does not erase a case that somebody still has to be called back for', async () => {
  const promised = await turn(({ help }) => help.requestCallback(call));
  expect(promised).toBe('2026-11-04');
  await passes(24 * hour);
  const work = new UnitOfWork(house.store, house.clock.now());
  await endCase(work, house.store, house.keys, conversation);
  await work.commit();
  const { callback } = await turn(({ help }) => help.standing());
  expect(callback).toMatchObject({ way: 'call', state: 'open', promisedBy: '2026-11-04' });
  expect(await readContact(house.store, callback?.id ?? '')).toMatchObject({ how: '06 12345678' });
});

it('forgets how to reach somebody as soon as they want no call any more', async () => {
  await turn(({ help }) => help.requestCallback(call));
  await turn(({ help }) => help.cancelCallback());
  const { callback } = await turn(({ help }) => help.standing());
  expect(callback?.state).toBe('cancelled');
  expect(await readContact(house.store, callback?.id ?? '')).toBeUndefined();
});

it('leaves nothing of a request when its case is erased', async () => {
  await turn(({ help }) => help.requestPeer(wish));
  await turn(({ help }) => help.requestCallback(call));
  await turn((work) => work.erase());
  for (const kind of ['handoff', 'callback', 'contact'] as const)
    expect(await house.store.find({ kind, limit: 10 })).toEqual({ records: [] });
});

it('opens a request as urgent when danger was heard before it, or while somebody waits', async () => {
  await turn(({ help }) => help.requestPeer(wish));
  await turn((work) => work.alarm('danger'));
  expect(await waitingHandoffs(house.store)).toMatchObject([{ urgent: 'danger' }]);
  await turn(({ help }) => help.leavePeer());
  await turn((work) => work.alarm('suicide'));
  await turn(({ help }) => help.requestPeer(wish));
  expect(await waitingHandoffs(house.store)).toMatchObject([{ urgent: 'suicide' }]);
});
