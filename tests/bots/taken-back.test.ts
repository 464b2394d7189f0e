import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { releaseSchema } from '../../services/domain/case.js';
import { markSeen } from '../../services/council/releases.js';
import { auditRecord } from '../../services/audit/audit-record.js';
import type { Kind } from '../../services/ports/record-store.js';
import { aWholeLine, type WholeLine } from '../support/a-whole-line.js';

let house: WholeLine;
beforeEach(async () => {
  house = await aWholeLine();
});
afterEach(() => house.end());

const toCouncil = [
  'De voogd belt nooit terug.',
  ...['Ouder', 'Ja', 'Sla over', 'Sla over', 'Uitleg', 'Ja', 'Ik heb hem'],
  ...['Doorgeven aan de raad', 'Ja', 'Zo doorgeven', 'Ja'],
];

const releases = async () => (await house.store.find({ kind: 'release', limit: 10 })).records;

async function theCouncilSees(): Promise<void> {
  for (const { id } of await releases()) {
    const trace = auditRecord('release-seen', 'member', house.clock.now(), id);
    expect(await markSeen(house.store, id, trace)).toBe(true);
  }
}

it('leaves only a number of a text that is taken back after the council saw it', async () => {
  const phone = await house.device('phone');
  await phone(...toCouncil);
  await theCouncilSees();
  expect((await phone('wis', 'Niet meer naar de raad')).keys).toContain('wd.council');

  const [left] = await releases();
  const { councilDate } = releaseSchema.parse(left?.body);
  expect(left?.body).toEqual({
    version: 1,
    status: 'withdrawn',
    ...{ text: '', hash: '', themes: [], wishes: [], learning: false },
    councilDate,
  });
});

it('erases a case with its release, the words of every conversation on it, and its timer', async () => {
  const phone = await house.device('phone');
  const { code } = await phone(...toCouncil);
  const laptop = await house.device('laptop');
  await laptop('Ik heb een code', code, 'Iets toevoegen', 'Het gebeurde weer.', 'Nee');
  expect((await laptop('wis', 'Alles wissen', 'Ja')).keys).toContain('wd.erased');

  expect((await phone('Ben ik er nog?')).keys).toContain('err.expired');
  const left = async (kind: Kind) => house.store.count({ kind });
  expect(await left('release')).toBe(0);
  expect(await left('case')).toBe(0);
  // Of each of the two talks that go on: what was said last, and nothing from before.
  expect([await left('message'), await left('state')]).toEqual([2, 2]);
  const tablet = await house.device('tablet');
  expect((await tablet('Ik heb een code', code)).keys).toContain('code.bad');
});
