import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { Alphabet, has, type Letters } from './letters.js';

/** Before the first sign and after the last one there is no letter. */
export const edge = -1;

/** Whether one may go on between a letter and the next one; what is not certain counts as yes. */
type Guard = (before: number, after: number) => boolean;

/** A way to a place in the pattern. */
export interface Way {
  readonly to: number;
  readonly guards: readonly Guard[];
}

/**
 * A pattern as its places (each sign of it, written out as often as it is counted) and the ways between them, one for
 * every way in which a matcher that tries everything may go: two ways to the same place are two.
 */
export interface Places {
  readonly letters: Alphabet;
  readonly takes: readonly Letters[];
  /** As they are written. */
  readonly signs: readonly string[];
  readonly first: readonly Way[];
  readonly after: readonly (readonly Way[])[];
  /** Where the pattern may be done whatever comes next. */
  readonly done: ReadonlySet<number>;
  /** Whether anything may be repeated without an end. */
  readonly isEndless: boolean;
  /** What is only looked at, by itself. */
  readonly lookedAt: readonly string[];
}

interface Piece {
  readonly first: readonly Way[];
  readonly last: readonly Way[];
  readonly empty: readonly (readonly Guard[])[];
}

type Sign = AST.Character | AST.CharacterSet | AST.CharacterClass | AST.ExpressionCharacterClass;
const isSign = ({ type }: AST.Element): boolean =>
  ['Character', 'CharacterSet', 'CharacterClass', 'ExpressionCharacterClass'].includes(type);

export class NotReadable extends Error {}

/** @throws NotReadable for what this cannot judge: then the pattern is to be written in another way. */
export function placesOf(source: string, flags: string): Places {
  const ast = new RegExpParser().parsePattern(source, 0, source.length, {
    unicode: flags.includes('u'),
    unicodeSets: flags.includes('v'),
  });
  const signs = new Set<string>();
  const note = ({ raw }: { raw: string }) => void signs.add(raw);
  visitRegExpAST(ast, {
    onCharacterEnter: (node) => {
      if (!node.parent.type.startsWith('CharacterClass')) note(node);
    },
    onCharacterSetEnter: (node) => {
      if (!node.parent.type.includes('CharacterClass')) note(node);
    },
    onCharacterClassEnter: note,
  });
  return new Builder(new Alphabet([...signs], flags), flags).build(ast.alternatives);
}

const nothing: Piece = { first: [], last: [], empty: [[]] };
const guarded = (ways: readonly Way[], guards: readonly Guard[]): readonly Way[] =>
  guards.length === 0 ? ways : ways.map(({ to, guards: own }) => ({ to, guards: [...own, ...guards] }));

class Builder {
  readonly #letters: Alphabet;
  readonly #flags: string;
  readonly #takes: Letters[] = [];
  readonly #signs: string[] = [];
  readonly #after: Way[][] = [];
  readonly #lookedAt: string[] = [];
  #isEndless = false;

  constructor(letters: Alphabet, flags: string) {
    this.#letters = letters;
    this.#flags = flags;
  }

  build(alternatives: readonly AST.Alternative[]): Places {
    const { first, last } = this.#any(alternatives);
    return {
      letters: this.#letters,
      takes: this.#takes,
      signs: this.#signs,
      first,
      after: this.#after,
      done: new Set(last.flatMap(({ to, guards }) => (guards.length === 0 ? [to] : []))),
      isEndless: this.#isEndless,
      lookedAt: this.#lookedAt,
    };
  }

  #any(alternatives: readonly AST.Alternative[]): Piece {
    const pieces = alternatives.map(({ elements }) =>
      elements.reduce<Piece>((before, element) => this.#then(before, this.#element(element)), nothing),
    );
    return {
      first: pieces.flatMap(({ first }) => first),
      last: pieces.flatMap(({ last }) => last),
      empty: pieces.flatMap(({ empty }) => empty),
    };
  }

