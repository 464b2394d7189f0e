import type { Gazetteers } from '../ports/gazetteers.js';
import { type Entry, entryOf, listed, type WordClass, type PlaceParts } from './entry.js';
import { NearWords } from './near-words.js';

const endings = new Set(
  "en e s 's t d te ten de den n er ers st ste je jes tje tjes pje pjes etje heid lijk lijke baar loos ing ingen ed ly es".split(
    ' ',
  ),
);
const longestEnding = Math.max(...[...endings].map(({ length }) => length));

/** How long each ending is that the word may have, shortest first. */
function endingsOf(word: string): readonly number[] {
  const found: number[] = [];
  for (let length = 1; length <= longestEnding && length <= word.length; length += 1)
    if (endings.has(word.slice(word.length - length))) found.push(length);
  return found;
}

/** *uit-gescholden*, *op-gehaald*. */
const separable =
  /^(?:uit|op|aan|af|in|om|weg|mee|toe|na|bij|door|over|voor|terug|tegen|neer|onder|thuis|buiten|binnen|klaar|vast|los)/;

/** Folds what is spelled in several ways: *voocht* and *voogd* sound alike. */
function sound(word: string): string {
  return word
    .replace(/ch|gh/g, 'g')
    .replace(/ij|ei/g, 'y')
    .replace(/ou/g, 'au')
    .replace(/ie/g, 'i')
    .replace(/ck|c|q/g, 'k')
    .replace(/ph/g, 'f')
    .replace(/dt|d/g, 't')
    .replace(/z/g, 's')
    .replace(/v/g, 'f')
    .replace(/(.)\1+/g, '$1')
    .replace(/en$/, 'e');
}

/** Met in every other text, and says nothing about anybody. */
const smallNumber = /^\d{1,2}$/;

/** What is worked out once for all texts. */
interface Shared {
  /** How frequent words sound. */
  readonly sounds: ReadonlySet<string>;
  readonly placeParts: PlaceParts;
  readonly nearWords: NearWords;
  /** Words that stand in a list, and small numbers; what somebody typed beside those is never kept here. */
  readonly entries: Map<string, Entry>;
}

function prepare(lists: Gazetteers): Shared {
  const places = [...lists.places.keys()].filter((name) => name.includes(' ')).map((name) => name.split(' '));
  return {
    sounds: new Set([...lists.frequentWords].map(sound)),
    entries: new Map(),
    nearWords: new NearWords(lists.storyWords),
    placeParts: {
      first: new Set(places.map(([first = '']) => first)),
      further: new Set(places.flatMap(([, ...further]) => further)),
    },
  };
}

/** Answers for single words, from the lists alone. */
export class Lexicon {
  readonly #lists: Gazetteers;
  readonly #shared: Shared;
  /** Words in no list are asked about many times within one text, and forgotten with it. */
  readonly #unlisted = new Map<string, Entry>();

  constructor(lists: Gazetteers, shared: Shared = prepare(lists)) {
    this.#lists = lists;
    this.#shared = shared;
  }

