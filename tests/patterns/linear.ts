import { has } from './letters.js';
import { type Places, placesOf, type Way } from './places.js';

/**
 * Why a search with this pattern may take more than so many steps for each sign of a text; `undefined` when it is
 * proven that it does not: nothing can be read in two ways over and over again, nor from more and more starts (Weber
 * and Seidl, On the degree of ambiguity of finite automata, 1991). What comes after is always taken to fail.
 *
 * @param isLookedAt - a part that is looked at, which is done again at every sign even where it succeeds.
 * @throws NotReadable when the pattern holds what cannot be judged.
 */
export function whyNotLinear(source: string, flags: string, isLookedAt = false): string | undefined {
  const places = placesOf(source, flags);
  const why = places.isEndless ? whyNotIn(places, isLookedAt) : undefined;
  if (why !== undefined) return why;
  const parts = places.lookedAt.map((part) => whyNotLinear(part, flags, true));
  return parts.find((reason) => reason !== undefined);
}

function whyNotIn(places: Places, isLookedAt: boolean): string | undefined {
  const search = new Search(places, isLookedAt);
  const named = (place: number): string => `${places.signs[place] ?? ''} (place ${String(place)})`;
  for (const loop of search.loops) {
    if (search.isTwofold(loop)) return `two ways through ${named(loop)}`;
    if (search.isStartedAgain(loop)) return `more and more starts lead to ${named(loop)}`;
    const other = search.loops.find((one) => search.isShared(loop, one));
    if (other !== undefined) return `${named(loop)} and ${named(other)} share what they take`;
  }
  return undefined;
}

/** Nowhere in the pattern yet: a search may begin at any sign. */
const outside = -1;

/** Where one may be after the next letter, each way by itself. */
type Walk = (at: number, before: number, after: number) => readonly Way[];

class Search {
  /** Places one can come back to without passing one where the pattern is done: who gets there never turns back. */
  readonly loops: readonly number[];
  readonly #places: Places;
  readonly #reached: readonly ReadonlySet<number>[];
  readonly #turnsBack: (place: number) => boolean;

  constructor(places: Places, isLookedAt: boolean) {
    this.#places = places;
    this.#reached = places.after.map((_, place) => reachedFrom(place, places.after));
    this.#turnsBack = (place) => isLookedAt || !places.done.has(place);
    this.loops = this.#reached.flatMap((others, place) =>
      others.has(place) && this.#turnsBack(place) ? [place] : [],
    );
  }

  /** Two different ways from a place back to it, over the same text. */
  isTwofold(loop: number): boolean {
    const back = this.#walkTo(loop, this.#turnsBack);
    return this.#canAll([back, back], [loop, loop], [loop, loop], 'parted');
  }

  /** A text that leads from the loop back to it, and there from its own start too. */
  isStartedAgain(loop: number): boolean {
    const anew = this.#walkTo(loop, () => true);
    return this.#canAll([anew, this.#walkTo(loop, this.#turnsBack)], [outside, loop], [loop, loop]);
  }

  /** A text that leads from one loop back to it, from there to another, and from that back to itself. */
  isShared(loop: number, other: number): boolean {
    const isAway = this.#reached[loop]?.has(other) === true && this.#reached[other]?.has(loop) !== true;
    if (!isAway) return false; // in one and the same loop it would be twofold
    const [to, toOther] = [this.#walkTo(loop, this.#turnsBack), this.#walkTo(other, this.#turnsBack)];
    return this.#canAll([to, toOther, toOther], [loop, loop, other], [loop, other, other]);
  }

  /** Walks that still can come to a place, over places that count. */
  #walkTo(goal: number, counts: (place: number) => boolean): Walk {
    const { after: ways, first, takes } = this.#places;
    return (at, before, after) => {
      const next = (at === outside ? first : (ways[at] ?? [])).filter(
        ({ to, guards }) =>
          (to === goal || this.#reached[to]?.has(goal) === true) &&
          counts(to) &&
          has(takes[to] ?? 0n, after) &&
          guards.every((allows) => allows(before, after)),
      );
      return at === outside ? [...next, { to: outside, guards: [] }] : next;
    };
  }

  /** Whether one text leads each walk from its start to its goal; a text that can be said again and again. */
  #canAll(
    walks: readonly Walk[],
    starts: readonly number[],
    goals: readonly number[],
    how?: 'parted',
  ): boolean {
    const { takes, letters } = this.#places;
    const shared = [...starts, ...goals].reduce(
      (all, at) => (at === outside ? all : all & (takes[at] ?? 0n)),
      letters.all,
    );
    return letters.in(shared).some((letter) => this.#canFrom(letter, walks, starts, goals, how === 'parted'));
  }

  #canFrom(
    last: number,
    walks: readonly Walk[],
    starts: readonly number[],
    goals: readonly number[],
    mustPart: boolean,
  ): boolean {
    const { letters } = this.#places;
    const every = letters.in(letters.all);
    const seen = new Set<string>();
    const open: State[] = [{ at: starts, letter: last, parted: !mustPart }];
    for (let state = open.pop(); state !== undefined; state = open.pop()) {
      for (const after of every) {
        const steps = state.at.map((at, index) => walks[index]?.(at, state.letter, after) ?? []);
        for (const together of combined(steps)) {
          const parted = state.parted || together[0] !== together[1];
          const at = together.map(({ to }) => to);
          if (parted && after === last && at.every((place, index) => place === goals[index])) return true;
          const key = `${at.join()},${String(after)},${String(parted)}`;
          if (seen.has(key)) continue;
          seen.add(key);
          open.push({ at, letter: after, parted });
        }
      }
    }
    return false;
  }
}

interface State {
  readonly at: readonly number[];
  readonly letter: number;
  readonly parted: boolean;
}

const combined = (steps: readonly (readonly Way[])[]): readonly (readonly Way[])[] =>
  steps.reduce<readonly (readonly Way[])[]>(
    (all, ways) => all.flatMap((some) => ways.map((way) => [...some, way])),
    [[]],
  );

/** Where one can come from a place, by one way or more. */
function reachedFrom(place: number, after: readonly (readonly Way[])[]): ReadonlySet<number> {
  const reached = new Set<number>();
  const open = [place];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const { to } of after[at] ?? [])
      if (!reached.has(to)) {
        reached.add(to);
        open.push(to);
      }
  return reached;
}
