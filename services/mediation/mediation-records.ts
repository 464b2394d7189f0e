import { ownerOf } from '../cases/case-records.js';
import {
  isMediationOver,
  type KnownMediation,
  mediationSchema,
  type MediationSheet,
  mediationSheetSchema,
} from '../domain/mediation.js';
import type { RecordStore, Ref, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { timerRecord } from '../timers/timer.js';
import { type MediationEvent, transition } from './life-cycle.js';
import { nextDue } from './next-look.js';

export const mediationRef = (id: string): Ref => ({ kind: 'mediation', id });
export const sheetRef = (id: string): Ref => ({ kind: 'mediation-sheet', id });
const timerId = (id: string): string => `mediation ${id}`;

/** By which lists find it. */
const phaseOf = (mediation: KnownMediation): 'free' | 'taken' | 'over' => {
  if (isMediationOver(mediation)) return 'over';
  return mediation.mediator ? 'taken' : 'free';
};

const known = ({ id, body }: Stored): KnownMediation => ({ ...mediationSchema.parse(body), id });

export async function readMediation(
  from: Pick<Work | RecordStore, 'read'>,
  id: string,
): Promise<KnownMediation | undefined> {
  const stored = await from.read(mediationRef(id));
  return stored && known(stored);
}

/** Stages it, with the timer for whatever comes next by the clock: no open mediation is ever forgotten. */
export async function putMediation(work: Work, mediation: KnownMediation): Promise<void> {
  const { id, ...body } = mediation;
  const { caseId, mediator, requestedAt } = body;
  await work.put({
    ...mediationRef(id),
    owner: 'line',
    keys: {
      phase: phaseOf(mediation),
      case: caseId,
      ...(mediator && { mediator: mediator.accountId }),
    },
    order: Date.parse(requestedAt),
    body,
  });
  const due = nextDue(body);
  if (due)
    await work.put(timerRecord({ version: 1, job: 'mediation', mediationId: id }, due.at, timerId(id)));
  else await work.remove({ kind: 'timer', id: timerId(id) });
}

/** Removes every trace of it. */
export async function removeMediation(work: Work, id: string): Promise<void> {
  await work.remove(mediationRef(id));
  await work.remove(sheetRef(id));
  await work.remove({ kind: 'timer', id: timerId(id) });
}

/** `undefined` when it is gone, or only its code opens the case. */
export async function readSheet(
  from: Pick<Work | RecordStore, 'read'>,
  id: string,
): Promise<MediationSheet | undefined> {
  const stored = await from.read(sheetRef(id));
  return stored && mediationSheetSchema.parse(stored.body);
}

export const putSheet = (
  work: Work,
  { id, caseId, requestedAt }: Pick<KnownMediation, 'id' | 'caseId' | 'requestedAt'>,
  body: MediationSheet,
): Promise<void> =>
  work.put({
    ...sheetRef(id),
    owner: ownerOf(caseId),
    keys: { case: caseId },
    order: Date.parse(requestedAt),
    body,
  });

/** More than these are not open at once. */
const mostOpen = 500;

async function listed(store: RecordStore, keys: Readonly<Record<string, string>>) {
  const { records } = await store.find({ kind: 'mediation', keys, limit: mostOpen });
  return records.map(known);
}

/** Those nobody took yet, who asked first in front. */
export const freeMediations = (store: RecordStore): Promise<readonly KnownMediation[]> =>
  listed(store, { phase: 'free' });

export const takenMediations = (store: RecordStore): Promise<readonly KnownMediation[]> =>
  listed(store, { phase: 'taken' });

/** Everything a case asked for, also what is over; the last request at the end. */
export const mediationsOf = (store: RecordStore, caseId: string): Promise<readonly KnownMediation[]> =>
  listed(store, { case: caseId });

/** So long a mediator is shown that somebody stopped, in milliseconds. */
const stoppedShown = 14 * 86_400_000;

/** Those of this mediator that the person stopped not long ago. */
export async function stoppedMediations(
  store: RecordStore,
  accountId: string,
  now: Date,
): Promise<readonly KnownMediation[]> {
  const over = await listed(store, { phase: 'over', mediator: accountId });
  return over.filter(
    ({ stoppedBy, endedAt = '' }) =>
      stoppedBy === 'reporter' && now.getTime() - Date.parse(endedAt) < stoppedShown,
  );
}

/**
 * Lets something happen to a mediation and stages what it becomes.
 *
 * @returns `undefined` when it cannot happen to it as it stands; nothing is staged.
 */
export async function happen(
  work: Work,
  { id, ...mediation }: KnownMediation,
  event: MediationEvent,
): Promise<KnownMediation | undefined> {
  const next = transition(mediation, event, work.now);
  if (!next) return undefined;
  await putMediation(work, { ...next, id });
  return { ...next, id };
}
