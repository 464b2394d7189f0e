/** Shorter words are one slip away from too many others: *ger* and *er*. */
const shortest = 5;
/** Met less often, a word is hardly ever what was meant. */
const oftenEnough = 3;

/** Words of stories that somebody may have meant: one letter too few, too many, or another. */
export class NearWords {
  readonly #often: ReadonlyMap<string, number>;
  /** What is left of a word without one of its letters, and how often the word is met. */
  readonly #shortened = new Map<string, number>();
  readonly #longest: number;

  /** @param often - as `Gazetteers.storyWords`. */
  constructor(often: ReadonlyMap<string, number>) {
    this.#often = often;
    this.#longest = Math.max(0, ...[...often.keys()].map(({ length }) => length));
    for (const [word, step] of often) {
      if (step < oftenEnough || word.length < shortest) continue;
      for (const rest of withoutOne(word))
        this.#shortened.set(rest, Math.max(step, this.#shortened.get(rest) ?? 0));
    }
  }

  /** How often the most frequent of them is met, 3 to 9; 0 when there is none. Both words have five letters or more. */
  oftenNear(word: string): number {
    if (word.length < shortest || word.length > this.#longest + 1) return 0;
    let most = this.#shortened.get(word) ?? 0;
    for (const rest of withoutOne(word)) {
      const meant = rest.length < shortest ? 0 : (this.#often.get(rest) ?? 0);
      most = Math.max(most, meant < oftenEnough ? 0 : meant, this.#shortened.get(rest) ?? 0);
    }
    return most;
  }
}

const withoutOne = (word: string): readonly string[] =>
  Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1));
