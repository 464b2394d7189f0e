import { isClass, type Members } from '../understanding/reading/classes.js';
import type { Read } from '../understanding/reading/phrase.js';
import { soundWithVowels, Spelling } from '../understanding/reading/spelling.js';
import type { Symbols } from '../understanding/reading/symbols.js';
import type { Word } from '../understanding/reading/words.js';

/** Beginnings of compounds are at least so long (`zelfmoord*`). */
const shortestBeginning = 4;

const openingOf = (word: string): string => word.slice(0, shortestBeginning);

/** Says for every word of a message what phrases can take it for, also when it is misspelled. */
export class Reader {
  readonly #spelling: Spelling;
  /** What a known word can be: itself, and its classes. */
  readonly #known = new Map<string, number[]>();
  readonly #beginnings = new Map<string, number[]>();
  readonly #longestBeginning: number;
  /** The first letters of all beginnings: a word with others has none. */
  readonly #openings: ReadonlySet<string>;
  /** `#`: a number in digits. */
  readonly #digits: number;

  /**
   * @param symbols - everything the phrases ask for.
   * @param guessed - the words in which letters may be wrong.
   * @param ordinary - words that only look like one of those.
   */
  constructor(
    symbols: Symbols,
    members: Members,
    guessed: ReadonlySet<string>,
    ordinary: ReadonlySet<string>,
  ) {
    this.#digits = symbols.numberOf('#');
    const know = (word: string, symbol: number): void => {
      if (!word.endsWith('*')) {
        addTo(this.#known, word, symbol);
        return;
      }
      const beginning = word.slice(0, -1);
      addTo(this.#known, beginning, symbol);
      for (const typed of new Set([beginning, soundWithVowels(beginning)]))
        addTo(this.#beginnings, typed, symbol);
    };
    for (const symbol of symbols.all()) if (!isClass(symbol)) know(symbol, symbols.numberOf(symbol));
    for (const [name, words] of members)
      for (const word of words) if (!word.includes('_')) know(word, symbols.numberOf(name));
    this.#longestBeginning = Math.max(0, ...[...this.#beginnings.keys()].map(({ length }) => length));
    this.#openings = new Set([...this.#beginnings.keys()].map((beginning) => openingOf(beginning)));
    this.#spelling = new Spelling({
      known: new Set(this.#known.keys()),
      guessed,
      ordinary,
      sound: soundWithVowels,
    });
  }

  read(words: readonly Word[]): Read {
    return {
      symbols: words.map(({ text }) => this.#symbolsOf(text)),
      sentences: words.map(({ sentence }) => sentence),
    };
  }

  #symbolsOf(typed: string): readonly number[] {
    const symbols = new Set<number>();
    if (/^\d+$/.test(typed)) symbols.add(this.#digits);
    for (const word of this.#spelling.read(typed)) {
      for (const symbol of this.#known.get(word) ?? []) symbols.add(symbol);
      if (word !== typed) this.#addBeginnings(word, symbols);
    }
    this.#addBeginnings(typed, symbols);
    if (!this.#known.has(typed)) this.#addBeginnings(soundWithVowels(typed), symbols);
    return [...symbols];
  }

  #addBeginnings(word: string, symbols: Set<number>): void {
    if (!this.#openings.has(openingOf(word))) return;
    for (let to = shortestBeginning; to <= Math.min(word.length, this.#longestBeginning); to += 1)
      for (const symbol of this.#beginnings.get(word.slice(0, to)) ?? []) symbols.add(symbol);
  }
}

function addTo(lists: Map<string, number[]>, key: string, value: number): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
