import {
  type Handoff,
  handoffSchema,
  isConnected,
  isOver,
  isWaiting,
  type KnownHandoff,
} from '../domain/handoff.js';
import type { RecordStore, Ref, Stored } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { timerRecord } from '../timers/timer.js';
import { nextLook } from './next-look.js';
import { type HandoffEvent, transition } from './transitions.js';

export const handoffRef = (id: string): Ref => ({ kind: 'handoff', id });

/** By which lists find a handoff. */
const phaseOf = (handoff: Handoff): 'waiting' | 'connected' | 'over' => {
  if (isWaiting(handoff)) return 'waiting';
  return isConnected(handoff) ? 'connected' : 'over';
};

/** Danger goes before everybody, and whoever already had a volunteer before whoever did not. */
const ahead = { urgent: 1e12, hadSomebody: 1e11 } as const;

const orderOf = ({ requestedAt, urgent, claimedAt }: Handoff): number =>
  Date.parse(requestedAt) - (urgent ? ahead.urgent : 0) - (claimedAt === undefined ? 0 : ahead.hadSomebody);

const handoffRecord = ({ id, ...handoff }: KnownHandoff): Omit<Stored, 'revision'> => ({
  ...handoffRef(id),
  owner: 'line',
  keys: { phase: phaseOf(handoff), case: handoff.caseId },
  order: orderOf(handoff),
  body: handoff,
});

const known = ({ id, body }: Stored): KnownHandoff => ({ ...handoffSchema.parse(body), id });

export async function readHandoff(
  from: Pick<Work | RecordStore, 'read'>,
  id: string | undefined,
): Promise<KnownHandoff | undefined> {
  const stored = id === undefined ? undefined : await from.read(handoffRef(id));
  return stored && known(stored);
}

/** More people than this do not wait at once; whoever comes after them is seen when somebody was helped. */
const mostWaiting = 500;

/** Everybody who waits, in the order in which they are helped. */
export async function waitingHandoffs(store: RecordStore): Promise<readonly KnownHandoff[]> {
  const { records } = await store.find({ kind: 'handoff', keys: { phase: 'waiting' }, limit: mostWaiting });
  return records.map(known);
}

/** The handoffs in which somebody talks now. */
export async function connectedHandoffs(store: RecordStore): Promise<readonly KnownHandoff[]> {
  const { records } = await store.find({ kind: 'handoff', keys: { phase: 'connected' }, limit: 1_000 });
  return records.map(known);
}

/** The handoffs of the last so many milliseconds in which somebody picked up. */
export async function recentlyClaimed(store: RecordStore, since: Date): Promise<readonly KnownHandoff[]> {
  const found = [];
  for (const shift of [0, ahead.hadSomebody]) {
    const from = since.getTime() - shift;
    const { records } = await store.find({
      kind: 'handoff',
      from,
      until: from + 1e11,
      newestFirst: true,
      limit: 500,
    });
    found.push(...records.map(known));
  }
  return found.filter(({ claimedAt }) => claimedAt !== undefined);
}

const timerRef = (id: string): Ref => ({ kind: 'timer', id: `handoff ${id}` });

/**
 * Stages a handoff, and the next look at it: as long as it is open it has a timer, so that nobody waits for ever.
 *
 * @param look - when, if it is known better than from the handoff itself.
 */
export async function putHandoff(
  work: Work,
  handoff: KnownHandoff,
  look: Date | undefined = nextLook(handoff, work.now),
): Promise<void> {
  await work.put(handoffRecord(handoff));
  const { id, conversationId } = handoff;
  const timer = timerRef(id);
  if (look && !isOver(handoff))
    await work.put(
      timerRecord({ version: 1, job: 'handoff', handoffId: id, conversationId }, look, timer.id),
    );
  else await work.remove(timer);
}

/**
 * Lets something happen to a handoff and stages what it becomes.
 *
 * @returns `undefined` when it cannot happen to it as it stands; nothing is staged.
 */
export async function happen(
  work: Work,
  { id, ...handoff }: KnownHandoff,
  event: HandoffEvent,
): Promise<KnownHandoff | undefined> {
  const next = transition(handoff, event, work.now);
  if (!next) return undefined;
  await putHandoff(work, { ...next, id });
  return { ...next, id };
}
