import { settleHelp } from '../cases/case-help.js';
import { indicate } from '../cases/indicate.js';
import { isOver, type KnownHandoff } from '../domain/handoff.js';
import type { Work } from '../ports/work.js';
import { callCoordinators } from './calls.js';
import type { Desk, Outcome } from './desk.js';
import { happen } from './handoff-records.js';
import { inTalk, partOf, traced } from './in-talk.js';
import type { PeopleParts } from './people-parts.js';
import { putReport, readReport } from './report-records.js';
import { dutyRecord, endTalkOf, letGo, readDuty } from './volunteers.js';

/** After a heavy talk nothing new comes for so long, in milliseconds. */
const rest = 15 * 60_000;

/** Whoever talked has their hands free, the case stays open for what is still to be read, and it is counted. */
export async function settleTalk(
  parts: Pick<PeopleParts, 'keys' | 'alerts'>,
  work: Work,
  handoff: KnownHandoff,
  outcome: string,
): Promise<void> {
  const { id, owner, second } = handoff;
  await endTalkOf(work, owner?.accountId, id);
  await letGo(work, second?.accountId, id, second?.agreed);
  await parts.alerts.settled(work, { reason: 'coordinator', id });
  await indicate(work, 'handoff.outcome', outcome);
  await settleHelp(work, parts.keys, handoff);
}

/** The end of a talk, and how whoever held it is after that. */
export function endings(parts: PeopleParts): Pick<Desk, 'end' | 'aftermath'> {
  const { conversations } = parts;
  return {
    end: (person, id, report) =>
      inTalk<'ended' | 'not-allowed'>(parts, id, 'not-allowed', async (work, handoff) => {
        if (partOf(handoff, person) !== 'owner') return 'not-allowed';
        const ended = await happen(work, handoff, { what: 'end', by: 'volunteer' });
        // The person was first: then only the report is still to be written, once.
        if (!ended && !isOver(handoff)) return 'not-allowed';
        if (!ended && (await readReport(work, id))) return 'ended';
        await putReport(work, id, handoff.caseId, report);
        await traced(work, 'talk-ended', person, id);
        if (!ended) return 'ended';
        await settleTalk(parts, work, handoff, 'ended');
        await conversations.tell(work, handoff.conversationId, { what: 'ended', alias: person.alias });
        return 'ended';
      }),

    aftermath: (person, id, how, wasHeavy) =>
      inTalk<Outcome>(parts, id, 'not-allowed', async (work, handoff) => {
        const { accountId } = person;
        const duty = await readDuty(work, accountId);
        // Whoever told it already may tell it again; nothing comes of it.
        if (!duty?.closing.includes(id))
          return partOf(handoff, person) && isOver(handoff) ? 'done' : 'not-allowed';
        const isHeavy = wasHeavy || handoff.urgent !== undefined;
        const restUntil = new Date(work.now.getTime() + rest).toISOString();
        await work.put(
          dutyRecord(accountId, {
            ...duty,
            closing: duty.closing.filter((one) => one !== id),
            ...(isHeavy && { restUntil }),
            ...(how !== 'good' && { debrief: { how, since: work.now.toISOString(), handoff: id } }),
          }),
        );
        await traced(work, 'aftermath-told', person, id);
        if (how !== 'good') await callCoordinators(parts, work, 'debrief', `${id} ${accountId}`);
        return 'done';
      }),
  };
}
