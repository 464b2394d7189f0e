import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { auditRecord } from '../../services/audit/audit-record.js';
import { coordinators } from '../../services/handoff/on-call.js';
import { planShifts } from '../../services/people/roster.js';
import { aVolunteer } from '../support/a-volunteer.js';
import { fakeClock } from '../support/fake-clock.js';
import { type RealStore, realStore } from '../support/real-store.js';

const clock = fakeClock('2026-11-02T18:00:00.000Z');
let real: RealStore;
beforeEach(async () => {
  real = await realStore(clock);
});
afterEach(() => real.close());

it('calls the coordinator who has a shift first, all the others after, and nobody who was blocked', async () => {
  const { store } = real;
  for (const id of ['anne', 'bo', 'chris', 'dirk']) await aVolunteer({ store, clock }, id, {}, 'coordinator');
  await aVolunteer({ store, clock }, 'mira');
  const dirk = await store.read({ kind: 'account', id: 'dirk' });
  const body = { version: 1, alias: 'Dirk', role: 'coordinator', blockedAt: clock.now().toISOString() };
  await store.commit([
    {
      put: { kind: 'account', id: 'dirk', owner: 'line', keys: {}, order: 0, body },
      expected: dirk?.revision ?? 0,
    },
  ]);
  const trace = (id: string) => auditRecord('shift-planned', 'anne', clock.now(), id);
  const shift = (accountId: string, kind: 'shift' | 'holiday' = 'shift') =>
    ({
      version: 1,
      accountId,
      kind,
      startsAt: '2026-11-02T18:00:00.000Z',
      endsAt: '2026-11-02T21:00:00.000Z',
    }) as const;
  await planShifts(store, [shift('chris'), shift('mira'), shift('bo', 'holiday')], trace);

  expect(await coordinators(store, clock.now())).toEqual(['chris', 'anne', 'bo']);
  expect(await coordinators(store, new Date('2026-11-02T21:00:00.000Z'))).toEqual(['anne', 'bo', 'chris']);
});
