/** What somebody is told: always the same sentence, and where their work is. Nothing else ever leaves the line. */
export interface Notice {
  readonly text: string;
  readonly url: string;
}

/** A way to reach somebody who is not at their desk. */
export interface Way {
  /** Whether this person can be called this way at all. */
  reaches(accountId: string): Promise<boolean>;
  /**
   * Resolves when it was taken by whoever brings it.
   *
   * @throws NotSent
   */
  call(accountId: string, notice: Notice): Promise<void>;
}
