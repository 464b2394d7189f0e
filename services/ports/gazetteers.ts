/**
 * The lists the anonymiser knows names, places and words by. Every entry is folded (`fold`).
 * `data/gazetteers/` makes them.
 */
export interface Gazetteers {
  readonly firstNames: ReadonlySet<string>;
  /** The last word of a family name, without particles: `vries` for *de Vries*. */
  readonly surnames: ReadonlySet<string>;
  /** Towns, villages and regions, words parted by one space, and what kind of place it is. */
  readonly places: ReadonlyMap<string, 'village' | 'town' | 'region'>;
  /** Ordinary Dutch words: stems, and inflected forms that are met often. */
  readonly words: ReadonlySet<string>;
  readonly englishWords: ReadonlySet<string>;
  /** Words met in any story: never an unknown name, however they are spelled. */
  readonly frequentWords: ReadonlySet<string>;
  /** First names that are an ordinary word first (*wil*, *mei*): a name only on a cue. */
  readonly wordsFirst: ReadonlySet<string>;
  /** First names that stand in a dictionary too but are nearly always a name (*mark*, *jan*). */
  readonly namesFirst: ReadonlySet<string>;
  /** Countries, languages, peoples, brands, and names that everybody knows: they lead to nobody. */
  readonly kept: ReadonlySet<string>;
  /** Words of stories that people told, and how often they are met in them: 1 (twice) to 9. No name is among them. */
  readonly storyWords: ReadonlyMap<string, number>;
}
