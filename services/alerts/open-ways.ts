import type { Config } from '../config/config.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { Mail } from '../ports/mail.js';
import type { RecordStore } from '../ports/record-store.js';
import { byMail } from './ways/by-mail.js';
import { byPush, type PushWay } from './ways/by-push.js';
import { smtpMail } from './ways/smtp-mail.js';

/** The ways to reach people that are set up. */
export interface OpenWays {
  readonly ways: { readonly push?: PushWay; readonly mail?: ReturnType<typeof byMail> };
  /** For what is mailed besides alerts. */
  readonly mail?: Mail;
}

/** Opens what the configuration names, and nothing else: without it the line reaches no other host. */
export async function openWays(
  { smtp, push }: Pick<Config, 'smtp' | 'push'>,
  parts: { readonly store: RecordStore; readonly keys: Pick<KeyRing, 'fingerprint'> },
): Promise<OpenWays> {
  const mail = smtp && smtpMail(smtp);
  return {
    ways: {
      ...(push && { push: await byPush({ ...parts, ...push }) }),
      ...(mail && { mail: byMail(parts.store, mail) }),
    },
    ...(mail && { mail }),
  };
}
