/**
 * The small language of the phrase tables, one phrase a line:
 *
 * - `ik wil dood` words in this order; `wil|wou` one of these; `van_kant` several words as one of these;
 *   `<hit>` a word of that class; `zelfmoord*` any word that begins so; `?` behind it: may be absent.
 * - `~` up to three little words (class `<adv>`); `..` up to two words, `...` up to five, whatever they are.
 * - `!me|hem` the next word is none of these; `^` the message begins here; `$` the sentence ends here.
 * - `a + b` both, in either order, a few words apart at most; `a & b` both somewhere near in the sentence.
 *
 * No phrase reaches beyond a sentence or further than a few dozen words: so finding all phrases takes a time
 * that grows with the message and not faster.
 */
export type Classes = Readonly<Record<string, string>>;

type Element =
  | { readonly kind: 'word'; readonly ways: readonly (readonly string[])[]; readonly optional: boolean }
  | { readonly kind: 'gap'; readonly most: number; readonly only?: string }
  | { readonly kind: 'not'; readonly ways: readonly (readonly string[])[] }
  | { readonly kind: 'end' };

interface Part {
  readonly elements: readonly Element[];
  readonly fromStart: boolean;
}

/** The most words between two parts of a phrase. */
const reach = { '+': 5, '&': 14 } as const;
/** More words than any part can span. */
const longestPart = 40;

interface Phrase<Meaning> {
  readonly parts: readonly number[];
  /** For every part but the first: how many words may stand between it and what comes before it in the line. */
  readonly within: readonly number[];
  readonly meaning: Meaning;
  readonly negative: boolean;
}

/** Words `from` up to, not including, `to`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

export interface Found<Meaning> extends Span {
  readonly meaning: Meaning;
  /** The phrase says *niet* or *geen* itself, so that a *niet* near it does not turn it round. */
  readonly negative: boolean;
}

/** A message as phrases see it: for every word what it can be (`dood`, `<hit>`, `zelfmoord*`), and its sentence. */
export interface Read {
  readonly symbols: readonly ReadonlySet<string>[];
  readonly sentences: readonly number[];
}

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

const waysOf = (item: string): readonly (readonly string[])[] => item.split('|').map((way) => way.split('_'));

function elementOf(item: string): Element {
  if (item === '~') return { kind: 'gap', most: 3, only: '<adv>' };
  if (item === '..') return { kind: 'gap', most: 2 };
  if (item === '...') return { kind: 'gap', most: 5 };
  if (item === '$') return { kind: 'end' };
  if (item.startsWith('!')) return { kind: 'not', ways: waysOf(item.slice(1)) };
  const optional = item.endsWith('?');
  return { kind: 'word', ways: waysOf(optional ? item.slice(0, -1) : item), optional };
}

function partOf(text: string): Part {
  const items = text.trim().split(/\s+/);
  const fromStart = items[0] === '^';
  return { elements: (fromStart ? items.slice(1) : items).map(elementOf), fromStart };
}

/** All lines of a table; a line that begins with # is a heading. */
export const linesOf = (table: string): readonly string[] =>
  table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'));

/** Every symbol that a line asks for. */
function symbolsIn({ elements }: Part): readonly string[] {
  return elements.flatMap((element) => {
    if (element.kind === 'word' || element.kind === 'not') return element.ways.flat();
    return element.kind === 'gap' && element.only !== undefined ? element.only : [];
  });
}

/** Where a match can begin: the first words that may be absent, and the first that may not. */
function openings({ elements }: Part): readonly string[] {
  const symbols: string[] = [];
  for (const element of elements) {
    if (element.kind !== 'word') throw new RangeError('a phrase begins with a word');
    for (const [first] of element.ways) if (first !== undefined) symbols.push(first);
    if (!element.optional) return symbols;
  }
  throw new RangeError('a phrase needs a word');
}

