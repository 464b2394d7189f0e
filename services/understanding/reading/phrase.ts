import { type Members, isClass } from './classes.js';
import type { Symbols } from './symbols.js';

/**
 * The small language of the phrase tables, one phrase a line:
 *
 * - `ik wil dood` words in this order; `wil|wou` one of these; `van_kant` several words as one of these;
 *   `<hit>` a word of that class; `zelfmoord*` any word that begins so; `?` behind it: may be absent.
 * - `~` up to three little words (class `<adv>`); `..` up to two words, `...` up to five, whatever they are.
 * - `!me|hem` the next word is none of these; `^` the message begins here; `$` the sentence ends here.
 * - `a + b` both, in either order, a few words apart in one sentence; `a & b` both, somewhere near.
 *
 * No phrase reaches further than a few dozen words: so finding all phrases takes a time that grows with the
 * message and not faster. Only phrases of which the rarest word is said are tried at all.
 */
type Element =
  | { readonly kind: 'word' | 'not'; readonly words: Words; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly only: number | undefined };

/** Every way to be one of these words. */
interface Words {
  /** A single word, by its symbol. */
  readonly one: ReadonlySet<number>;
  /** Several words, by the symbol of the first: the symbols of the others. */
  readonly several: ReadonlyMap<number, readonly (readonly number[])[]>;
  /** Or nothing at all, where the sentence ends. */
  readonly end: boolean;
}

interface Part {
  readonly elements: readonly Element[];
  /** What it can begin with: one of these is said. */
  readonly openings: ReadonlySet<number>;
  readonly fromStart: boolean;
}

interface Phrase<Meaning> {
  readonly parts: readonly number[];
  /** For every part but the first: how many words may stand between it and what comes before it in the line. */
  readonly within: readonly number[];
  readonly meaning: Meaning;
  readonly line: number;
  readonly negative: boolean;
  readonly loose: boolean;
}

/** The most words between two parts of a phrase. */
const reach = { '+': 5, '&': 14 } as const;
/** The most words a part can span, so that its places fit in the bits of a number. */
const longestPart = 30;
/** Words that turn a phrase round; when the phrase says one itself, a *niet* near it does not. */
const negatives = new Set([
  'niet',
  'geen',
  'nooit',
  'not',
  'no',
  'never',
  '<neg>',
  'niks',
  'niemand',
  'nobody',
]);

/** Words `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Found<Meaning> extends Span {
  readonly meaning: Meaning;
  /** The line of the tables it stands on. */
  readonly line: number;
  /** Where each of its parts stands. */
  readonly parts: readonly Span[];
  /** The phrase says *niet* or *geen* itself, so that a *niet* near it does not turn it round. */
  readonly negative: boolean;
  /** Its parts may stand far apart (`&`): what stands between them need not belong to it. */
  readonly loose: boolean;
}

/** A message as phrases see it: for every word what it can be, by symbol, and its sentence. */
export interface Read {
  readonly symbols: readonly (readonly number[])[];
  readonly sentences: readonly number[];
}

/** All lines of a table; a line that begins with # is a heading. */
export const linesOf = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Finds the phrases of tables in a message that was read. */
export class PhraseBook<Meaning> {
  readonly #members: Members;
  readonly #symbols: Symbols;
  readonly #parts: Part[] = [];
  readonly #numbers = new Map<string, number>();
  /** Parts by the symbol they can begin with. */
  readonly #byOpening = new Map<number, number[]>();
  /** The phrases whose first part it is, by part. */
  readonly #phrasesOf: Phrase<Meaning>[][] = [];
  /** Parts by what must be said for them: of the words a part cannot do without, the rarest. */
  readonly #byRarest = new Map<number, number[]>();
  /** The other words it cannot do without, by part: of each set one. */
  readonly #others: (readonly ReadonlySet<number>[])[] = [];
  /** Whether `&` reaches from one sentence into the next. */
  readonly #crossesSentences: boolean;

