import { callbackSchema } from '../domain/callback.js';
import type { CaseHelp } from '../domain/case.js';
import { conversationSchema } from '../domain/conversation.js';
import { handoffSchema, isOver } from '../domain/handoff.js';
import { isMediationOver, mediationSchema } from '../domain/mediation.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { Kind, Ref } from '../ports/record-store.js';
import type { Work } from '../ports/work.js';
import { newCase, putCase, readCase, stateRef } from './case-records.js';
import { spokenAt } from './end-case.js';
import { openUntil } from './open-until.js';

const minute = 60_000;
const day = 24 * 60 * minute;

/** When what was asked for has ended, the case can be opened for this much longer (docs/architecture.md, "Keys"). */
const openAfterwards = 15 * minute;

/** Longer than any of them takes: each ends by itself before, and sets the instant anew. */
const farAhead = { handoff: day, callback: 45 * day, mediation: 365 * day } as const;

/** The record of a conversation: on disk it does not show which id a client's token names. */
export const conversationRef = (keys: Pick<KeyRing, 'fingerprint'>, conversationId: string): Ref => ({
  kind: 'conversation',
  id: keys.fingerprint('conversation', conversationId),
});

export async function readHelp(work: Work, caseId: string): Promise<CaseHelp> {
  return (await readCase(work, caseId))?.help ?? {};
}

/** How long the case must stay open for what was asked for; `undefined` when nothing was. */
async function neededUntil(work: Work, help: CaseHelp): Promise<Date | undefined> {
  const bodyOf = async (kind: Kind, id: string | undefined): Promise<unknown> =>
    id === undefined ? undefined : (await work.read({ kind, id }))?.body;
  const handoff = handoffSchema.optional().parse(await bodyOf('handoff', help.handoffId));
  const callback = callbackSchema.optional().parse(await bodyOf('callback', help.callbackId));
  const mediation = mediationSchema.optional().parse(await bodyOf('mediation', help.mediationId));
  const open = [
    handoff && !isOver(handoff) ? farAhead.handoff : 0,
    callback?.state === 'open' ? farAhead.callback : 0,
    mediation && !isMediationOver(mediation) ? farAhead.mediation : 0,
  ];
  const longest = Math.max(...open);
  if (longest > 0) return new Date(work.now.getTime() + longest);
  return handoff || callback || mediation ? new Date(work.now.getTime() + openAfterwards) : undefined;
}

/**
 * Notes in the case what it asked for, and until when it must stay open for that. Before the commit the key is only
 * ever kept longer, so that nothing is promised that could not be read; it is let go of after it.
 */
export async function putHelp(
  work: Work,
  keys: Pick<KeyRing, 'keepOpen'>,
  caseId: string,
  help: CaseHelp,
): Promise<void> {
  const known = (await readCase(work, caseId)) ?? newCase(work.now);
  const { openUntil: before, ...ids } = help;
  const until = await neededUntil(work, ids);
  await putCase(work, caseId, {
    ...known,
    help: until ? { ...ids, openUntil: until.toISOString() } : ids,
  });
  if (until && until > new Date(before ?? 0)) await keys.keepOpen(caseId, until);
}

/**
 * Something a case asked for has ended, or goes on, without a word of the person: keeps the case open for exactly as
 * long as that needs, and never shorter than the talk itself does.
 */
export async function settleHelp(
  work: Work,
  keys: Pick<KeyRing, 'keepOpen' | 'fingerprint'>,
  { caseId, conversationId }: { readonly caseId: string; readonly conversationId: string },
): Promise<void> {
  const known = await readCase(work, caseId);
  if (!known?.help) return;
  const until = (await neededUntil(work, known.help)) ?? work.now;
  await putCase(work, caseId, { ...known, help: { ...known.help, openUntil: until.toISOString() } });
  const conversation = await work.read(conversationRef(keys, conversationId));
  const state = await work.read(stateRef(caseId));
  if (!conversation || !state) return;
  const { phase } = conversationSchema.parse(conversation.body);
  const forTheTalk = openUntil(phase, new Date(spokenAt.parse(state.body).at));
  work.afterCommit(() => keys.keepOpen(caseId, forTheTalk > until ? forTheTalk : until));
}
