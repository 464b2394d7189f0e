import { type AuditedAct, auditRecord } from '../audit/audit-record.js';
import { isConnected, type KnownHandoff } from '../domain/handoff.js';
import type { Work } from '../ports/work.js';
import type { DeskPerson, DeskTalk } from './desk.js';
import { readHandoff } from './handoff-records.js';
import type { PeopleParts } from './people-parts.js';

/**
 * Does something to a handoff in the queue of its conversation: one commit with everything it brings about, decided on
 * the handoff as it stands then.
 *
 * @returns `gone` when there is no such handoff (any more).
 */
export async function inTalk<Result>(
  parts: Pick<PeopleParts, 'store' | 'conversations'>,
  id: string,
  gone: Result,
  does: (work: Work, handoff: KnownHandoff) => Promise<Result>,
): Promise<Result> {
  const known = await readHandoff(parts.store, id);
  if (!known) return gone;
  return parts.conversations.run(known.conversationId, async (work) => {
    const handoff = await readHandoff(work, id);
    return handoff ? does(work, handoff) : gone;
  });
}

/** How somebody takes part in a talk; `undefined` when they do not. */
export function partOf(
  { owner, second }: KnownHandoff,
  { accountId }: Pick<DeskPerson, 'accountId'>,
): DeskTalk['as'] | undefined {
  if (owner?.accountId === accountId) return 'owner';
  return second?.agreed && second.accountId === accountId ? second.as : undefined;
}

/** Whether the volunteers of a talk have it now, also while one of them is out of reach. */
export const isHeld = (handoff: KnownHandoff): boolean =>
  isConnected(handoff) || handoff.state === 'reconnecting';

/** Stages the trace of an act together with the act. */
export function traced(
  work: Work,
  what: AuditedAct,
  { accountId }: Pick<DeskPerson, 'accountId'>,
  id?: string,
) {
  return work.put(auditRecord(what, accountId, work.now, id).put);
}
