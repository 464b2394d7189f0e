import { z } from 'zod';
import { type AlertReason, alertReasons } from '../ports/alerts.js';
import type { KeyRing } from '../ports/key-ring.js';
import type { Ref, Stored } from '../ports/record-store.js';

/** Ways to reach somebody who is not looking at their desk, in the order in which they are tried. */
export const alertWays = ['push', 'mail'] as const;
export type AlertWay = (typeof alertWays)[number];

const callSchema = z.object({
  accountId: z.string(),
  way: z.enum(alertWays),
  at: z.iso.datetime(),
  /** Whoever finds a call that stays `sending` takes it as failed: it is never made twice. */
  outcome: z.enum(['sending', 'sent', 'failed']),
});
export type AlertCall = Readonly<z.infer<typeof callSchema>>;

/**
 * People who are called for something: the body of an `alert` record, sealed by the line's own key. It holds who was
 * called how and when; what it is about is only the fingerprint in its id.
 */
export const alertSchema = z.object({
  version: z.literal(1),
  reason: z.enum(alertReasons),
  neededAt: z.iso.datetime(),
  /** `arrived`: somebody's desk showed it. `unreached`: everybody was called, and nobody's did. */
  state: z.enum(['calling', 'arrived', 'unreached']),
  /** Accounts in the order in which they are called. */
  who: z.array(z.string()),
  calls: z.array(callSchema),
  shown: z.array(z.object({ accountId: z.string(), at: z.iso.datetime() })),
});
export type Alert = Readonly<z.infer<typeof alertSchema>>;

/** The same need is the same record, whoever asks. */
export const alertRef = (
  keys: Pick<KeyRing, 'fingerprint'>,
  { reason, id }: { readonly reason: AlertReason; readonly id: string },
): Ref => ({ kind: 'alert', id: keys.fingerprint('alert', `${reason}\n${id}`) });

export const alertRecord = (id: string, body: Alert): Omit<Stored, 'revision'> => ({
  kind: 'alert',
  id,
  owner: 'line',
  keys: { state: body.state },
  order: Date.parse(body.neededAt),
  body,
});

/** Every alert has one timer. */
export const alertTimerId = (alertId: string): string => `alert ${alertId}`;
