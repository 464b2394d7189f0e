import { randomUUID } from 'node:crypto';
import type { Work } from '../ports/work.js';

/** A number for the reports of the council and the coordinator: its month, and no link to whom it is about. */
export function indicate(work: Work, what: string, value: string): Promise<void> {
  const month = Date.UTC(work.now.getUTCFullYear(), work.now.getUTCMonth());
  return work.put({
    kind: 'indicator',
    id: randomUUID(),
    owner: 'council',
    keys: { what },
    order: month,
    body: { version: 1, what, value },
  });
}
