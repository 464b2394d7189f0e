import { randomUUID } from 'node:crypto';
import type { Alarm } from '../domain/alarm.js';
import type { Work } from '../ports/work.js';

/** Whether somebody watches at this moment. */
export type OnCall = (now: Date) => boolean;

/** For a line that nobody watches, whatever the hour. */
export const nobodyOnCall: OnCall = () => false;

/** Opens an alarm for whoever is on call. Outside those hours there is none: it is only counted. */
export async function raiseAlarm(work: Work, alarm: Alarm, onCall: OnCall): Promise<void> {
  if (!onCall(work.now)) return;
  await work.put({
    kind: 'alarm',
    id: randomUUID(),
    owner: 'line',
    keys: { state: 'open' },
    order: Date.parse(alarm.at),
    body: alarm,
  });
}
