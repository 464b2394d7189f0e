/** Gives every word, class (`<hit>`) and beginning (`zelfmoord*`) that phrases ask for a number of its own. */
export class Symbols {
  readonly #numbers = new Map<string, number>();

  numberOf(symbol: string): number {
    const known = this.#numbers.get(symbol);
    if (known !== undefined) return known;
    this.#numbers.set(symbol, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  all(): Iterable<string> {
    return this.#numbers.keys();
  }
}
