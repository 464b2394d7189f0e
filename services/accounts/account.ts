import { z } from 'zod';
import { roles } from '../domain/role.js';
import type { Clock } from '../ports/clock.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { RecordStore } from '../ports/record-store.js';

/** What signing in needs. */
export interface AccountParts {
  readonly store: RecordStore;
  readonly keyRing: Pick<KeyRing, 'fingerprint'>;
  readonly clock: Clock;
}

/** Somebody of the line. An alias, no name, no address. */
export const accountSchema = z.object({
  version: z.literal(1),
  alias: z.string(),
  role: z.enum(roles),
  /** When the first link was used; until then somebody is only invited. */
  openedAt: z.iso.datetime().optional(),
  /** Since then no link and no session of theirs opens anything. */
  blockedAt: z.iso.datetime().optional(),
});
export type Account = Readonly<z.infer<typeof accountSchema>>;

/** A link that opens one session. Its id is the fingerprint of its token; its `order` is when it ends. */
export const inviteSchema = z.object({ version: z.literal(1), accountId: z.string() });
export type Invite = Readonly<z.infer<typeof inviteSchema>>;

/** Somebody who is signed in. Its id is the fingerprint of its token; its `order` is when it ends if nothing more happens. */
export const sessionSchema = z.object({
  version: z.literal(1),
  accountId: z.string(),
  /** After this it ends, however busy it is. */
  endsAt: z.iso.datetime(),
});
export type Session = Readonly<z.infer<typeof sessionSchema>>;

const minute = 60_000;
/** How long a sign-in lasts, in milliseconds (docs/architecture.md, security.md §6). */
export const lifetimes = { link: 30 * minute, idle: 30 * minute, session: 12 * 60 * minute } as const;
