import { auditRecord } from '../audit/audit-record.js';
import type { AccountParts } from './account.js';
import { firstCoordinator, makeLink, operator } from './invite.js';
import { listAccounts } from './list-accounts.js';

/**
 * The link for the first coordinator, for the terminal only, as long as no coordinator ever signed in.
 *
 * @returns the path to open once, within 30 minutes; `undefined` when there is a coordinator.
 */
export async function setUpLink(parts: AccountParts): Promise<`/${string}` | undefined> {
  const accounts = await listAccounts(parts.store);
  if (accounts.some(({ role, openedAt }) => role === 'coordinator' && openedAt !== undefined))
    return undefined;
  const trace = (id: string) => auditRecord('invite-made', operator, parts.clock.now(), id);
  return (await makeLink(parts, 'coordinator', firstCoordinator, trace)).path;
}
