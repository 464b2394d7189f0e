import type { Gazetteers } from '../ports/gazetteers.js';
import { hashOfWord, type Sound } from './learned/hash.js';
import { numberLength } from './recognisers/age/number-length.js';
import { cuesOf } from './recognisers/cue-bits.js';
import { marksOf } from './recognisers/marks.js';

/** What the lists say about one word, before anything around it is looked at. */
export type WordClass =
  | 'name' // a first name and hardly ever anything else
  | 'name-or-word' // a first name, and an ordinary word
  | 'word-or-name' // an ordinary word that is sometimes a first name
  | 'surname' // a family name that is no word
  | 'surname-or-word'
  | 'word'
  | 'like-a-word' // not in any list, but it sounds like a word: a typing error
  | 'unknown';

/** What is true of a word wherever it stands, so that it is looked up once. */
export interface Entry {
  readonly folded: string;
  /** In which lists of cues it stands: bits of `cue`. */
  readonly cues: number;
  /** In which lists of single recognisers it stands, and what its shape is to them: bits of `mark`. */
  readonly marks: number;
  /** In which gazetteers it stands: bits of {@link listed}. */
  readonly lists: number;
  /** *den*, *ter*, *alphen*: a place of several words may begin with it. */
  readonly startsPlace: boolean;
  /** *haag*, *aan*, *rijn*: it may come further on in one. */
  readonly continuesPlace: boolean;
  /** How often it is met in stories, 1 to 9; 0 when it is not. */
  readonly often: number;
  /** How much of it is a number that can be an age; 0 when it cannot. */
  readonly ageLength: number;
  /** What it is to the weights. */
  readonly hash: number;
  readonly hasLetter: boolean;
  readonly hasDigit: boolean;
  readonly hasHyphen: boolean;
  /** Worked out when somebody asks. */
  kind: WordClass | undefined;
  /** The class it is meant as: *Kevins* is *Kevin*. Worked out when somebody asks. */
  meant: WordClass | undefined;
  /** *Haviltex-criterium* ends in an ordinary word, *Geert-Jan* does not. Worked out when the weights are asked. */
  endsInWord: boolean | undefined;
  /** How often a word of stories is met that is one slip away from it, which is in no list. Worked out when the weights are asked. */
  oftenNear: number | undefined;
  /** Worked out when the weights are asked. */
  sound: Sound | undefined;
}

/** The gazetteers, a bit each. The weights have learned with them: they stay where they are. */
export const listed = {
  firstName: 1,
  surname: 2,
  frequent: 4,
  place: 8,
  english: 16,
  word: 32,
  kept: 64,
} as const;

/** The words of places of several words: the first one, and those after it. */
export interface PlaceParts {
  readonly first: ReadonlySet<string>;
  readonly further: ReadonlySet<string>;
}

/** Looks a folded word up in all the lists. */
export function entryOf(folded: string, lists: Gazetteers, parts: PlaceParts): Entry {
  const ageLength = numberLength(folded);
  return {
    folded,
    cues: cuesOf(folded),
    marks: marksOf(folded),
    lists:
      (lists.firstNames.has(folded) ? listed.firstName : 0) |
      (lists.surnames.has(folded) ? listed.surname : 0) |
      (lists.frequentWords.has(folded) ? listed.frequent : 0) |
      (lists.places.has(folded) ? listed.place : 0) |
      (lists.englishWords.has(folded) ? listed.english : 0) |
      (lists.words.has(folded) ? listed.word : 0) |
      (lists.kept.has(folded) ? listed.kept : 0),
    startsPlace: parts.first.has(folded),
    continuesPlace: parts.further.has(folded),
    often: lists.storyWords.get(folded) ?? 0,
    ageLength,
    hash: hashOfWord(folded, ageLength > 0),
    hasLetter: /\p{L}/u.test(folded),
    hasDigit: /\d/.test(folded),
    hasHyphen: folded.includes('-'),
    kind: undefined,
    meant: undefined,
    endsInWord: undefined,
    oftenNear: undefined,
    sound: undefined,
  };
}