  #then(one: Piece, other: Piece): Piece {
    this.#join(one.last, other.first);
    return {
      first: [...one.first, ...one.empty.flatMap((guards) => guarded(other.first, guards))],
      last: [...other.last, ...other.empty.flatMap((guards) => guarded(one.last, guards))],
      empty: one.empty.flatMap((guards) => other.empty.map((more) => [...guards, ...more])),
    };
  }

  #join(last: readonly Way[], first: readonly Way[]): void {
    for (const { to: from, guards } of last) this.#after[from]?.push(...guarded(first, guards));
  }

  #element(element: AST.Element): Piece {
    if (isSign(element)) return this.#sign((element as Sign).raw);
    switch (element.type) {
      case 'Group':
      case 'CapturingGroup':
        return this.#any(element.alternatives);
      case 'Quantifier':
        return this.#times(element);
      case 'Assertion':
        return { ...nothing, empty: [[this.#guard(element)]] };
      case 'Backreference': {
        const { resolved } = element;
        if (Array.isArray(resolved)) throw new NotReadable(element.raw);
        // Read as anything that the group may hold, which are more ways than there are.
        return maybe(this.#element(resolved));
      }
      default:
        throw new NotReadable(element.type);
    }
  }

  #sign(raw: string): Piece {
    const to = this.#takes.push(this.#letters.of(raw)) - 1;
    this.#signs.push(raw);
    this.#after.push([]);
    return { first: [{ to, guards: [] }], last: [{ to, guards: [] }], empty: [] };
  }

  #times({ element, min, max }: AST.Quantifier): Piece {
    let piece = max === Infinity ? this.#repeated(element) : nothing;
    const optional = max === Infinity ? 0 : max - min;
    for (let left = optional; left > 0; left -= 1) piece = maybe(this.#then(this.#element(element), piece));
    const least = max === Infinity ? min - 1 : min;
    for (let left = least; left > 0; left -= 1) piece = this.#then(this.#element(element), piece);
    return min === 0 && max === Infinity ? maybe(piece) : piece;
  }

  #repeated(element: AST.QuantifiableElement): Piece {
    this.#isEndless = true;
    const once = this.#element(element);
    this.#join(once.last, once.first);
    return once;
  }

  #guard(assertion: AST.Assertion): Guard {
    const { ofWords, lineEnds } = this.#letters;
    const isIn = (set: Letters, letter: number) => letter !== edge && has(set, letter);
    const perLine = this.#flags.includes('m');
    switch (assertion.kind) {
      case 'start':
        return (before) => before === edge || (perLine && isIn(lineEnds, before));
      case 'end':
        return (_, after) => after === edge || (perLine && isIn(lineEnds, after));
      case 'word':
        return (before, after) => (isIn(ofWords, before) !== isIn(ofWords, after)) !== assertion.negate;
      default: {
        const { kind, negate, alternatives } = assertion;
        for (const { raw, elements } of alternatives)
          if (elements.some((element) => !isSign(element))) this.#lookedAt.push(raw);
        const near = alternatives.map(({ elements }) =>
          kind === 'lookahead' ? elements[0] : elements.at(-1),
        );
        const certain = near.every((element) => element !== undefined && isSign(element));
        const single = alternatives.map(({ elements }) => elements.length === 1);
        const letters = near.reduce(
          (sum, element, index) =>
            element && isSign(element) && (!negate || single[index])
              ? sum | this.#letters.of(element.raw)
              : sum,
          0n,
        );
        const seen = (before: number, after: number) => isIn(letters, kind === 'lookahead' ? after : before);
        return negate
          ? (before, after) => !seen(before, after)
          : (before, after) => !certain || seen(before, after);
      }
    }
  }
}

/** One empty way: a matcher does not take an empty round again. */
const maybe = (piece: Piece): Piece => ({ ...piece, empty: [[]] });
