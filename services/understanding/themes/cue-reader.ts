import { type Classes, type Found, PhraseBook, type Read } from '../reading/phrase.js';
import { Spelling } from '../reading/spelling.js';
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
  const book = new PhraseBook<{ readonly id: Id; readonly weight: number }>(
    tables.map(({ id, weight, lines }) => [lines, { id, weight }]),
  );
  const { namesOf, stems } = indexed(book.symbols, classes);
  const known = new Set(
    [...book.symbols, ...namesOf.keys()].filter((symbol) => !symbol.includes('*') && !symbol.startsWith('<')),
  );
  const spelling = new Spelling(known, ordinary);

  function symbolsOf(word: string): ReadonlySet<string> {
    const symbols = new Set<string>();
    const add = (symbol: string): void => {
      symbols.add(symbol);
      for (const name of namesOf.get(symbol) ?? []) symbols.add(name);
    };
    const addStems = (): void => {
      for (let length = shortestStem; length <= word.length; length += 1) {
        const stem = `${word.slice(0, length)}*`;
        if (stems.has(stem)) add(stem);
      }
    };
    add(word);
    addStems();
    if (!known.has(word) && symbols.size === 1) for (const meant of spelling.read(word)) add(meant);
    return symbols;
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

/** For every word and stem the classes it stands in, and all stems. */
function indexed(symbols: ReadonlySet<string>, classes: Classes) {
  const namesOf = new Map<string, string[]>();
  for (const [name, words] of Object.entries(classes))
    for (const word of words.split(' ')) namesOf.set(word, [...(namesOf.get(word) ?? []), `<${name}>`]);
  const stems = new Set([...symbols, ...namesOf.keys()].filter((symbol) => symbol.endsWith('*')));
  return { namesOf, stems };
}
