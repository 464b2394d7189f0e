import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { alertSchema } from '../../services/alerts/alert.js';
import { callPeople } from '../../services/alerts/call-people.js';
import { auditRecord } from '../../services/audit/audit-record.js';
import type { DeskPerson } from '../../services/handoff/desk.js';
import {
  closeAlarm,
  debriefSeen,
  debriefs,
  onDuty as whoIsThere,
  openAlarms,
  sawUnreached,
  unreached,
} from '../../services/people/attention.js';
import { endDuty } from '../../services/people/end-duty.js';
import { helpNow } from '../../services/people/talks-to-watch.js';
import { committedOn } from '../../services/work/committed-on.js';
import { aPeerLine, type PeerLine } from '../support/a-peer-line.js';
import { aVolunteer, onDuty } from '../support/a-volunteer.js';
import { recordedLog } from '../support/recorded-log.js';

const minute = 60_000;
let line: PeerLine;
let mila: DeskPerson;
beforeEach(async () => {
  line = await aPeerLine();
  mila = await onDuty(line.house, 'mila');
});
afterEach(() => line.end());

const now = (): Date => line.house.clock.now();
const trace = (id?: string) => auditRecord('alarm-closed', 'sanne', now(), id);

const parts = () => ({ ...line.house, keyRing: line.house.keys });

/** Somebody asks for a person, and Mila picks up. */
async function connected(conversationId = 'talk-1'): Promise<string> {
  const person = await line.person(conversationId);
  await person.says('mens');
  const id = (await line.desk.offers(mila))[0]?.id ?? '';
  expect(await line.desk.claim(mila, id)).toBe('claimed');
  return id;
}

it('shows a coordinator who waits, since when, and nothing that is over', async () => {
  expect((await helpNow(line.house.store, now())).waiting).toEqual({ count: 0 });
  const since = now().toISOString();
  await (await line.person('talk-1')).says('mens');
  await line.passes(minute);
  await (await line.person('talk-2')).says('mens');
  expect((await helpNow(line.house.store, now())).waiting).toEqual({ count: 2, since });
  await line.passes(11 * minute);
  expect((await helpNow(line.house.store, now())).waiting).toEqual({ count: 0 });
});

it('shows which volunteer calls, and in which talks danger was heard, until they end', async () => {
  const id = await connected();
  expect((await helpNow(line.house.store, now())).talks).toEqual([]);
  await line.desk.callCoordinator(mila, id);
  const since = now().toISOString();
  expect((await helpNow(line.house.store, now())).talks).toEqual([
    { alias: mila.alias, isCalled: true, since },
  ]);
  await line.desk.raise(mila, id, 'abuse');
  expect((await helpNow(line.house.store, now())).talks).toMatchObject([{ danger: 'abuse', isCalled: true }]);
  await line.desk.end(mila, id, { wanted: 'gehoord worden', agreed: 'niets', todo: 'niets' });
  expect((await helpNow(line.house.store, now())).talks).toEqual([]);
});

it('keeps an alarm open until somebody dealt with it', async () => {
  const id = await connected();
  await line.desk.raise(mila, id, 'suicide');
  const [alarm] = await openAlarms(line.house.store);
  expect(alarm).toMatchObject({ kind: 'suicide', at: now().toISOString() });
  expect(await closeAlarm(parts(), alarm?.id ?? '', trace())).toBe(true);
  expect(await openAlarms(line.house.store)).toEqual([]);
  expect(await closeAlarm(parts(), 'nothing-of-the-kind', trace())).toBe(false);
});

it('says that nobody came, also when it was urgent, until a coordinator has seen it', async () => {
  const { store } = line.house;
  await line.desk.setDuty(mila, 'off');
  await (await line.person('talk-1')).says('mens');
  const urgent = await line.person('talk-2');
  await urgent.says('gevaar');
  await urgent.says('mens');
  const asked = now().toISOString();
  expect((await unreached(store, now())).count).toBe(0);
  await line.passes(11 * minute);
  expect(await unreached(store, now())).toEqual({ count: 2, last: asked, calls: 0 });

  await sawUnreached(store, now(), trace());
  expect((await unreached(store, now())).count).toBe(0);
  await (await line.person('talk-3')).says('mens');
  await line.passes(11 * minute);
  expect((await unreached(store, now())).count).toBe(1);
  await line.passes(8 * 24 * 60 * minute);
  expect((await unreached(store, now())).count).toBe(0);
});

