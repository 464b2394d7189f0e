import type { SpanLabel } from '../../ports/anonymiser.js';
import { type Entry, listed, type WordClass } from '../entry.js';
import type { Finding, Reading } from '../finding.js';
import { isNational } from '../recognisers/organisation.js';
import type { Token } from '../tokens.js';
import { FeatureList } from './feature-list.js';
import { hashOf, soundOf } from './hash.js';
import { withTokens } from './with-tokens.js';

const ruledNumbers: Partial<Readonly<Record<SpanLabel, number>>> = {
  PERSON: 1,
  LOCATION: 2,
  ORG: 3,
  ADDRESS: 4,
  AGE: 5,
};
/** What a pattern is sure of: a number, an address on the internet. */
const sure = 6;
const classNumbers: Readonly<Record<WordClass, number>> = {
  name: 1,
  'name-or-word': 2,
  'word-or-name': 3,
  surname: 4,
  'surname-or-word': 5,
  word: 6,
  'like-a-word': 7,
  unknown: 8,
};
/** Beside the first or last word. */
const outside = 9;
/** A number that can be an age. */
const number = 11;
/** In no list itself, but made of words that are: inflected or put together. So is many a name. */
const madeOfWords = 12;

/** One token as numbers: what it is by itself. */
interface Seen {
  readonly word: number;
  readonly kind: number;
  /** Which lists of cues it stands in. */
  readonly cues: number;
  readonly shape: number;
  readonly ruled: number;
  /** How much the rules think speaks for a name, in steps. */
  readonly points: number;
  readonly often: number;
  /** What stands before it. */
  readonly gap: number;
}

const edge: Seen = { word: 7, kind: outside, cues: 0, shape: 0, ruled: 0, points: 0, often: 15, gap: 9 };

/** Met this often in stories, an ordinary word is not worth asking about. */
const plainFrom = 5;

/**
 * What speaks for or against each token being part of a name, a place, an organisation or an age: numbers for a
 * `Network`. Linear in the number of tokens: each looks three words to either side.
 */
export class TokenFeatures {
  readonly #seen: readonly Seen[];
  readonly #reading: Reading;
  /** How often the rules took a word for a person, in this text. */
  readonly #again = new Map<string, number>();

  /** How many words of the text are in no list and in no story: somebody who slips often, slips here too. */
  readonly #strange: number;

  /** @param ruled - what the rules found. */
  constructor(reading: Reading, ruled: readonly Finding[]) {
    this.#reading = reading;
    const { tokens } = reading;
    const taken = new Uint8Array(tokens.length);
    for (const [{ label }, from, to] of withTokens(tokens, ruled)) {
      taken.fill(ruledNumbers[label] ?? sure, from, to);
      if (label !== 'PERSON') continue;
      for (const { folded } of tokens.slice(from, to))
        this.#again.set(folded, (this.#again.get(folded) ?? 0) + 1);
    }
    const low = reading.casing === 'meaningless' || !hasInnerCapital(tokens) ? 8 : 0;
    this.#seen = tokens.map((token, at) => see(reading, token, at, taken[at] ?? 0, low));
    this.#strange = this.#seen.filter(isStrange).length;
  }

  /**
   * What speaks for and against a token, until the next is asked about.
   *
   * @returns `undefined` where nobody needs to ask: an ordinary word, or what a pattern is sure of.
   */
  of(at: number): FeatureList | undefined {
    const token = this.#reading.tokens[at];
    const seen = this.#seen[at];
    if (token === undefined || seen === undefined || seen.ruled === sure) return undefined;
    const isPlain = token.isNumber ? seen.ruled === 0 : isOrdinary(token, seen);
    return isPlain && seen.kind !== number ? undefined : this.#featuresOf(at, token, seen);
  }

