import { z } from 'zod';
import type { Change, Kind, Ref, Stored } from '../../services/ports/record-store.js';

/** What one commit writes: new versions, and what is gone. */
export interface Commit {
  readonly puts: readonly Stored[];
  readonly removed: readonly Ref[];
}

const text = (value: unknown) => typeof value === 'string';
/** One schema for each record, not for its parts: opening a store checks a great many of them. */
const storedSchema = z.custom<Stored>(
  (value) =>
    isObject(value) &&
    text(value.kind) &&
    text(value.id) &&
    text(value.owner) &&
    Number.isInteger(value.revision) &&
    Number.isFinite(value.order) &&
    isObject(value.keys) &&
    Object.values(value.keys).every(text),
);
const refSchema = z.strictObject({ kind: z.custom<Kind>(text), id: z.string() });
const commitSchema = z.strictObject({ puts: z.array(storedSchema), removed: z.array(refSchema) });

/** Checks a commit that was read back, and makes its records so that nobody can change them. */
export function commitOf(value: unknown): Commit {
  const commit = commitSchema.parse(value);
  for (const put of commit.puts) freeze(put);
  return commit;
}

/** @throws RangeError when it writes one record twice, or an order is no number. */
export function commitWith(changes: readonly Change[]): Commit {
  const puts: Stored[] = [];
  const removed: Ref[] = [];
  const written = new Set<string>();
  for (const change of changes) {
    if ('check' in change) continue;
    const { kind, id } = 'put' in change ? change.put : change.remove;
    written.add(`${kind}/${id}`);
    if ('put' in change) puts.push(versionOf(change.put, change.expected + 1));
    else removed.push({ kind, id });
  }
  if (written.size < puts.length + removed.length) throw new RangeError('a commit writes a record once');
  return { puts, removed };
}

/** A version of its own: whoever gave it can change what they gave, and it stays as it is. */
function versionOf(put: Omit<Stored, 'revision'>, revision: number): Stored {
  const { kind, id, owner, keys, order, body } = put;
  if (!Number.isFinite(order)) throw new RangeError('an order is a number');
  const own: unknown = typeof body === 'object' ? JSON.parse(JSON.stringify(body)) : body;
  return freeze({ kind, id, revision, owner, keys: { ...keys }, order, body: own });
}

function freeze(record: Stored): Stored {
  freezeAll(record.body);
  Object.freeze(record.keys);
  return Object.freeze(record);
}

/** Freezes a value of JSON, through and through. */
function freezeAll(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  Object.values(value).forEach(freezeAll);
  Object.freeze(value);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