it('counts nobody as unreached who was helped, or who stopped looking', async () => {
  const id = await connected();
  await line.desk.end(mila, id, { wanted: 'gehoord worden', agreed: 'niets', todo: 'niets' });
  const person = await line.person('talk-2');
  await person.says('mens');
  await person.says('stop');
  expect((await unreached(line.house.store, now())).count).toBe(0);
});

it('calls nobody for a danger that was dealt with, and nobody else for any other', async () => {
  const { store, clock } = line.house;
  await aVolunteer(line.house, 'coor', {}, 'coordinator');
  const alerts = callPeople({
    ...line.house,
    log: recordedLog(),
    ways: {},
    text: '',
    deskOf: () => '',
  });
  const id = await connected();
  const needs = [
    { reason: 'danger', id },
    { reason: 'coordinator', id },
  ] as const;
  await committedOn({ store, clock }, async (work) => {
    for (const need of needs) await alerts.needed(work, { ...need, who: ['coor'] });
  });
  await line.desk.raise(mila, id, 'suicide');
  const [alarm] = await openAlarms(store);
  await closeAlarm(parts(), alarm?.id ?? '', trace());
  const { records } = await store.find({ kind: 'alert', limit: 9 });
  expect(records.map(({ body }) => alertSchema.parse(body).reason)).toEqual(['coordinator']);
});

it('shows who asked to be called after a talk until a coordinator takes it up, and the volunteer that they did', async () => {
  const { store } = line.house;
  const id = await connected();
  await line.desk.end(mila, id, { wanted: 'gehoord worden', agreed: 'niets', todo: 'niets' });
  await line.desk.aftermath(mila, id, 'call', false);
  const { accountId } = mila;
  expect(await debriefs(store)).toEqual([{ accountId, how: 'call', since: now().toISOString() }]);
  await line.desk.setDuty(mila, 'off');
  expect(await debriefs(store)).toHaveLength(1); // also when they went home
  expect((await line.desk.duty(mila))?.debrief?.seenAt).toBeUndefined();
  expect(await debriefSeen(parts(), accountId, trace())).toBe(true);
  expect(await debriefs(store)).toEqual([]);
  expect((await line.desk.duty(mila))?.debrief?.seenAt).toBe(now().toISOString());
  expect(await store.count({ kind: 'audit', keys: { who: 'sanne' } })).toBe(1);
  await line.desk.setDuty(mila, 'on');
  expect((await line.desk.duty(mila))?.debrief).toBeUndefined();
  expect(await debriefSeen(parts(), accountId, trace())).toBe(false);
});

it('counts on nobody who was blocked', async () => {
  const { store, clock } = line.house;
  expect(await whoIsThere(store, now())).toEqual([{ accountId: mila.accountId, state: 'on' }]);
  await endDuty({ store, clock }, mila.accountId);
  expect(await whoIsThere(store, now())).toEqual([]);
  const person = await line.person('talk-1');
  await person.says('mens');
  expect((await line.desk.offers(mila))[0]?.blocked).toBe('off_shift');
});

it('tells how many promises are open, and how many of them for today', async () => {
  const person = await line.person('talk-1');
  await person.says('bel mij');
  const { promises } = await helpNow(line.house.store, now());
  expect(promises).toEqual({ count: 1, today: 0 });
  const [{ body } = { body: {} }] = (await line.house.store.find({ kind: 'callback', limit: 1 })).records;
  const { promisedBy } = body as { readonly promisedBy: string };
  expect((await helpNow(line.house.store, new Date(`${promisedBy}T12:00:00Z`))).promises).toEqual({
    count: 1,
    today: 1,
  });
});