/** Finds the phrases of one or more tables in a message that was read. */
export class PhraseBook<Meaning> {
  readonly #parts: Part[] = [];
  readonly #byOpening = new Map<string, number[]>();
  readonly #phrases: Phrase<Meaning>[] = [];
  readonly #phrasesOf: number[][] = [];
  readonly symbols = new Set<string>();
  /** For every part the symbols of which one must be said: of the words it cannot do without, the rarest. */
  #anchors: ReadonlyMap<string, readonly number[]> | undefined;

  constructor(tables: readonly (readonly [table: string, meaning: Meaning])[]) {
    const known = new Map<string, number>();
    for (const [table, meaning] of tables)
      for (const line of linesOf(table)) {
        const [opening = '', ...others] = line.split(/ ([+&]) /);
        const partFor = (text: string): number => {
          const index = known.get(text) ?? this.#add(partOf(text));
          known.set(text, index);
          return index;
        };
        const parts = [partFor(opening)];
        const within: number[] = [];
        for (let at = 0; at < others.length; at += 2) {
          within.push(others[at] === '+' ? reach['+'] : reach['&']);
          parts.push(partFor(others[at + 1] ?? ''));
        }
        const negative = parts.some((part) =>
          this.#parts[part]?.elements.some(
            (element) =>
              element.kind === 'word' && element.ways.flat().some((symbol) => negatives.has(symbol)),
          ),
        );
        const [first = 0] = parts;
        this.#phrasesOf[first]?.push(this.#phrases.length);
        this.#phrases.push({ parts, within, meaning, negative });
      }
  }

  #add(part: Part): number {
    const index = this.#parts.length;
    this.#parts.push(part);
    this.#phrasesOf.push([]);
    for (const symbol of symbolsIn(part)) this.symbols.add(symbol);
    for (const symbol of new Set(openings(part))) {
      const starting = this.#byOpening.get(symbol);
      if (starting) starting.push(index);
      else this.#byOpening.set(symbol, [index]);
    }
    return index;
  }

  find(read: Read): readonly Found<Meaning>[] {
    const places = this.#places(read);
    return [...places].flatMap(([part, spans]) =>
      (this.#phrasesOf[part] ?? []).flatMap((phrase) => this.#together(phrase, spans, places, read)),
    );
  }

  /** The parts that may stand in a message at all, by the symbols they can begin with: most need not be tried. */
  #candidates({ symbols }: Read): ReadonlyMap<string, readonly number[]> {
    this.#anchors ??= anchorsOf(this.#parts, (symbol) => this.#byOpening.get(symbol)?.length ?? 0);
    const said = new Set(symbols.flatMap((all) => [...all]));
    const possible = new Set<number>();
    for (const symbol of said) for (const index of this.#anchors.get(symbol) ?? []) possible.add(index);
    const byOpening = new Map<string, number[]>();
    for (const index of [...possible].sort((one, other) => one - other)) {
      const part = this.#parts[index];
      for (const symbol of new Set(part ? openings(part) : [])) {
        if (said.has(symbol)) listed(byOpening, symbol).push(index);
      }
    }
    return byOpening;
  }

  /** Where every part stands, in order. */
  #places(read: Read): ReadonlyMap<number, readonly Span[]> {
    const places = new Map<number, Span[]>();
    const candidates = this.#candidates(read);
    read.symbols.forEach((symbols, from) => {
      const tried = new Set<number>();
      for (const symbol of symbols) for (const index of candidates.get(symbol) ?? []) tried.add(index);
      for (const index of tried) {
        const part = this.#parts[index];
        const to = part && endOf(part, from, read);
        if (to === undefined) continue;
        const spans = places.get(index);
        if (spans) spans.push({ from, to });
        else places.set(index, [{ from, to }]);
      }
    });
    return places;
  }

  /** A phrase in several parts: the others stand in the same sentence, near the first, and beside it. */
  #together(
    index: number,
    spans: readonly Span[],
    places: ReadonlyMap<number, readonly Span[]>,
    { sentences }: Read,
  ): readonly Found<Meaning>[] {
    const phrase = this.#phrases[index];
    if (!phrase) return [];
    const { parts, within, meaning, negative } = phrase;
    return spans.flatMap((span) => {
      let whole = span;
      const taken = [span];
      for (const [at, part] of parts.slice(1).entries()) {
        const near = nearest(places.get(part) ?? [], whole, taken, within[at] ?? 0, sentences);
        if (!near) return [];
        taken.push(near);
        whole = { from: Math.min(whole.from, near.from), to: Math.max(whole.to, near.to) };
      }
      return [{ ...whole, meaning, negative }];
    });
  }
}

