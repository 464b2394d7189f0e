/**
 * What a record is about. A closed list: each domain store adds its own here, so that one look
 * shows everything the line ever keeps.
 */
export type Kind =
  | 'account'
  | 'alarm'
  | 'alert'
  | 'audit'
  | 'callback'
  | 'case'
  | 'contact'
  | 'conversation'
  | 'duty'
  | 'handoff'
  | 'health'
  | 'indicator'
  | 'invite'
  | 'mediation'
  | 'mediation-sheet'
  | 'message'
  | 'note'
  | 'profile'
  | 'promise'
  | 'push-subscription'
  | 'release'
  | 'report'
  | 'session'
  | 'setting'
  | 'shift'
  | 'state'
  | 'text-check'
  | 'ticket'
  | 'timer'
  | 'tombstone';

/** Whose key seals the record: one case, the client council, or the line itself. */
export type Owner = `case:${string}` | 'council' | 'line';

/** Where a record lives. `id` is random, or derived from what must be unique. */
export interface Ref {
  readonly kind: Kind;
  readonly id: string;
}

export interface Stored<Body = unknown> extends Ref {
  /** Counted by the store: `expected + 1`, so the seal knows it before it is written. First revision: 1. */
  readonly revision: number;
  readonly owner: Owner;
  /** For equality only. The sealing decorator turns the values into HMACs, so no database sees them. */
  readonly keys: Readonly<Record<string, string>>;
  /** Epoch milliseconds, due time or sequence; lists sort by (`order`, `id`). Never sealed. */
  readonly order: number;
  /** Anything JSON can carry. */
  readonly body: Body;
}

/**
 * One step of a commit. `expected` is the revision that was read; 0 means the record must not exist.
 * `check` writes nothing and only guards: the commit fails when the record has moved on.
 */
export type Change =
  | { readonly put: Omit<Stored, 'revision'>; readonly expected: number }
  | { readonly remove: Ref; readonly expected: number }
  | { readonly check: Ref; readonly expected: number };

export interface Query {
  readonly kind: Kind;
  /** Records must carry all of these keys with exactly these values. */
  readonly keys?: Readonly<Record<string, string>>;
  /** Lowest `order`, inclusive. */
  readonly from?: number;
  /** Highest `order`, exclusive. */
  readonly until?: number;
  readonly newestFirst?: boolean;
  /** The `next` of an earlier answer: go on after it. */
  readonly after?: string;
  /** Records at most, 1 to 1 000. */
  readonly limit: number;
}

/** Everything the line keeps goes through here. Two backends, one contract (`tests/support/record-store-contract.ts`). */
export interface RecordStore {
  /** The newest committed version; `undefined` when there is none, also when the key that sealed it is erased. */
  read(ref: Ref): Promise<Stored | undefined>;
  /** Records in order; `next` only when there are more. Records whose key is erased are left out. */
  find(query: Query): Promise<{ readonly records: readonly Stored[]; readonly next?: string }>;
  /**
   * Like `find`, without bodies: also records whose key is gone. Retention uses it, for erasing needs no key.
   */
  refs(
    query: Query,
  ): Promise<{ readonly refs: readonly (Ref & { readonly revision: number })[]; readonly next?: string }>;
  count(query: Pick<Query, 'kind' | 'keys' | 'from' | 'until'>): Promise<number>;
  /**
   * All changes or none, durable before it resolves. Writes a record at most once (RangeError), with a finite `order`.
   *
   * @throws StaleRevision when any `expected` no longer holds; nothing was written, and reading again shows what came first.
   * @throws StoreUnavailable when it is unknown whether the commit was written: read again.
   */
  commit(changes: readonly Change[]): Promise<void>;
  /** Calls `again` after a commit touched such records: "look again", never what. Returns how to stop. */
  watch(what: Pick<Query, 'kind' | 'keys'>, again: () => void): () => void;
  /** Typing and presence: not durable, no content. */
  signal(topic: string, note: string): void;
  onSignal(topic: string, heard: (note: string) => void): () => void;
}
