import { ICalCalendar, ICalCalendarMethod, ICalEventClass, ICalEventStatus } from 'ical-generator';
import type { Appointment } from '../domain/mediation.js';

function statusOf({ isCancelled, reporterAgreed, otherAgreed }: Appointment): ICalEventStatus {
  if (isCancelled) return ICalEventStatus.CANCELLED;
  return reporterAgreed && otherAgreed ? ICalEventStatus.CONFIRMED : ICalEventStatus.TENTATIVE;
}

/**
 * An appointment as a file for any calendar (RFC 5545), in UTC. Whoever looks at that calendar too reads that there is
 * an appointment, when and where, and nothing about what it is for. The same `UID` with a higher `SEQUENCE` moves it,
 * or takes it out again.
 *
 * @param now - when the file is made.
 */
export function calendarFile(appointment: Appointment, now: Date): string {
  const { uid, startsAt, minutes, place, revision, isCancelled } = appointment;
  const start = new Date(startsAt);
  const calendar = new ICalCalendar({
    prodId: '//Afspraak//NL',
    method: isCancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
  });
  calendar.createEvent({
    id: uid,
    sequence: revision,
    stamp: now,
    start,
    end: new Date(start.getTime() + minutes * 60_000),
    summary: 'Afspraak',
    location: place,
    status: statusOf(appointment),
    class: ICalEventClass.PRIVATE,
  });
  return `${calendar.toString()}\r\n`;
}
