/** Lets changes of the same thing happen one after another, and of different things at once. */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  /** Runs a change once those that were asked for before are over, whether or not they worked out. */
  async take<Result>(id: string, change: () => Promise<Result>): Promise<Result> {
    const result = (this.#last.get(id) ?? Promise.resolve()).then(change);
    const over = result.then(nothing, nothing);
    this.#last.set(id, over);
    try {
      return await result;
    } finally {
      if (this.#last.get(id) === over) this.#last.delete(id);
    }
  }

  /** Resolves when all that was asked for until now is over. */
  async over(): Promise<void> {
    await Promise.all(this.#last.values());
  }
}

function nothing(): void {
  // Whoever asked has heard; the next in line only waits.
}