  /** The same lists with nothing remembered. */
  forOneText(): Lexicon {
    return new Lexicon(this.#lists, this.#shared);
  }

  /** What is known of a folded word, looked up once. */
  entryOf(word: string): Entry {
    const known = this.#shared.entries.get(word) ?? this.#unlisted.get(word);
    if (known !== undefined) return known;
    const entry = entryOf(word, this.#lists, this.#shared.placeParts);
    const isAnybodys = entry.lists !== 0 || entry.cues !== 0 || entry.often !== 0 || smallNumber.test(word);
    if (!isAnybodys) {
      this.#unlisted.set(word, entry);
      return entry;
    }
    // a piece of a text keeps the whole of it in memory: what stays is written anew
    const folded = Buffer.from(word).toString();
    const kept = { ...entry, folded };
    this.#shared.entries.set(folded, kept);
    return kept;
  }

  classOf(word: string): WordClass {
    const entry = this.entryOf(word);
    return (entry.kind ??= this.#classify(entry));
  }

  /** See `Entry.oftenNear`. */
  oftenNear(entry: Entry): number {
    const isKnown = entry.lists !== 0 || entry.often !== 0 || entry.hasDigit;
    return (entry.oftenNear ??= isKnown ? 0 : this.#shared.nearWords.oftenNear(entry.folded));
  }

  /** See `Entry.endsInWord`. */
  endsInWord(entry: Entry): boolean {
    return (entry.endsInWord ??= entry.hasHyphen && this.#isListed(entry.folded.split('-').at(-1) ?? ''));
  }

  /** Of the class `name`, told without keeping it. */
  isSurelyName(word: string): boolean {
    const { firstNames, wordsFirst, namesFirst } = this.#lists;
    if (wordsFirst.has(word)) return false;
    return namesFirst.has(word) || (firstNames.has(word) && !this.#isListed(word));
  }

  #classify({ folded, lists }: Entry): WordClass {
    if (this.#lists.wordsFirst.has(folded)) return 'word-or-name';
    if (this.isSurelyName(folded)) return 'name';
    if ((lists & listed.firstName) !== 0) return 'name-or-word';
    const isWord = this.isWord(folded);
    if ((lists & listed.surname) !== 0) return isWord || folded.length < 5 ? 'surname-or-word' : 'surname';
    if (isWord) return 'word';
    return this.#soundsLikeWord(folded) ? 'like-a-word' : 'unknown';
  }

  /** In the lists as it is. */
  isListed(word: string): boolean {
    return this.#isListed(word);
  }

  /** An ordinary word, also inflected or put together from two. */
  isWord(word: string): boolean {
    if (word.length < 2 || this.#isListed(word) || this.#isInflected(word)) return true;
    if (word.includes('-')) return word.split('-').every((part) => part.length < 3 || this.isWord(part));
    return this.#isCompound(word);
  }

  isFrequent(word: string): boolean {
    return this.#lists.frequentWords.has(word);
  }

  isFirstName(word: string): boolean {
    return this.#lists.firstNames.has(word);
  }

  isSurname(word: string): boolean {
    return this.#lists.surnames.has(word);
  }

  #isListed(word: string): boolean {
    return this.#lists.words.has(word) || this.#lists.englishWords.has(word);
  }

  /** @param lengths - of the endings it may have. */
  #isInflected(word: string, lengths = endingsOf(word)): boolean {
    for (const length of lengths)
      if (word.length - length >= 3 && this.#isStem(word.slice(0, -length))) return true;
    return word.startsWith('ge') && word.length > 6 && (word.endsWith('t') || word.endsWith('d'))
      ? this.#isStem(word.slice(2, -1))
      : false;
  }

  /** *lop-en*, *lopp-en* and *lopp* for *loop*; *le-zen* for *lees*. */
  #isStem(stem: string): boolean {
    if (this.#isListed(stem)) return true;
    const last = stem.at(-1) ?? '';
    if (last === stem.at(-2)) return this.#isListed(stem.slice(0, -1));
    const voiceless = last === 'z' ? 's' : last === 'v' ? 'f' : last;
    const vowel = stem.at(-2) ?? '';
    const head = stem.slice(0, -1);
    return (
      ('aeou'.includes(vowel) && this.#isListed(head + vowel + voiceless)) ||
      (voiceless !== last && this.#isListed(head + voiceless))
    );
  }

  #isCompound(word: string): boolean {
    if (word.length > 40) return false;
    // the tail of a word ends as the word does
    const lengths = endingsOf(word);
    const prefix = separable.exec(word)?.[0] ?? '';
    if (prefix !== '' && word.length > prefix.length + 3) {
      const verb = word.slice(prefix.length);
      if (this.#isListed(verb) || this.#isInflected(verb, lengths)) return true;
    }
    for (let cut = 4; cut <= word.length - 4; cut += 1) {
      const tail = word.slice(cut);
      if (!this.#isListed(tail) && !this.#isInflected(tail, lengths)) continue;
      const head = word.slice(0, cut);
      if (this.#isListed(head)) return true;
      if (head.endsWith('s') && head.length > 4 && this.#isListed(head.slice(0, -1))) return true;
      if (head.length > 5 && this.#isInflected(head)) return true;
    }
    return false;
  }

  #soundsLikeWord(word: string): boolean {
    return this.#shared.sounds.has(sound(word));
  }
}
