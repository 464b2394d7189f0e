import type { Query } from '../../services/ports/record-store.js';
import type { Position, Range } from './sorted-records.js';

/**
 * The part of a list that a query asks for.
 *
 * @throws RangeError when `after` did not come from an earlier answer.
 */
export function rangeOf(query: Pick<Query, 'from' | 'until' | 'after' | 'newestFirst'>): Range {
  const low = query.from === undefined ? undefined : { order: query.from, id: '' };
  const high = query.until === undefined ? undefined : { order: query.until, id: '' };
  if (query.after === undefined) return { low, high };
  const last = positionOf(query.after);
  return query.newestFirst ? { low, high: last } : { low: justBehind(last), high };
}

/** Tells where an answer ended. Stays good when records are added or removed meanwhile. */
export function cursorOf({ order, id }: Position): string {
  return `${String(order)}:${id}`;
}

function positionOf(cursor: string): Position {
  const [, order, id] = /^([^:]+):(.*)$/s.exec(cursor) ?? [];
  if (order === undefined || id === undefined || !Number.isFinite(Number(order))) {
    throw new RangeError('`after` is the `next` of an earlier answer');
  }
  return { order: Number(order), id };
}

/** No string comes between a string and the same with a NUL behind it. */
function justBehind({ order, id }: Position): Position {
  return { order, id: `${id}\0` };
}
