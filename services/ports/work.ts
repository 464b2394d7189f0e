import type { Ref, Stored } from './record-store.js';

/**
 * What one turn (or one timer job) reads and changes. Everything staged is committed at once or not at
 * all, guarded by the revisions that were read; when another process was faster the whole turn runs again.
 */
export interface Work {
  /** The instant of the turn; the same all through it. */
  readonly now: Date;
  /** The record as this turn sees it: staged, or as it stands in the store. */
  read(ref: Ref): Promise<Stored | undefined>;
  /** Stages a new version of the record. */
  put(record: Omit<Stored, 'revision'>): Promise<void>;
  /** Stages a removal; a record that does not exist is left alone. */
  remove(ref: Ref): Promise<void>;
  /** Removes a record known only by its revision, for instance because its key is gone. */
  removeKnown(ref: Ref & { readonly revision: number }): void;
  /** Something that must follow the commit and may be done twice, such as erasing a key. */
  afterCommit(step: () => Promise<void>): void;
}
