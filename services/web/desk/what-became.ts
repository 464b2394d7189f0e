import type { Became } from '../../domain/desk-message.js';
import { handoffSchema } from '../../domain/handoff.js';
import type { RecordStore } from '../../ports/record-store.js';

/**
 * Why a request is no longer in the list of a desk: who picked it up, or how it ended. The envelope only.
 *
 * @returns `undefined` when there is nothing to tell, for instance because it was erased.
 */
export async function whatBecame(
  store: Pick<RecordStore, 'read'>,
  handoffId: string,
  accountId: string,
): Promise<Became | undefined> {
  const stored = await store.read({ kind: 'handoff', id: handoffId });
  if (!stored) return undefined;
  const { state, endedBy, owner, never } = handoffSchema.parse(stored.body);
  return {
    state,
    wantsSomeoneElse: never.includes(accountId),
    ...(endedBy === undefined ? {} : { by: endedBy }),
    ...(owner === undefined ? {} : { alias: owner.alias }),
  };
}
