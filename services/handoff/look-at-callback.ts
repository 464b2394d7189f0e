import { amsterdamDay } from '../domain/amsterdam.js';
import type { Work } from '../ports/work.js';
import { deadlineOf, putCallback, readCallback } from './callback-records.js';
import { lackOf } from './fitting.js';
import { coordinators } from './on-call.js';
import type { PeopleParts } from './people-parts.js';
import { settlePromise } from './promises.js';
import { allCandidates, demandsAt } from './volunteers.js';

/** In the morning of the promised day calls whoever may keep it; when that day is over, says that we failed. */
export async function lookAtCallback(
  parts: PeopleParts,
  { callbackId, conversationId }: { readonly callbackId: string; readonly conversationId: string },
): Promise<void> {
  await parts.conversations.run(conversationId, async (work) => {
    const callback = await readCallback(work, callbackId);
    if (callback?.state !== 'open') return;
    if (deadlineOf(callback) <= work.now) {
      await settlePromise(parts, work, callback, 'late');
      await parts.conversations.tell(work, conversationId, { what: 'callback-late' });
      return;
    }
    if (callback.promisedBy <= amsterdamDay(work.now)) {
      const who = callback.owner ? [callback.owner.accountId] : await whoMay(parts, work);
      const coordinating = await coordinators(parts.store, work.now);
      await parts.alerts.needed(work, { reason: 'callback', id: callbackId, who: [...who, ...coordinating] });
    }
    await putCallback(work, callback);
  });
}

async function whoMay({ store, settings }: PeopleParts, work: Work): Promise<readonly string[]> {
  const demands = demandsAt(settings(), work.now);
  return (await allCandidates(store))
    .filter(({ profile }) => lackOf(profile, demands) === undefined)
    .map(({ accountId }) => accountId);
}
