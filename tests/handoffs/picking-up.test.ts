import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { auditSchema } from '../../services/audit/audit-record.js';
import { readDuty } from '../../services/handoff/volunteers.js';
import { aPeerLine, type PeerLine } from '../support/a-peer-line.js';
import { aVolunteer, onDuty } from '../support/a-volunteer.js';

const minute = 60_000;
let line: PeerLine;
beforeEach(async () => {
  line = await aPeerLine();
});
afterEach(() => line.end());

const asks = async (conversationId: string, how = 'mens') => {
  const person = await line.person(conversationId);
  await person.says(how);
  await person.news();
  return person;
};
const firstOffer = async (volunteer: Parameters<PeerLine['desk']['offers']>[0]): Promise<string> =>
  (await line.desk.offers(volunteer))[0]?.id ?? 'none';

it('gives one person to exactly one of ten volunteers who claim at the same moment, and says who is there once', async () => {
  const volunteers = await Promise.all(
    Array.from({ length: 10 }, (_, index) => onDuty(line.house, `peer${String(index)}`)),
  );
  const person = await asks('talk-1');
  const id = await firstOffer(volunteers[0] ?? { accountId: '', alias: '' });
  const outcomes = await Promise.all(volunteers.map((one) => line.desk.claim(one, id)));
  expect(outcomes.filter((outcome) => outcome === 'claimed')).toHaveLength(1);
  expect(outcomes.filter((outcome) => outcome === 'taken')).toHaveLength(9);
  expect(await person.news()).toEqual(['bot: nieuws joined']);
  const holders = await Promise.all(volunteers.map(({ accountId }) => readDuty(line.house.store, accountId)));
  expect(holders.filter((duty) => duty?.open.includes(id))).toHaveLength(1);
});

it('gives a volunteer with two desks no more people than one can hold', async () => {
  const mila = await onDuty(line.house, 'mila');
  for (const talk of ['talk-1', 'talk-2', 'talk-3']) await asks(talk);
  const ids = (await line.desk.offers(mila)).map(({ id }) => id);
  const outcomes = await Promise.all([...ids, ...ids].map((id) => line.desk.claim(mila, id)));
  expect(outcomes.filter((outcome) => outcome === 'blocked')).toHaveLength(2);
  expect(await line.desk.talks(mila)).toHaveLength(2);
  expect((await readDuty(line.house.store, 'mila'))?.open).toHaveLength(2);
  expect(await line.desk.offers(mila)).toMatchObject([{ blocked: 'full' }]);
});

it('lets nobody pick up whose papers are missing, who is not on duty, or who was blocked', async () => {
  await asks('talk-1');
  const bas = await aVolunteer(line.house, 'bas');
  const id = await firstOffer(bas);
  expect(await line.desk.offers(bas)).toMatchObject([
    { blocked: 'off_shift', role: 'parent', theme: 'records' },
  ]);
  expect(await line.desk.claim(bas, id)).toBe('blocked');
  const eva = await onDuty(line.house, 'eva', { trainings: [{ module: 'basis', validUntil: '2026-11-01' }] });
  expect(await line.desk.offers(eva)).toMatchObject([{ blocked: 'training' }]);
  expect(await line.desk.claim(eva, id)).toBe('blocked');
  const old = await onDuty(line.house, 'old', { vogOn: '2023-11-02' });
  expect(await line.desk.offers(old)).toMatchObject([{ blocked: 'vog' }]);
  const young = await onDuty(line.house, 'young', { isAdult: false });
  expect(await line.desk.claim(young, id)).toBe('blocked');
});

it('never shows somebody again to a volunteer who knows them, and asks who said not now in the next round', async () => {
  const mila = await onDuty(line.house, 'mila');
  const bas = await onDuty(line.house, 'bas');
  const person = await asks('talk-1');
  const id = await firstOffer(mila);
  await line.desk.knows(mila, id);
  await line.desk.notNow(bas, id);
  expect(await line.desk.offers(mila)).toEqual([]);
  expect(await line.desk.offers(bas)).toEqual([]);
  expect(await line.desk.claim(mila, id)).toBe('blocked');
  await line.passes(100_000);
  expect(await line.desk.offers(bas)).toMatchObject([{ id }]);
  expect(await line.desk.offers(mila)).toEqual([]);
  expect(await person.news()).toEqual([]);
});

it('puts danger first, and whoever lost their volunteer before whoever had none', async () => {
  const mila = await onDuty(line.house, 'mila');
  const waiting = await asks('talk-1');
  await line.passes(1_000);
  await asks('talk-2');
  await line.passes(1_000);
  const lost = await asks('talk-3');
  const third = (await line.desk.offers(mila))[2]?.id ?? '';
  expect(await line.desk.claim(mila, third)).toBe('claimed');
  await line.desk.say(mila, third, 'hello-1', 'Dag');
  await line.desk.presence('mila', false);
  await line.passes(2 * minute);
  expect((await lost.news()).at(-1)).toBe('bot: nieuws lost');
  const bas = await onDuty(line.house, 'bas');
  expect(await firstOffer(bas)).toBe(third);
  await waiting.says('gevaar');
  expect((await line.desk.offers(bas))[0]).toMatchObject({ urgent: 'danger' });
  expect(line.called.filter(({ reason }) => reason === 'danger')).toHaveLength(1);
});

it('asks everybody who fits first by what was wished, and drops the wish after five minutes', async () => {
  const jan = await onDuty(line.house, 'jan', { gender: 'man' });
  const lea = await onDuty(line.house, 'lea', { gender: 'woman' });
  await aVolunteer(line.house, 'coor', {}, 'coordinator');
  await asks('talk-1', 'vrouw');
  expect(await line.desk.offers(jan)).toEqual([]);
  expect(await line.desk.offers(lea)).toHaveLength(1);
  expect(line.called.map(({ reason, who }) => [reason, who])).toEqual([['peer', ['lea']]]);
  await line.passes(5 * minute);
  expect(await line.desk.offers(jan)).toHaveLength(1);
  expect(line.called.slice(1).map(({ reason, who }) => [reason, [...who].sort()])).toEqual([
    ['peer', ['lea']],
    ['peer', ['jan', 'lea']],
    ['nobody', ['coor']],
  ]);
  expect(new Set(line.called.map(({ reason, id }) => `${reason} ${id}`)).size).toBe(4);
});

it('leaves a trace of who picked up whom, and of nothing that was said', async () => {
  const mila = await onDuty(line.house, 'mila');
  await asks('talk-1');
  const id = await firstOffer(mila);
  await line.desk.claim(mila, id);
  await line.desk.claim(mila, id);
  const { records } = await line.house.store.find({ kind: 'audit', limit: 10 });
  expect(records.map(({ body }) => auditSchema.parse(body))).toMatchObject([
    { what: 'talk-claimed', who: 'mila', id },
  ]);
});

it('tells a volunteer which paper keeps them from picking up, and until which day it counted', async () => {
  const eva = await onDuty(line.house, 'eva', { vogOn: '2023-10-01' });
  expect(await line.desk.papers(eva)).toEqual([{ what: 'vog', state: 'ended', until: '2026-09-30' }]);
  const noor = await onDuty(line.house, 'noor', { approvedOn: '2027-01-01', trainings: [] });
  expect(await line.desk.papers(noor)).toEqual([
    { what: 'training', module: 'basis', state: 'missing' },
    { what: 'approval', state: 'missing' },
  ]);
  expect(await line.desk.papers(await onDuty(line.house, 'mila'))).toEqual([]);
});
