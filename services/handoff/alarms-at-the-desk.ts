import { conversationRef } from '../cases/case-help.js';
import { indicate } from '../cases/indicate.js';
import { raiseAlarm } from '../safety/alarms.js';
import { callCoordinators } from './calls.js';
import type { Desk, Outcome } from './desk.js';
import { happen, putHandoff } from './handoff-records.js';
import { inTalk, partOf, traced } from './in-talk.js';
import type { PeopleParts } from './people-parts.js';

/** Worries of whoever talks: the coordinator is called, whatever the hour. */
export function alarmsAtTheDesk(parts: PeopleParts): Pick<Desk, 'callCoordinator' | 'raise'> {
  return {
    callCoordinator: (person, id) =>
      inTalk<Outcome>(parts, id, 'not-allowed', async (work, handoff) => {
        if (partOf(handoff, person) === undefined) return 'not-allowed';
        await putHandoff(work, { ...handoff, coordinatorCalledAt: work.now.toISOString() });
        await traced(work, 'coordinator-called', person, id);
        await callCoordinators(parts, work, 'coordinator', id);
        return 'done';
      }),

    raise: (person, id, kind) =>
      inTalk<Outcome>(parts, id, 'not-allowed', async (work, handoff) => {
        if (partOf(handoff, person) === undefined) return 'not-allowed';
        if (!(await happen(work, handoff, { what: 'alarm', kind }))) return 'not-allowed';
        const at = work.now.toISOString();
        const conversation = conversationRef(parts.keys, handoff.conversationId).id;
        await raiseAlarm(work, { version: 1, kind, at, conversation, handoff: id }, () => true);
        await indicate(work, 'alarm', kind);
        await traced(work, 'alarm-raised', person, id);
        await callCoordinators(parts, work, 'danger', id);
        return 'done';
      }),
  };
}
