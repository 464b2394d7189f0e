import { instantIn, plusDays } from '../domain/amsterdam.js';
import { isMediationOver, type Mediation } from '../domain/mediation.js';
import type { MediationEvent } from './life-cycle.js';

const week = 7 * 86_400_000;
/** The last question is open this many weeks after the talk; then it ends by itself. */
const lastWeek = 12;

/** What comes by the clock, and when. */
export interface Due {
  readonly at: Date;
  readonly event: MediationEvent;
}

/** The promised day of the first contact is over. */
const endOf = (day: string): Date => instantIn(plusDays(day, 1), '00:00');

/** The next thing that happens to a mediation without anybody doing anything; `undefined` when nothing does. */
export function nextDue(mediation: Mediation): Due | undefined {
  const { state, heldAt, contactedAt, lateSince, contactBy } = mediation;
  if (isMediationOver(mediation)) return undefined;
  const afterTheTalk = (weeks: number): Date => new Date(Date.parse(heldAt ?? '') + weeks * week);
  if (state === 'outcome') return { at: afterTheTalk(2), event: { what: 'ask-aftercare', weeks: 2 } };
  if (state === 'aftercare_2w') return { at: afterTheTalk(8), event: { what: 'ask-aftercare', weeks: 8 } };
  if (state === 'aftercare_8w') return { at: afterTheTalk(lastWeek), event: { what: 'lapse' } };
  if (contactedAt === undefined && lateSince === undefined)
    return { at: endOf(contactBy), event: { what: 'run-late' } };
  return undefined;
}
