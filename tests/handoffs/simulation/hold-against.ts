import { handoffSchema, isConnected, isOver, type KnownHandoff } from '../../../services/domain/handoff.js';
import { dutySchema } from '../../../services/domain/volunteer.js';
import { mostTalks } from '../../../services/handoff/fitting.js';
import type { RecordStore } from '../../../services/ports/record-store.js';
import { readyProfile } from '../../support/a-volunteer.js';
import type { Findings } from './findings.js';

const minute = 60_000;
const all = 1_000;

/** Every request that is still open. */
export async function openHandoffs(store: RecordStore): Promise<readonly KnownHandoff[]> {
  const found = await Promise.all(
    ['waiting', 'connected'].map((phase) => store.find({ kind: 'handoff', keys: { phase }, limit: all })),
  );
  return found.flatMap(({ records }) =>
    records.map(({ id, body }) => ({ ...handoffSchema.parse(body), id })),
  );
}

/** Whether everybody has exactly one volunteer, nobody too much, and nobody is forgotten, at this moment. */
export async function holdAgainst(store: RecordStore, now: Date, findings: Findings): Promise<void> {
  const open = await openHandoffs(store);
  const duties = (await store.find({ kind: 'duty', limit: all })).records.map(({ id, body }) => ({
    accountId: id,
    ...dutySchema.parse(body),
  }));
  const most = mostTalks(readyProfile());
  for (const { accountId, open: held } of duties) {
    if (held.length > most) findings.fault('more talks than one can hold', accountId);
    for (const id of held) {
      const handoff = open.find((one) => one.id === id);
      const isTheirs = [handoff?.owner?.accountId, handoff?.second?.accountId].includes(accountId);
      if (!isTheirs) findings.fault('more than one owner', `${accountId} holds ${id}`);
    }
  }
  for (const handoff of open) {
    const { id, owner } = handoff;
    const holds = duties.some((duty) => duty.accountId === owner?.accountId && duty.open.includes(id));
    if ((isConnected(handoff) || owner) && !holds)
      findings.fault('more than one owner', `nobody holds ${id}`);
    const timer = await store.read({ kind: 'timer', id: `handoff ${id}` });
    if (!timer || timer.order < now.getTime() - minute)
      findings.fault('stuck for over a minute', `${id} ${handoff.state}`);
    if (isOver(handoff)) findings.fault('without an outcome', id);
  }
}
