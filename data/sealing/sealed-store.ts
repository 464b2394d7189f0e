import { createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto';
import { AppError } from '../../services/domain/errors.js';
import type { KeyRing } from '../../services/ports/key-ring.js';
import type { Change, Kind, Query, RecordStore, Ref, Stored } from '../../services/ports/record-store.js';
import { openBox, sealBox, type BoxLabel } from './box.js';

/**
 * Seals every body with its owner's key before `inner` sees it and opens it again after, so that no database,
 * backup or disk holds a word. Values of `keys` become HMACs: equal values of one kind and name stay equal, and
 * that is all they tell. Kind, id, revision, owner and order stay readable; they and the look-ups are
 * authenticated, so a body moved to another record, revision or owner opens nothing.
 *
 * - A record whose key is not open reads as absent and is left out of `find`; `count` and `refs` include it.
 *   After a full page there may be a `next` behind which all that is left turns out to be closed.
 * - @throws AppError `key-not-open` from `commit`, when a record is put for an owner whose key is not open;
 *   nothing was written.
 * - @throws AppError `seal-broken` from `read` and `find`, when a body is not what was sealed there.
 */
export function sealedStore(inner: RecordStore, keys: KeyRing): RecordStore {
  const lookUp = keyedHash(createSecretKey(keys.derive('look-up')));

  function blinded(kind: Kind, names: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    return Object.fromEntries(
      Object.entries(names).map(([name, value]) => [
        name,
        lookUp(JSON.stringify([kind, name, value])).toString('base64url'),
      ]),
    );
  }

  function blindedQuery<Asked extends Pick<Query, 'kind' | 'keys'>>(query: Asked): Asked {
    return query.keys ? { ...query, keys: blinded(query.kind, query.keys) } : query;
  }

  function sealed(change: Change): Change {
    if (!('put' in change)) return change;
    const { put, expected } = change;
    const ownerKey = keys.keyOf(put.owner);
    if (!ownerKey) throw new AppError('key-not-open', `no open key for a record of kind ${put.kind}`);
    const hidden = { ...put, keys: blinded(put.kind, put.keys) };
    const box = sealBox(
      recordKey(ownerKey, put),
      labelOf({ ...hidden, revision: expected + 1 }),
      JSON.stringify([put.keys, put.body]),
    );
    return { put: { ...hidden, body: box.toString('base64') }, expected };
  }

  /** @returns `undefined` when the owner's key is not open. */
  function opened(stored: Stored): Stored | undefined {
    const ownerKey = keys.keyOf(stored.owner);
    if (!ownerKey) return undefined;
    const box = typeof stored.body === 'string' ? Buffer.from(stored.body, 'base64') : Buffer.of();
    const plain = openBox(recordKey(ownerKey, stored), labelOf(stored), box);
    if (!plain) throw new AppError('seal-broken', `the seal of a record of kind ${stored.kind} does not fit`);
    const [names, body] = JSON.parse(plain.toString()) as [Stored['keys'], unknown];
    return { ...stored, keys: names, body };
  }

  return {
    async read(ref) {
      const stored = await inner.read(ref);
      return stored && opened(stored);
    },
    async find(query) {
      const records: Stored[] = [];
      let page = blindedQuery(query);
      for (;;) {
        const { records: found, next } = await inner.find(page);
        records.push(...found.map(opened).filter((record) => record !== undefined));
        if (next === undefined) return { records };
        if (records.length >= query.limit) return { records, next };
        // Never more than still fits, so that `next` goes on right behind the last one returned.
        page = { ...page, after: next, limit: query.limit - records.length };
      }
    },
    refs: (query) => inner.refs(blindedQuery(query)),
    count: (query) => inner.count(blindedQuery(query)),
    commit: async (changes) => {
      await inner.commit(changes.map(sealed));
    },
    watch: (what, again) => inner.watch(blindedQuery(what), again),
    signal: (topic, note) => {
      inner.signal(topic, note);
    },
    onSignal: (topic, heard) => inner.onSignal(topic, heard),
  };
}

function labelOf({ kind, id, revision, owner, order, keys }: Omit<Stored, 'body'>): BoxLabel {
  const lookUps = Object.keys(keys).sort();
  return [kind, id, revision, owner, order, lookUps, lookUps.map((name) => keys[name] ?? '')];
}

/** Lives exactly as long as the key it was derived from: a ring that drops a key drops these with it. */
const recordKeys = new WeakMap<Uint8Array, (name: string) => Uint8Array>();

/** Every record has a sealing key of its own, derived from its owner's. */
function recordKey(ownerKey: Uint8Array, { kind, id }: Ref): Uint8Array {
  let keyOf = recordKeys.get(ownerKey);
  if (!keyOf) {
    keyOf = keyedHash(
      createSecretKey(new Uint8Array(hkdfSync('sha256', ownerKey, '', 'peerlijn seal 1', 32))),
    );
    recordKeys.set(ownerKey, keyOf);
  }
  return keyOf(JSON.stringify([kind, id]));
}

/** How many hashes under one key are kept: a record is read, written and read again in a moment. */
const rememberedAtMost = 256;

/** HMAC-SHA-256 under that key. */
function keyedHash(key: KeyObject): (text: string) => Buffer {
  const remembered = new Map<string, Buffer>();
  return (text) => {
    const before = remembered.get(text);
    if (before) return before;
    if (remembered.size >= rememberedAtMost) remembered.clear();
    const hash = createHmac('sha256', key).update(text).digest();
    remembered.set(text, hash);
    return hash;
  };
}
