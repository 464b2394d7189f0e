import { conversationSchema } from '../../services/domain/conversation.js';
import type { Clock } from '../../services/ports/clock.js';
import type { RecordStore } from '../../services/ports/record-store.js';
import { visitSeconds } from './passes.js';

const page = 200;

/**
 * Forgets which case a conversation led to once no token opens it any more; the case itself opens by its code.
 * Returns how many.
 */
export async function sweepVisits(store: RecordStore, clock: Clock): Promise<number> {
  const until = clock.now().getTime() - visitSeconds * 1000;
  let swept = 0;
  for (let after: string | undefined; ;) {
    const found = await store.find({ kind: 'conversation', until, limit: page, ...(after && { after }) });
    const ended = found.records.filter(({ body }) => conversationSchema.parse(body).channel === 'directline');
    if (ended.length > 0) {
      await store.commit(
        ended.map(({ kind, id, revision }) => ({ remove: { kind, id }, expected: revision })),
      );
    }
    swept += ended.length;
    after = found.next;
    if (after === undefined) return swept;
  }
}
