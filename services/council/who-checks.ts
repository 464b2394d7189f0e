import { listAccounts } from '../accounts/list-accounts.js';
import type { RecordStore } from '../ports/record-store.js';

/**
 * Whoever did nothing at their desk for so long has left, in milliseconds: no text is on its way to the council for
 * longer than 35 days (script §0.14).
 */
const leftAfter = 35 * 86_400_000;

/**
 * Whether somebody looks at a text before it goes to the council: a coordinator who may sign in, and still does.
 * Without one a text would lie there for ever, so it goes on, and nobody is told that it is looked at.
 */
export async function isTextChecked(store: RecordStore, now: Date): Promise<boolean> {
  const coordinators = (await listAccounts(store)).filter(
    ({ role, openedAt, blockedAt }) =>
      role === 'coordinator' && openedAt !== undefined && blockedAt === undefined,
  );
  const from = now.getTime() - leftAfter;
  for (const { id: who } of coordinators) {
    // Every act of theirs leaves a trace, so nothing else must be kept about when they were there.
    if ((await store.count({ kind: 'audit', keys: { who }, from })) > 0) return true;
  }
  return false;
}
