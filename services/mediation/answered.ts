import type { KnownMediation } from '../domain/mediation.js';
import type { AlertNeed, Alerts } from '../ports/alerts.js';
import type { Work } from '../ports/work.js';
import { putMediation } from './mediation-records.js';

/** Each answer is a need of its own. */
const needOf = ({ id, answeredAt = '' }: KnownMediation): Pick<AlertNeed, 'reason' | 'id'> => ({
  reason: 'answer',
  id: `${id} ${answeredAt}`,
});

/** The person answered, or stopped: whoever mediates is called, and it stands in their list until they looked. */
export async function callMediator(work: Work, alerts: Alerts, mediation: KnownMediation): Promise<void> {
  const { mediator } = mediation;
  if (!mediator) return;
  await settleAnswer(work, alerts, mediation);
  const answered = { ...mediation, answeredAt: work.now.toISOString() };
  await putMediation(work, answered);
  await alerts.needed(work, { ...needOf(answered), who: [mediator.accountId] });
}

export async function settleAnswer(work: Work, alerts: Alerts, mediation: KnownMediation): Promise<void> {
  if (mediation.answeredAt !== undefined) await alerts.settled(work, needOf(mediation));
}

/** The mediator looked at it. */
export async function sawAnswer(
  work: Work,
  alerts: Alerts,
  mediation: KnownMediation,
): Promise<KnownMediation> {
  const { answeredAt, ...seen } = mediation;
  if (answeredAt === undefined) return mediation;
  await settleAnswer(work, alerts, mediation);
  await putMediation(work, seen);
  return seen;
}
