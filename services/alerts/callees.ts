import { accountSchema } from '../accounts/account.js';
import { coordinators } from '../handoff/on-call.js';
import { readDuty } from '../handoff/volunteers.js';
import type { Role } from '../domain/role.js';
import type { AlertReason } from '../ports/alerts.js';
import type { RecordStore } from '../ports/record-store.js';
import { type Alert, type AlertWay } from './alert.js';
import type { Callee } from './next-step.js';
import type { Way } from './ways/way.js';

/** The ways that are set up; none is fine too. */
export type Ways = Readonly<Partial<Record<AlertWay, Way>>>;

/** Somebody's role; `undefined` for whoever is no longer of the line. */
export async function roleOf(store: RecordStore, accountId: string): Promise<Role | undefined> {
  const stored = await store.read({ kind: 'account', id: accountId });
  const account = stored && accountSchema.parse(stored.body);
  return account?.blockedAt === undefined ? account?.role : undefined;
}

async function mayBeCalled(store: RecordStore, { reason }: Alert, accountId: string): Promise<boolean> {
  const role = await roleOf(store, accountId);
  if (role === undefined) return false;
  // Their shift may have ended since they were found.
  return reason !== 'peer' || role === 'coordinator' || (await readDuty(store, accountId))?.state === 'on';
}

/** Only whoever it is for can do something with it, and it can wait until they look. */
export const forOnePerson: ReadonlySet<AlertReason> = new Set(['answer']);

/** Everybody who can be called now, in order: who was asked for, and then the coordinators, as long as nobody saw it. */
export async function calleesOf(
  store: RecordStore,
  ways: Ways,
  alert: Alert,
  now: Date,
): Promise<readonly Callee[]> {
  const isEnough = alert.shown.length > 0 || forOnePerson.has(alert.reason);
  const last = isEnough ? [] : await coordinators(store, now);
  const found: Callee[] = [];
  for (const accountId of new Set([...alert.who, ...last])) {
    if (!(await mayBeCalled(store, alert, accountId))) continue;
    const reaching: AlertWay[] = [];
    if (await ways.push?.reaches(accountId)) reaching.push('push');
    if (await ways.mail?.reaches(accountId)) reaching.push('mail');
    found.push({ accountId, ways: reaching });
  }
  return found;
}
