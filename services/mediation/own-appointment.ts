import { conversationRef } from '../cases/case-help.js';
import { conversationSchema } from '../domain/conversation.js';
import type { Clock } from '../ports/clock.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { RecordStore } from '../ports/record-store.js';
import { calendarFile } from './calendar-file.js';
import { mediationsOf, readSheet } from './mediation-records.js';

export interface AppointmentParts {
  readonly store: RecordStore;
  readonly keys: Pick<KeyRing, 'fingerprint'>;
  readonly clock: Clock;
}

/**
 * The last appointment of whoever asked for a mediation in this conversation, as it stands now, as a file for a
 * calendar; also when they stopped, so that it can be taken out of that calendar again.
 *
 * @returns `undefined` when there is none, or they went on in another conversation.
 */
export async function ownAppointment(
  { store, keys, clock }: AppointmentParts,
  conversationId: string,
): Promise<string | undefined> {
  const stored = await store.read(conversationRef(keys, conversationId));
  if (!stored) return undefined;
  const mediations = await mediationsOf(store, conversationSchema.parse(stored.body).caseId);
  const here = mediations.filter((one) => one.conversationId === conversationId);
  const sheets = await Promise.all(here.map(({ id }) => readSheet(store, id)));
  const last = sheets.findLast((sheet) => sheet?.appointment !== undefined);
  return last?.appointment && calendarFile(last.appointment, clock.now());
}
