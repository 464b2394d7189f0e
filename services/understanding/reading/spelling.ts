import { forNow } from './for-now.js';
import { lettersApart } from './letters-apart.js';

/** Words shorter than this are read only as they are typed, or as they sound. */
const shortestTypo = 5;
const shortestSound = 4;
/** From this length on two letters may be wrong. */
const longWord = 9;
/** Longer than any known word with its slips: not guessed at. */
const longestTypo = 24;

const mostWords = 1_000;

const disguises: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's' };

/** How a word sounds, for those who write as they speak: *fermoort*, *zelfmoort*, *mei* for *mij*. */
export const soundOf = forNow((word) => soundWith(word, /(.)\1/g), mostWords);

/** The same, but *moord* is no *mord*: where a vowel makes another word of it. */
export const soundWithVowels = forNow((word) => soundWith(word, /([^aeiou])\1/g), mostWords);

function soundWith(word: string, doubled: RegExp): string {
  return word
    .replace(/ij|ei|y/g, 'ei')
    .replace(/ou|au/g, 'au')
    .replace(/sch/g, 'sg')
    .replace(/ch/g, 'g')
    .replace(/ph/g, 'f')
    .replace(/ck|c|q/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/v/g, 'f')
    .replace(/z/g, 's')
    .replace(doubled, '$1')
    .replace(/(?:dt|d)$/, 't')
    .replace(/en$/, 'e');
}

/** All that is left of a word when one letter, or at most two, are taken out. */
function withoutLetters(word: string, letters: number): Set<string> {
  let found = new Set([word]);
  const all = new Set(found);
  for (let round = 0; round < letters; round += 1) {
    const next = new Set<string>();
    for (const one of found)
      for (let at = 0; at < one.length; at += 1) next.add(one.slice(0, at) + one.slice(at + 1));
    for (const one of next) all.add(one);
    found = next;
  }
  return all;
}

const slipsIn = (word: string): number => (word.length < longWord ? 1 : 2);

/** What may be left of a word that somebody typed: each vocabulary looks these up. */
const restsOf = forNow((typed) => [...withoutLetters(typed, slipsIn(typed))], mostWords);

export interface Vocabulary {
  /** The words that mean something to us. */
  readonly known: ReadonlySet<string>;
  /** Those of them that may be guessed at when letters are wrong; all, when it is not said. */
  readonly guessed?: ReadonlySet<string>;
  /** Words that look like one of those and are just themselves (`slaap` is not `slaat`). */
  readonly ordinary: ReadonlySet<string>;
  readonly sound?: (word: string) => string;
}

/** Reads words as people type them. Built once from the words we know; a look-up costs the length of the word. */
export class Spelling {
  readonly #known: ReadonlySet<string>;
  readonly #ordinary: ReadonlySet<string>;
  readonly #soundOf: (word: string) => string;
  readonly #bySound = new Map<string, string>();
  readonly #byRest = new Map<string, string[]>();

  constructor({ known, guessed = known, ordinary, sound = soundOf }: Vocabulary) {
    this.#known = known;
    this.#ordinary = ordinary;
    this.#soundOf = sound;
    for (const word of known) {
      const sounds = sound(word);
      if (sounds.length >= shortestSound && !this.#bySound.has(sounds)) this.#bySound.set(sounds, word);
    }
    for (const word of guessed) {
      if (word.length < shortestTypo) continue;
      for (const rest of withoutLetters(word, slipsIn(word))) {
        const words = this.#byRest.get(rest);
        if (words) words.push(word);
        else this.#byRest.set(rest, [word]);
      }
    }
  }

  /** The known words a typed word can be read as; none when it is just another word. */
  read(typed: string): readonly string[] {
    if (this.#known.has(typed)) return [typed];
    if (this.#ordinary.has(typed)) return [];
    if (/\d/.test(typed)) return this.#disguised(typed);
    const single = typed.replace(/(.)\1/g, '$1');
    if (single !== typed && this.#known.has(single)) return [single];
    const sound = this.#bySound.get(this.#soundOf(typed));
    if (sound !== undefined) return [sound];
    if (typed.length < shortestTypo || typed.length > longestTypo) return [];
    return this.#nearest(typed);
  }

  /** `z3lfm00rd`: numbers that stand for letters. */
  #disguised(typed: string): readonly string[] {
    const letters = typed.replace(/[01345]/g, (digit) => disguises[digit] ?? digit);
    return /\d/.test(letters) || letters.length < shortestSound ? [] : this.read(letters);
  }

  #nearest(typed: string): readonly string[] {
    let nearest: string[] = [];
    let least = slipsIn(typed);
    const candidates = new Set<string>();
    for (const rest of restsOf(typed)) for (const word of this.#byRest.get(rest) ?? []) candidates.add(word);
    for (const word of candidates) {
      if (!typed.startsWith(word.charAt(0)) && word.length < longWord) continue;
      const apart = lettersApart(typed, word);
      if (apart > Math.min(least, slipsIn(word))) continue;
      nearest = apart < least ? [word] : [...nearest, word];
      least = apart;
    }
    return nearest;
  }
}
