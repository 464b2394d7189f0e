import { isMediationOver } from '../../services/domain/mediation.js';
import type { Said } from '../../services/domain/text-catalogue.js';
import type { Around } from './step.js';

/** To whoever comes back with the code: an appointment that was to come, and does not, may stand in a calendar. */
export function stillInCalendar({
  help: { mediation },
  say,
  now,
}: Pick<Around, 'help' | 'say' | 'now'>): readonly Said[] {
  if (mediation?.startsAt === undefined || new Date(mediation.startsAt) <= now) return [];
  const isOff = isMediationOver(mediation) || mediation.news?.what === 'mediation-cancelled';
  return isOff ? [say('med.off')] : [];
}