  #featuresOf(at: number, { folded, entry }: Token, me: Seen): FeatureList {
    const seen = this.#seen;
    const b1 = seen[at - 1] ?? edge;
    const b2 = seen[at - 2] ?? edge;
    const b3 = seen[at - 3] ?? edge;
    const a1 = seen[at + 1] ?? edge;
    const a2 = seen[at + 2] ?? edge;
    const a3 = seen[at + 3] ?? edge;
    const found = list;
    found.clear();
    // by itself
    found.add(me.word);
    found.add(me.kind, me.shape);
    found.add(me.kind, me.ruled);
    found.add(me.ruled, me.shape);
    found.add(me.cues);
    found.add(me.points, me.kind);
    found.add(me.points, me.shape);
    found.add(me.often, me.kind, me.shape);
    found.add(me.often, me.points);
    found.add(me.often, b1.word);
    found.add(me.often, a1.word);
    found.add(me.often, b1.cues, a1.cues);
    found.add(b1.often * 16 + a1.often, me.often, me.kind);
    found.add(me.often, b1.cues, me.kind);
    found.add(me.often, a1.cues, me.kind);
    found.add(entry.lists, me.shape);
    found.add(entry.lists, b1.word);
    found.add(entry.lists, a1.word);
    found.add(this.#again.get(folded) ?? 0, me.ruled, me.kind);
    // beside it
    addBeside(b1, me);
    addBeside(a1, me);
    addBeside(b2, me);
    addBeside(a2, me);
    found.add(b3.word, me.kind);
    found.add(a3.word, me.kind);
    found.add(me.gap, me.kind, a1.gap);
    found.add(me.gap, b1.kind, me.kind);
    found.add(a1.gap, a1.kind, me.kind);
    found.add(b1.word, a1.word, me.kind);
    found.add(b2.word, b1.word, me.kind);
    found.add(a1.word, a2.word, me.kind);
    found.add(b1.cues, a1.cues, me.kind);
    found.add(b2.cues, b1.cues, me.kind);
    found.add(a1.cues, a2.cues, me.kind);
    found.add(b1.kind * 16 + a1.kind, me.kind, me.shape);
    found.add(b1.word, me.word);
    found.add(me.word, a1.word);
    found.add(b1.ruled * 8 + a1.ruled, me.kind, me.ruled);
    found.add(b1.word, me.shape, me.gap);
    found.add(a1.word, me.shape, a1.gap);
    const near = this.#reading.lexicon.oftenNear(entry);
    found.add(near, me.kind, me.shape);
    found.add(near, me.points);
    const others = Math.min(6, this.#strange - (isStrange(me) ? 1 : 0));
    found.add(others, me.kind, me.shape);
    found.add(others, me.points);
    found.add(others, near, me.often);
    const length = Math.min(8, seen.length);
    found.add(length, me.kind, me.shape);
    found.add(length, me.points);
    // the sound of it
    const { edges, pieces } = (entry.sound ??= soundOf(folded));
    for (const edge of edges) found.add(edge, me.kind);
    found.nextKind();
    for (const piece of pieces) found.addOfKind(piece);
    return found;
  }
}

/** Filled for one token after the other. */
const list = new FeatureList();

function addBeside(near: Seen, me: Seen): void {
  list.add(near.word);
  list.add(near.word, me.kind);
  list.add(near.kind, me.kind, near.shape);
  list.add(near.cues, me.kind);
  list.add(near.ruled, me.kind, near.kind);
}

const isStrange = ({ kind, often }: Seen): boolean =>
  often === 0 &&
  (kind === classNumbers.unknown || kind === classNumbers['like-a-word'] || kind === madeOfWords);

const isOrdinary = (token: Token, { kind, often, ruled }: Seen): boolean =>
  ruled === 0 &&
  often >= plainFrom &&
  (kind === classNumbers.word || kind === madeOfWords) &&
  (!token.isCapital || token.startsSentence);

/** The lists of cues that the weights have learned with, and a bit of them for what the next word makes national. */
const learnedCues = (1 << 19) - 1;
const nationalBit = 1 << 16;

const hashOfNumber = hashOf('0', 0, 1);

function see(reading: Reading, token: Token, at: number, ruled: number, low: number): Seen {
  const { text, entry, isCapital, isNumber } = token;
  const word = reading.words[at];
  const points = word?.points ?? -100;
  const isUpper = isCapital && text.length > 1 && text === text.toUpperCase();
  const shape =
    (isCapital ? 1 : 0) |
    (token.startsSentence ? 2 : 0) |
    (isUpper ? 4 : 0) |
    low |
    (entry.hasDigit ? 16 : 0) |
    (entry.hasHyphen ? (reading.lexicon.endsInWord(entry) ? 128 : 32) : 0) |
    (text.length === 1 ? 64 : 0);
  const canBeAge = entry.ageLength > 0;
  return {
    word: isNumber && !canBeAge ? hashOfNumber : entry.hash,
    kind: canBeAge ? number : isNumber ? 10 : kindOf(entry, word?.kind ?? 'word'),
    cues: (entry.cues & learnedCues) | (isNational(token, reading.tokens[at + 1]) ? nationalBit : 0),
    shape,
    ruled,
    often: entry.often,
    points: points < -20 ? 1 : points > 20 ? 2 : 20 + Math.max(-8, Math.min(14, points)),
    gap: gapOf(token.gap, at),
  };
}

const kindOf = ({ lists }: Entry, kind: WordClass): number =>
  kind === 'word' && (lists & (listed.word | listed.english)) === 0 ? madeOfWords : classNumbers[kind];

function gapOf(gap: string, at: number): number {
  if (at === 0) return 0;
  if (gap === ' ') return 1;
  if (gap.includes('\n')) return 2;
  if (/^[.!?…]/.test(gap)) return 3;
  if (gap.startsWith(',')) return 4;
  if (gap.startsWith(':')) return 5;
  if (gap.includes('(') || gap.includes(')')) return 6;
  if (/["'‘“”’]/.test(gap)) return 7;
  return 8;
}

const hasInnerCapital = (tokens: readonly Token[]): boolean =>
  tokens.some(({ isCapital, startsSentence }) => isCapital && !startsSentence);
