import type { AlertNeed } from '../ports/alerts.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { Work } from '../ports/work.js';
import { alertRef, alertSchema, alertTimerId } from './alert.js';

/** It is no longer needed: nobody else is called for it. */
export async function settleAlert(
  work: Work,
  keys: Pick<KeyRing, 'fingerprint'>,
  need: Pick<AlertNeed, 'reason' | 'id'>,
): Promise<void> {
  const ref = alertRef(keys, need);
  const stored = await work.read(ref);
  // That nobody could be reached is not undone by its end: the coordinator should know.
  if (!stored || alertSchema.parse(stored.body).state === 'unreached') return;
  await work.remove(ref);
  await work.remove({ kind: 'timer', id: alertTimerId(ref.id) });
}