  constructor(
    tables: readonly (readonly [table: string, meaning: Meaning])[],
    members: Members,
    symbols: Symbols,
    { crossesSentences }: { readonly crossesSentences: boolean },
  ) {
    this.#members = members;
    this.#symbols = symbols;
    this.#crossesSentences = crossesSentences;
    let line = 0;
    for (const [table, meaning] of tables)
      for (const phrase of linesOf(table)) this.#addPhrase(phrase, meaning, line++);
    for (const [number, part] of this.#parts.entries()) {
      const [rarest = part.openings, ...others] = neededIn(part).toSorted(
        (one, other) => this.#uses(one) - this.#uses(other),
      );
      for (const symbol of rarest) addTo(this.#byRarest, symbol, number);
      this.#others.push(others);
    }
  }

  #addPhrase(phrase: string, meaning: Meaning, line: number): void {
    const [opening = '', ...others] = phrase.split(/ ([+&]) /);
    const first = this.#partOf(opening);
    const parts = [first];
    const within: number[] = [];
    for (let at = 0; at < others.length; at += 2) {
      within.push(others[at] === '+' ? reach['+'] : reach['&']);
      parts.push(this.#partOf(others[at + 1] ?? ''));
    }
    const negative = this.#saysNot(phrase);
    const loose = within.includes(reach['&']);
    this.#phrasesOf[first]?.push({ parts, within, meaning, line, negative, loose });
  }

  #saysNot(line: string): boolean {
    const said = line.split(/[\s|?]+/).filter((item) => !item.startsWith('!'));
    const ways = said.flatMap((item) => [item, ...(this.#members.get(item)?.filter(isSeveral) ?? [])]);
    return ways.some((way) => way.split('_').some((word) => negatives.has(word)));
  }

  /** The number of a part; the same words are the same part in every phrase. */
  #partOf(text: string): number {
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    const items = text.trim().split(/\s+/);
    const fromStart = items[0] === '^';
    const elements = (fromStart ? items.slice(1) : items).map((item) => this.#elementOf(item));
    const openings = openingsOf(elements, text);
    const number = this.#parts.push({ elements, openings, fromStart }) - 1;
    this.#numbers.set(text, number);
    this.#phrasesOf.push([]);
    for (const symbol of openings) addTo(this.#byOpening, symbol, number);
    return number;
  }

  /** How common some words are, by how many parts begin with them. */
  #uses(symbols: ReadonlySet<number>): number {
    return [...symbols].reduce((sum, symbol) => sum + 1 + (this.#byOpening.get(symbol)?.length ?? 0), 0);
  }

  #elementOf(item: string): Element {
    if (item === '~') return { kind: 'gap', most: 3, only: this.#symbols.numberOf('<adv>') };
    if (item === '..') return { kind: 'gap', most: 2, only: undefined };
    if (item === '...') return { kind: 'gap', most: 5, only: undefined };
    if (item.startsWith('!')) return { kind: 'not', words: this.#wordsOf(item.slice(1)), optional: false };
    const optional = item.endsWith('?');
    return { kind: 'word', words: this.#wordsOf(optional ? item.slice(0, -1) : item), optional };
  }

  #wordsOf(item: string): Words {
    const one = new Set<number>();
    const several = new Map<number, number[][]>();
    let end = false;
    const add = (way: string): void => {
      const [first = 0, ...rest] = way.split('_').map((symbol) => this.#symbols.numberOf(symbol));
      if (rest.length === 0) one.add(first);
      else several.set(first, [...(several.get(first) ?? []), rest]);
    };
    for (const way of item.split('|')) {
      if (way === '$') end = true;
      else add(way);
      if (!isClass(way)) continue;
      const members = this.#members.get(way);
      if (!members) throw new RangeError(`${way} is no class`);
      for (const member of members.filter(isSeveral)) add(member);
    }
    return { one, several, end };
  }

  /** @returns what is said, in the order in which the first part of each phrase is first said. */
  find(read: Read): readonly Found<Meaning>[] {
    const places = this.#places(read);
    const found: Found<Meaning>[] = [];
    for (const [part, spans] of places)
      for (const phrase of this.#phrasesOf[part] ?? []) {
        if (!phrase.parts.every((one) => places.has(one))) continue;
        for (const span of spans) {
          const parts = this.#together(phrase, span, places, read.sentences);
          if (parts) found.push(foundAt(phrase, parts));
        }
      }
    return found;
  }

  /** Where every part stands, in order. */
  #places(read: Read): ReadonlyMap<number, Span[]> {
    const places = new Map<number, Span[]>();
    const isPossible = this.#possible(read);
    const tried = new Int32Array(this.#parts.length).fill(-1);
    for (const [from, symbols] of read.symbols.entries())
      for (const symbol of symbols)
        for (const number of this.#byOpening.get(symbol) ?? []) {
          if (isPossible[number] === 0 || tried[number] === from) continue;
          tried[number] = from;
          const part = this.#parts[number];
          const to = part && endOf(part, from, read);
          if (to !== undefined) addTo(places, number, { from, to });
        }
    return places;
  }

  /** Which parts may stand in a message at all, for all the words they need are said: 1, or 0. */
  #possible({ symbols }: Read): Uint8Array {
    const isPossible = new Uint8Array(this.#parts.length);
    const said = new Set(symbols.flat());
    for (const symbol of said)
      for (const number of this.#byRarest.get(symbol) ?? [])
        if (isPossible[number] === 0 && this.#others[number]?.every((any) => haveOne(any, said)))
          isPossible[number] = 1;
    return isPossible;
  }

  /** A phrase in several parts: the others stand near the first, and share no word with it. */
  #together(
    { parts, within }: Phrase<Meaning>,
    first: Span,
    places: ReadonlyMap<number, readonly Span[]>,
    sentences: readonly number[],
  ): readonly Span[] | undefined {
    const taken = [first];
    for (let at = 1; at < parts.length; at += 1) {
      const most = within[at - 1] ?? 0;
      const crosses = this.#crossesSentences && most > reach['+'];
      const near = nearest(places.get(parts[at] ?? -1) ?? [], taken, most, crosses ? undefined : sentences);
      if (!near) return undefined;
      taken.push(near);
    }
    return taken;
  }
}

function foundAt<Meaning>(
  { meaning, line, negative, loose }: Phrase<Meaning>,
  parts: readonly Span[],
): Found<Meaning> {
  const { from, to } = hullOf(parts);
  return { from, to, meaning, line, parts, negative, loose };
}

/** From the first word of all to the last. */
function hullOf(spans: readonly Span[]): Span {
  let [from, to] = [Infinity, 0];
  for (const span of spans) {
    from = Math.min(from, span.from);
    to = Math.max(to, span.to);
  }
  return { from, to };
}

function haveOne(some: ReadonlySet<number>, others: ReadonlySet<number>): boolean {
  const [fewer, more] = some.size < others.size ? [some, others] : [others, some];
  for (const one of fewer) if (more.has(one)) return true;
  return false;
}

function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const list = lists.get(key);
  if (list) list.push(item);
  else lists.set(key, [item]);
}

const isSeveral = (member: string): boolean => member.includes('_');

const firstsOf = ({ one, several }: Words): ReadonlySet<number> => new Set([...one, ...several.keys()]);

/** The words that a part cannot do without. */
const neededIn = ({ elements }: Part): readonly ReadonlySet<number>[] =>
  elements.flatMap((element) =>
    element.kind === 'word' && !element.optional && !element.words.end ? [firstsOf(element.words)] : [],
  );

/** What a part can begin with: the first words that may be absent, and the first that may not. */
function openingsOf(elements: readonly Element[], text: string): ReadonlySet<number> {
  const symbols = new Set<number>();
  for (const element of elements) {
    if (element.kind !== 'word') break;
    for (const symbol of firstsOf(element.words)) symbols.add(symbol);
    if (!element.optional) return symbols;
  }
  throw new RangeError(`a phrase begins with a word, not so: ${text}`);
}

/**
 * The first of the spans that shares no word with those taken, so many words away at most.
 *
 * @param sentences - of every word, where it must stand in the same one.
 */
function nearest(
  spans: readonly Span[],
  taken: readonly Span[],
  within: number,
  sentences: readonly number[] | undefined,
): Span | undefined {
  const whole = hullOf(taken);
  for (let at = firstFrom(spans, whole.from - within - longestPart); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.from > whole.to + within) return undefined;
    if (Math.max(span.from - whole.to, whole.from - span.to) > within) continue;
    if (sentences && sentences[span.from] !== sentences[whole.from]) continue;
    if (taken.every(({ from, to }) => span.to <= from || span.from >= to)) return span;
  }
  return undefined;
}

/** The first of spans in order that begins at `from` or later. */
function firstFrom(spans: readonly Span[], from: number): number {
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.from ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * Where a part that begins at `from` ends first. All ways are followed at once: bit n of `places` says that the
 * next element can begin n words further on, so nothing is tried twice.
 */
function endOf({ elements, fromStart }: Part, from: number, read: Read): number | undefined {
  if (fromStart && from !== 0) return undefined;
  const sentence = read.sentences[from];
  const left = wordsLeft(read.sentences, from, sentence);
  let places = 1;
  for (const element of elements) {
    let next = 0;
    for (let rest = places; rest !== 0; rest &= rest - 1) {
      const at = 31 - Math.clz32(rest & -rest);
      next |=
        element.kind === 'gap'
          ? overGap(element, from, at, left, read)
          : overWords(element, from, at, left, read);
    }
    places = next;
    if (places === 0) return undefined;
  }
  return from + 31 - Math.clz32(places & -places);
}

/** Words from here to the end of the sentence, as far as a part can reach. */
function wordsLeft(sentences: readonly number[], from: number, sentence: number | undefined): number {
  let left = 1;
  while (left < longestPart && sentences[from + left] === sentence) left += 1;
  return left;
}

function overGap(
  { most, only }: Extract<Element, { kind: 'gap' }>,
  from: number,
  at: number,
  left: number,
  { symbols }: Read,
): number {
  let places = 1 << at;
  for (let next = at; next < at + most && next < left; next += 1) {
    if (only !== undefined && !symbols[from + next]?.includes(only)) break;
    places |= 1 << (next + 1);
  }
  return places;
}

function overWords(
  { kind, words, optional }: Extract<Element, { kind: 'word' | 'not' }>,
  from: number,
  at: number,
  left: number,
  read: Read,
): number {
  const places = afterWords(words, from, at, left, read);
  if (kind === 'not') return places === 0 ? 1 << at : 0;
  return optional ? places | (1 << at) : places;
}

/** Where one is after one of these words. */
function afterWords(
  { one, several, end }: Words,
  from: number,
  at: number,
  left: number,
  { symbols }: Read,
): number {
  if (at >= left) return end ? 1 << at : 0;
  let places = 0;
  for (const symbol of symbols[from + at] ?? []) {
    if (one.has(symbol)) places |= 1 << (at + 1);
    if (several.size === 0) continue;
    for (const rest of several.get(symbol) ?? []) {
      const after = at + 1 + rest.length;
      const said = rest.every((word, index) => symbols[from + at + 1 + index]?.includes(word));
      if (after <= left && said) places |= 1 << after;
    }
  }
  return places;
}
