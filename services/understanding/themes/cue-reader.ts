import { type Classes, isClass, type Members, membersOf } from '../reading/classes.js';
import { type Found, PhraseBook, type Read } from '../reading/phrase.js';
import { Spelling } from '../reading/spelling.js';
import { Symbols } from '../reading/symbols.js';
import { type Word, wordsOf } from '../reading/words.js';

/** A table of cues: what they mean, and how much one of them says. */
export interface CueTable<Id extends string> {
  readonly id: Id;
  readonly weight: number;
  readonly lines: string;
}

/** What was recognised: which meaning, how strongly, and by which words. */
export interface Cue<Id extends string> {
  readonly id: Id;
  readonly weight: number;
  readonly from: number;
  readonly to: number;
}

export interface CueReader<Id extends string> {
  read(text: string): { readonly words: readonly Word[]; readonly cues: readonly Cue<Id>[] };
}

/** The shortest beginning of a word that a star may follow. */
const shortestStem = 3;

/**
 * Reads texts by tables of cues. Made once, at the first text: that takes longer than everything else at a start.
 * Reading takes a time that grows with the text and not faster.
 */
export function cueReader<Id extends string>(
  tables: readonly CueTable<Id>[],
  classes: Classes,
  ordinary: ReadonlySet<string>,
): CueReader<Id> {
  let made: CueReader<Id> | undefined;
  return { read: (text) => (made ??= madeFrom(tables, classes, ordinary)).read(text) };
}

function madeFrom<Id extends string>(
  tables: readonly CueTable<Id>[],
  classes: Classes,
  ordinary: ReadonlySet<string>,
): CueReader<Id> {
  const symbols = new Symbols();
  const members = membersOf(classes);
  const book = new PhraseBook<{ readonly id: Id; readonly weight: number }>(
    tables.map(({ id, weight, lines }) => [lines, { id, weight }]),
    singleWords(members),
    symbols,
    { crossesSentences: false },
  );
  const vocabulary = new Map<string, number[]>();
  for (const word of symbols.all()) if (!isClass(word)) vocabulary.set(word, [symbols.numberOf(word)]);
  for (const [name, words] of members) {
    const number = symbols.numberOf(name);
    for (const word of words) vocabulary.set(word, [...(vocabulary.get(word) ?? []), number]);
  }
  const known = new Set([...vocabulary.keys()].filter((word) => !word.includes('*')));
  const spelling = new Spelling({ known, ordinary });

  const stems = new Map(
    [...vocabulary]
      .filter(([word]) => word.endsWith('*'))
      .map(([word, numbers]) => [word.slice(0, -1), numbers]),
  );
  const longestStem = Math.max(0, ...[...stems.keys()].map(({ length }) => length));
  const openings = new Set([...stems.keys()].map((stem) => stem.slice(0, shortestStem)));

  /** What a typed word is itself, with the beginnings it has; misspelled, what it was meant to be. */
  function symbolsOf(typed: string): readonly number[] {
    const found = new Set(vocabulary.get(typed));
    const longest = openings.has(typed.slice(0, shortestStem)) ? Math.min(typed.length, longestStem) : 0;
    for (let length = shortestStem; length <= longest; length += 1)
      for (const symbol of stems.get(typed.slice(0, length)) ?? []) found.add(symbol);
    if (found.size === 0)
      for (const meant of spelling.read(typed))
        for (const symbol of vocabulary.get(meant) ?? []) found.add(symbol);
    return [...found];
  }

  return {
    read(text) {
      const words = wordsOf(text);
      const read: Read = {
        symbols: words.map(({ text: word }) => symbolsOf(word)),
        sentences: words.map(({ sentence }) => sentence),
      };
      return { words, cues: book.find(read).map(asCue) };
    },
  };
}

const asCue = <Id extends string>({
  from,
  to,
  meaning,
}: Found<{ readonly id: Id; readonly weight: number }>): Cue<Id> => ({
  ...meaning,
  from,
  to,
});

/** Here several words are only what somebody typed as one: *veiligthuis*. */
const singleWords = (members: Members): Members =>
  new Map([...members].map(([name, words]) => [name, words.filter((word) => !word.includes('_'))]));
