import { z } from 'zod';
import { StaleRevision } from '../../domain/errors.js';
import type { KeyRing } from '../../ports/key-ring.js';
import type { RecordStore, Ref } from '../../ports/record-store.js';

/** A browser that may be woken, as it tells us itself (`PushSubscription.toJSON()`). */
export const browserSchema = z.object({
  endpoint: z.url({ protocol: /^https$/ }).max(1_000),
  keys: z.object({
    p256dh: z.string().regex(/^[\w-]{87}=?$/),
    auth: z.string().regex(/^[\w-]{22}(?:==)?$/),
  }),
});
export type Browser = Readonly<z.infer<typeof browserSchema>>;

/** The body of a `push-subscription` record, sealed by the line's own key. */
const subscriptionSchema = z.object({ version: z.literal(1), accountId: z.string(), browser: browserSchema });

interface Parts {
  readonly store: RecordStore;
  readonly keys: Pick<KeyRing, 'fingerprint'>;
}

/** More than anybody has; the oldest goes. */
const mostBrowsers = 10;

const refOf = ({ keys }: Parts, endpoint: string): Ref => ({
  kind: 'push-subscription',
  id: keys.fingerprint('push', endpoint),
});

/** The browsers of one person, the newest first. */
export async function browsersOf(
  { store }: Pick<Parts, 'store'>,
  accountId: string,
): Promise<readonly Browser[]> {
  const { records } = await store.find({
    kind: 'push-subscription',
    keys: { account: accountId },
    newestFirst: true,
    limit: mostBrowsers,
  });
  return records.map(({ body }) => subscriptionSchema.parse(body).browser);
}

/** From now on this browser is woken for this person, and for nobody who used it before. */
export async function subscribe(parts: Parts, accountId: string, browser: Browser, now: Date): Promise<void> {
  const { store } = parts;
  const ref = refOf(parts, browser.endpoint);
  const known = await store.read(ref);
  const record = {
    ...ref,
    owner: 'line',
    keys: { account: accountId },
    order: now.getTime(),
    body: { version: 1, accountId, browser },
  } as const;
  try {
    await store.commit([{ put: record, expected: known?.revision ?? 0 }]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error;
    await subscribe(parts, accountId, browser, now);
    return;
  }
  const all = await store.refs({
    kind: 'push-subscription',
    keys: { account: accountId },
    newestFirst: true,
    limit: mostBrowsers + 10,
  });
  for (const { id, revision } of all.refs.slice(mostBrowsers)) await removeAt(store, id, revision);
}

/**
 * This browser is not woken any more.
 *
 * @param accountId - only when it is woken for this person; absent: for whomever.
 */
export async function unsubscribe(parts: Parts, endpoint: string, accountId?: string): Promise<void> {
  const { id } = refOf(parts, endpoint);
  const known = await parts.store.read({ kind: 'push-subscription', id });
  if (!known) return;
  if (accountId !== undefined && subscriptionSchema.parse(known.body).accountId !== accountId) return;
  await removeAt(parts.store, id, known.revision);
}

async function removeAt(store: RecordStore, id: string, expected: number): Promise<void> {
  try {
    await store.commit([{ remove: { kind: 'push-subscription', id }, expected }]);
  } catch (error) {
    if (!(error instanceof StaleRevision)) throw error; // it was taken away, or made anew, at the same moment
  }
}
