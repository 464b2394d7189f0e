import { settleHelp } from '../cases/case-help.js';
import { isMediationOver } from '../domain/mediation.js';
import { coordinators } from '../handoff/on-call.js';
import type { Alerts } from '../ports/alerts.js';
import type { Conversations } from '../ports/conversations.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { RecordStore } from '../ports/record-store.js';
import type { TimerJobs } from '../timers/timer-worker.js';
import { happen, putMediation, readMediation } from './mediation-records.js';
import { nextDue } from './next-look.js';

interface Parts {
  readonly store: RecordStore;
  readonly keys: Pick<KeyRing, 'keepOpen' | 'fingerprint'>;
  readonly conversations: Pick<Conversations, 'tell'>;
  readonly alerts: Alerts;
}

/** What the clock does in mediations: a promise that was not kept, the aftercare, and the end. */
export const mediationJobs = (parts: Parts): Pick<TimerJobs, 'mediation'> => ({
  async mediation({ mediationId }, work) {
    const { store, keys, conversations, alerts } = parts;
    const mediation = await readMediation(work, mediationId);
    const due = mediation && nextDue(mediation);
    if (!due) return;
    if (due.at > work.now) {
      await putMediation(work, mediation); // it was put off: its timer is set anew
      return;
    }
    const { event } = due;
    const next = await happen(work, mediation, event);
    if (event.what === 'run-late')
      await alerts.needed(work, {
        reason: 'mediation',
        id: `${mediationId} late`,
        who: await coordinators(store, work.now),
      });
    if (event.what === 'ask-aftercare')
      await conversations.tell(work, mediation.conversationId, {
        what: 'mediation-aftercare',
        weeks: event.weeks,
      });
    if (next && isMediationOver(next)) await settleHelp(work, keys, next);
  },
});
