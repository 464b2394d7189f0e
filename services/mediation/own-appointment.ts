import type { RecordStore } from '../ports/record-store.js';
import { calendarFile } from './calendar-file.js';
import { readSheet, takenMediations } from './mediation-records.js';

/**
 * The appointment of whoever asked for a mediation in this conversation, as it stands now, as a file for a calendar.
 *
 * @returns `undefined` when there is none, or they went on in another conversation.
 */
export async function ownAppointment(
  store: RecordStore,
  conversationId: string,
  now: Date,
): Promise<string | undefined> {
  const own = (await takenMediations(store)).find((one) => one.conversationId === conversationId);
  const sheet = own && (await readSheet(store, own.id));
  return sheet?.appointment && calendarFile(sheet.appointment, now);
}
