/** The words that something was recognised by: `from` up to, not including, `to`. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Weighed extends Stretch {
  readonly id: string;
  readonly weight: number;
}

/** The words of some stretches, to ask whether another shares one of them. */
export class TakenWords {
  readonly #words = new Set<number>();

  add(stretch: Stretch): void {
    for (const word of wordsIn(stretch)) this.#words.add(word);
  }

  hasSome(stretch: Stretch): boolean {
    return wordsIn(stretch).some((word) => this.#words.has(word));
  }
}

/** The strongest meaning at a word, and how strong the strongest other one is. */
interface Strongest {
  readonly id: string;
  readonly weight: number;
  readonly next: number;
}

/**
 * Without those whose words say something else more strongly. Looks at every word of every stretch, and never at
 * two stretches together: so it takes a time that grows with the text and not faster.
 */
export function withoutWeaker<Cue extends Weighed>(cues: readonly Cue[]): readonly Cue[] {
  const strongest = new Map<number, Strongest>();
  for (const cue of cues)
    for (const word of wordsIn(cue)) strongest.set(word, stronger(strongest.get(word), cue));
  return cues.filter((cue) => !wordsIn(cue).some((word) => isWeaker(cue, strongest.get(word))));
}

function stronger(so: Strongest | undefined, { id, weight }: Weighed): Strongest {
  if (!so) return { id, weight, next: 0 };
  if (id === so.id) return { ...so, weight: Math.max(so.weight, weight) };
  return weight > so.weight ? { id, weight, next: so.weight } : { ...so, next: Math.max(so.next, weight) };
}

const isWeaker = ({ id, weight }: Weighed, at: Strongest | undefined): boolean =>
  at !== undefined && (at.id === id ? at.next : at.weight) > weight;

const wordsIn = ({ from, to }: Stretch): readonly number[] =>
  Array.from({ length: to - from }, (_, at) => from + at);
