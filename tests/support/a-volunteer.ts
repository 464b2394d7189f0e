import { type Account } from '../../services/accounts/account.js';
import { type Profile, profileSchema } from '../../services/domain/volunteer.js';
import { dutyRecord } from '../../services/handoff/volunteers.js';
import type { Clock } from '../../services/ports/clock.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { committedOn } from '../../services/work/committed-on.js';

const hour = 3_600_000;

/** Somebody with all papers in order. */
export const readyProfile = (over: Partial<Profile> = {}): Profile =>
  profileSchema.parse({
    version: 1,
    trainings: [{ module: 'basis', validUntil: '2027-12-31' }],
    codeSignedOn: '2026-01-10',
    vogOn: '2026-01-12',
    approvedOn: '2026-01-20',
    talks: 20,
    ...over,
  });

interface Line {
  readonly store: RecordStore;
  readonly clock: Clock;
}

/** An account of the line, with its profile: somebody who may pick up, unless `over` says otherwise. */
export async function aVolunteer(
  line: Line,
  accountId: string,
  over: Partial<Profile> = {},
  role: Account['role'] = 'peer_volunteer',
): Promise<{ readonly accountId: string; readonly alias: string }> {
  const alias = accountId.charAt(0).toUpperCase() + accountId.slice(1);
  await committedOn(line, async (work) => {
    const account: Account = { version: 1, alias, role };
    await work.put({ kind: 'account', id: accountId, owner: 'line', keys: {}, order: 0, body: account });
    const body = readyProfile(over);
    await work.put({ kind: 'profile', id: accountId, owner: 'line', keys: {}, order: 0, body });
  });
  return { accountId, alias };
}

/** The same, on duty for the next hours. */
export async function onDuty(
  line: Line,
  accountId: string,
  over: Partial<Profile> = {},
  hours = 8,
): Promise<{ readonly accountId: string; readonly alias: string }> {
  const person = await aVolunteer(line, accountId, over);
  await committedOn(line, (work) =>
    work.put(
      dutyRecord(accountId, {
        version: 1,
        state: 'on',
        since: work.now.toISOString(),
        until: new Date(work.now.getTime() + hours * hour).toISOString(),
        open: [],
        closing: [],
      }),
    ),
  );
  return person;
}