/** The parts by the symbols of their rarest word; `uses` says how many parts begin with a symbol. */
function anchorsOf(
  parts: readonly Part[],
  uses: (symbol: string) => number,
): ReadonlyMap<string, readonly number[]> {
  const anchors = new Map<string, number[]>();
  for (const [index, { elements }] of parts.entries()) {
    const needed = elements.flatMap((element) =>
      element.kind === 'word' && !element.optional
        ? [element.ways.flatMap(([first]) => (first === undefined ? [] : [first]))]
        : [],
    );
    const weight = (symbols: readonly string[]): number =>
      symbols.reduce((sum, symbol) => sum + 1 + uses(symbol), 0);
    const rarest = needed.reduce((least, one) => (weight(one) < weight(least) ? one : least));
    for (const symbol of new Set(rarest)) listed(anchors, symbol).push(index);
  }
  return anchors;
}

function listed<Key, Item>(lists: Map<Key, Item[]>, key: Key): Item[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}

/** The first of the spans in the same sentence that shares no word with those taken, so many words away at most. */
function nearest(
  spans: readonly Span[],
  to: Span,
  taken: readonly Span[],
  within: number,
  sentences: readonly number[],
): Span | undefined {
  for (let at = firstFrom(spans, to.from - within - longestPart); at < spans.length; at += 1) {
    const span = spans[at];
    if (!span || span.from > to.to + within) return undefined;
    const apart = Math.max(span.from - to.to, to.from - span.to);
    const free = taken.every(({ from, to: end }) => span.to <= from || span.from >= end);
    if (free && apart <= within && sentences[span.from] === sentences[to.from]) return span;
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

/** Where a part that begins at `from` ends; all ways at once, so nothing is tried twice. */
function endOf({ elements, fromStart }: Part, from: number, read: Read): number | undefined {
  if (fromStart && from !== 0) return undefined;
  const inSentence = (at: number): boolean => read.sentences[at] === read.sentences[from];
  const after = (at: number, way: readonly string[]): number | undefined =>
    way.every((symbol, index) => inSentence(at + index) && read.symbols[at + index]?.has(symbol))
      ? at + way.length
      : undefined;
  let places = new Set([from]);
  for (const element of elements) {
    const next = new Set<number>();
    for (const place of places) for (const to of reached(element, place, inSentence, after)) next.add(to);
    if (next.size === 0) return undefined;
    places = next;
  }
  return Math.min(...places);
}

/** Where one element can end that begins at a place. */
function reached(
  element: Element,
  place: number,
  inSentence: (at: number) => boolean,
  after: (at: number, way: readonly string[]) => number | undefined,
): readonly number[] {
  switch (element.kind) {
    case 'word': {
      const ends = element.ways.flatMap((way) => after(place, way) ?? []);
      return element.optional ? [place, ...ends] : ends;
    }
    case 'gap': {
      const ends = [place];
      const passes = (at: number): boolean =>
        element.only === undefined ? inSentence(at) : after(at, [element.only]) !== undefined;
      for (let at = place; at < place + element.most && passes(at); at += 1) ends.push(at + 1);
      return ends;
    }
    case 'not':
      return element.ways.some((way) => after(place, way) !== undefined) ? [] : [place];
    case 'end':
      return inSentence(place) ? [] : [place];
  }
}
