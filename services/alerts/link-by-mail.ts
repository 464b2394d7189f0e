import type { AccountParts } from '../accounts/account.js';
import { accountsByMail } from '../accounts/accounts-by-mail.js';
import { makeLink, operator } from '../accounts/invite.js';
import { auditRecord } from '../audit/audit-record.js';
import { errorName } from '../domain/errors.js';
import type { Log } from '../ports/log.js';
import type { Mail } from '../ports/mail.js';
import { mailWayIn, type WayInWords } from './mail-way-in.js';

/** An address is mailed no more often than this, however often it is asked for, in milliseconds. */
const atMostEvery = 2 * 60_000;

/**
 * Mails a new link to whoever of the line gave this address, in each of their roles. It returns at once and says
 * nothing, so that nobody learns from the answer, or from its time, whether an address is known.
 */
export function linkByMail(
  parts: AccountParts & { readonly mail: Mail; readonly log: Log; readonly words: WayInWords },
) {
  const { store, clock, mail, log, words } = parts;
  const mailedAt = new Map<string, number>();

  const isTooSoon = (accountId: string): boolean => {
    const now = clock.now().getTime();
    for (const [id, at] of mailedAt) if (now - at >= atMostEvery) mailedAt.delete(id);
    if (mailedAt.has(accountId)) return true;
    mailedAt.set(accountId, now);
    return false;
  };

  const send = async (address: string, publicUrl: string): Promise<void> => {
    for (const { id, role, alias } of await accountsByMail(store, address)) {
      if (isTooSoon(id)) continue;
      // Anybody may give an address: it is nothing this account did.
      const trace = () => auditRecord('invite-made', operator, clock.now(), id);
      const { path } = await makeLink(parts, role, alias, trace);
      const isSent = await mailWayIn(mail, address, publicUrl + path, words);
      if (!isSent) log.event('alert-not-sent', { way: 'mail', error: 'sign-in-link' });
    }
  };

  return (address: string, publicUrl: string): void => {
    send(address, publicUrl).catch((error: unknown) => {
      log.event('alert-not-sent', { way: 'mail', error: errorName(error) });
    });
  };
}
