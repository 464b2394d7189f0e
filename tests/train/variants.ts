import type { Gazetteers } from '../../services/ports/gazetteers.js';
import type { Marked } from './marked.js';

/** One of these at random. */
type Pick = <Item>(items: readonly Item[]) => Item | undefined;

/**
 * The same message as others would type it: in small letters, without punctuation, and about other people and places.
 * What stands around a name is what is to be learned, not the name.
 */
export function variantsOf(marked: Marked, names: Names): readonly Marked[] {
  const small = inSmallLetters(marked);
  return [
    marked,
    small,
    withoutPunctuation(small),
    names.others(marked),
    withoutPunctuation(inSmallLetters(names.others(marked))),
  ];
}

/** As long as before, or it stays as it is. */
function inSmallLetters(marked: Marked): Marked {
  const text = marked.text.toLowerCase();
  return text.length === marked.text.length ? { ...marked, text } : marked;
}

/** Spaces for points and commas at the end of a word, but for those inside a name or number. */
function withoutPunctuation(marked: Marked): Marked {
  const text = marked.text.replace(/[,.!?:;"()](?=\s|$)/g, (mark, at: number) =>
    marked.spans.some(({ start, end }) => at >= start && at < end) ? mark : ' ',
  );
  return { ...marked, text };
}

const sounds = 'b d f g h j k l m n r s t v z sh dj kh br th ch y w kr st tr'.split(' ');
const vowels = 'a e i o u aa ay ie ou ey ya'.split(' ');
const lastSounds = ['', '', ...'n r l s m d sh k x z th'.split(' ')];
const placeEnds =
  'dorp drecht hoven broek veen burg wijk woude horn dam meer um loo wolde ingen berg beek huizen'.split(' ');
const joins = /^(?:van|der|den|het|ten|ter|bin|ben|von)$/;

/** Names out of the lists and names nobody has, in the place of others. */
export class Names {
  readonly #pick: Pick;
  readonly #random: () => number;
  readonly #first: readonly string[];
  readonly #last: readonly string[];
  readonly #ordinary: readonly string[];
  readonly #places: readonly string[];
  readonly #things: readonly string[];

  constructor(lists: Gazetteers, random: () => number) {
    this.#random = random;
    this.#pick = (items) => items[Math.floor(random() * items.length)];
    const plain = (words: Iterable<string>, atLeast: number): string[] =>
      [...words].filter((word) => word.length >= atLeast && /^[a-z]+$/.test(word));
    this.#first = plain(lists.firstNames, 3);
    this.#last = plain(lists.surnames, 4);
    this.#ordinary = plain(lists.wordsFirst, 2);
    this.#places = plain(lists.places.keys(), 4);
    this.#things = plain(lists.words, 6).filter((word) => !lists.frequentWords.has(word));
  }

  /** The same message about other people and places: who was named twice is named twice. */
  others(marked: Marked): Marked {
    const instead = new Map<string, string>();
    const moved: { readonly at: number; readonly by: number }[] = [];
    let text = '';
    let last = 0;
    for (const span of marked.spans.toSorted((one, other) => one.start - other.start)) {
      const words = [...marked.text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}]{3,}/gu)];
      if (span.label !== 'PERSON' && words.length > 1) continue;
      for (const { 0: word, index } of words) {
        const small = word.toLowerCase();
        const at = span.start + index;
        const other =
          instead.get(small) ?? (joins.test(small) ? undefined : this.#other(span.label, index === 0));
        if (other === undefined) continue;
        instead.set(small, other);
        const typed = word === small ? other : other.charAt(0).toUpperCase() + other.slice(1);
        text += marked.text.slice(last, at) + typed;
        last = at + word.length;
        moved.push({ at: last, by: typed.length - word.length });
      }
    }
    text += marked.text.slice(last);
    const move = (place: number): number =>
      moved.reduce((to, { at, by }) => (place >= at ? to + by : to), place);
    const shift = <Stretch extends { start: number; end: number }>(stretch: Stretch): Stretch => ({
      ...stretch,
      start: move(stretch.start),
      end: move(stretch.end),
    });
    return { text, spans: marked.spans.map(shift), neutral: marked.neutral.map(shift) };
  }

  #other(label: string, isFirst: boolean): string | undefined {
    const chance = this.#random();
    if (label === 'LOCATION')
      return chance < 0.6 ? this.#pick(this.#places) : this.#invented() + (this.#pick(placeEnds) ?? '');
    if (label === 'ORG') return chance < 0.25 ? this.#pick(this.#things) : this.#invented();
    if (label !== 'PERSON') return undefined;
    if (!isFirst) return chance < 0.6 ? this.#pick(this.#last) : this.#invented();
    if (chance < 0.55) return this.#pick(this.#first);
    return chance < 0.65 ? this.#pick(this.#ordinary) : this.#invented();
  }

  #invented(): string {
    const syllable = (): string => (this.#pick(sounds) ?? '') + (this.#pick(vowels) ?? '');
    const body = syllable() + syllable() + (this.#random() < 0.5 ? syllable() : '');
    return body + (this.#pick(lastSounds) ?? '');
  }
}
