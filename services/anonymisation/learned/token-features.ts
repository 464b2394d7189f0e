import type { SpanLabel } from '../../ports/anonymiser.js';
import type { Finding, Reading } from '../finding.js';
import type { WordClass } from '../lexicon.js';
import { numberLength } from '../recognisers/age.js';
import { months, spokenNumbers } from '../recognisers/calendar.js';
import {
  beforePerson,
  determiners,
  doing,
  greetings,
  introductions,
  kin,
  list,
  ofAGroup,
  particles,
  people,
  roles,
  saying,
  smallWords,
  titles,
} from '../recognisers/cues.js';
import { isNational, organisationKinds } from '../recognisers/organisation.js';
import type { Token } from '../tokens.js';
import { FeatureList } from './feature-list.js';
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
 * `LinearModel`. Linear in the number of tokens: each looks three words to either side.
 */
export class TokenFeatures {
  readonly #seen: readonly Seen[];
  readonly #reading: Reading;
  /** How often the rules took a word for a person, in this text. */
  readonly #again = new Map<string, number>();

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
  }

  /** @returns `undefined` where nobody needs to ask: an ordinary word, or what a pattern is sure of. */
  of(at: number): readonly number[] | undefined {
    const token = this.#reading.tokens[at];
    const seen = this.#seen[at];
    if (token === undefined || seen === undefined || seen.ruled === sure) return undefined;
    const isPlain = token.isNumber ? seen.ruled === 0 : isOrdinary(token, seen);
    return isPlain && seen.kind !== number ? undefined : this.#featuresOf(at, token);
  }

  #featuresOf(at: number, token: Token): readonly number[] {
    const seen = this.#seen;
    const me = seen[at] ?? edge;
    const [b1, b2, b3] = [seen[at - 1] ?? edge, seen[at - 2] ?? edge, seen[at - 3] ?? edge];
    const [a1, a2, a3] = [seen[at + 1] ?? edge, seen[at + 2] ?? edge, seen[at + 3] ?? edge];
    const found = new FeatureList();
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
    const flags =
      (this.#reading.lexicon.isFirstName(token.folded) ? 1 : 0) |
      (this.#reading.lexicon.isSurname(token.folded) ? 2 : 0) |
      (this.#reading.lexicon.isFrequent(token.folded) ? 4 : 0) |
      (this.#reading.gazetteers.places.has(token.folded) ? 8 : 0) |
      (this.#reading.gazetteers.englishWords.has(token.folded) ? 16 : 0) |
      (this.#reading.gazetteers.words.has(token.folded) ? 32 : 0);
    found.add(flags, me.shape);
    found.add(flags, b1.word);
    found.add(flags, a1.word);
    found.add(this.#again.get(token.folded) ?? 0, me.ruled, me.kind);
    // beside it
    for (const near of [b1, a1, b2, a2]) {
      found.add(near.word);
      found.add(near.word, me.kind);
      found.add(near.kind, me.kind, near.shape);
      found.add(near.cues, me.kind);
      found.add(near.ruled, me.kind, near.kind);
    }
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
    // the sound of it
    const word = `<${token.folded.slice(0, 24)}>`;
    for (let length = 2; length <= 4; length += 1) {
      found.add(hashOf(word, 0, length), me.kind);
      found.add(hashOf(word, word.length - length, word.length), me.kind);
    }
    found.nextKind();
    for (let from = 0; from + 3 <= word.length; from += 1) found.addOfKind(hashOf(word, from, from + 3));
    return found.numbers;
  }
}

const isOrdinary = (token: Token, { kind, often, ruled }: Seen): boolean =>
  ruled === 0 &&
  often >= plainFrom &&
  kind === classNumbers.word &&
  (!token.isCapital || token.startsSentence);

function see(reading: Reading, token: Token, at: number, ruled: number, low: number): Seen {
  const { folded } = token;
  const next = reading.tokens[at + 1]?.folded;
  const cues = (cuesOf.get(folded) ?? 0) | (isNational(folded, next) ? 1 << 16 : 0);
  const isUpper = token.text.length > 1 && token.isCapital && token.text === token.text.toUpperCase();
  const shape =
    (token.isCapital ? 1 : 0) |
    (token.startsSentence ? 2 : 0) |
    (isUpper ? 4 : 0) |
    low |
    (/\d/.test(folded) ? 16 : 0) |
    (folded.includes('-') ? 32 : 0) |
    (token.text.length === 1 ? 64 : 0);
  const { kind = 'word', points = -100 } = reading.words[at] ?? {};
  const age = numberLength(token);
  return {
    word: hashOf(age > 0 ? valueOf(folded) : token.isNumber ? '0' : folded, 0, 40),
    kind: age > 0 ? number : token.isNumber ? 10 : classNumbers[kind],
    cues,
    shape,
    ruled,
    often: reading.gazetteers.storyWords.get(folded) ?? 0,
    points: points < -20 ? 1 : points > 20 ? 2 : 20 + Math.max(-8, Math.min(14, points)),
    gap: gapOf(token.gap, at),
  };
}

const cueLists: readonly Iterable<string>[] = [
  titles,
  kin,
  roles,
  people,
  introductions,
  beforePerson,
  determiners,
  doing,
  saying,
  greetings,
  particles,
  smallWords,
  ofAGroup,
  months.keys(),
  list(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag ma di wo do vr za zo monday tuesday wednesday thursday friday saturday sunday',
  ),
  [],
  // 16 is for what is national, which the next word tells
  [],
  organisationKinds,
  list('in uit naar te vanuit richting op bij vanaf van near at from to'),
];

/** In which of the lists a word stands, a bit a list. */
const cuesOf = new Map<string, number>();
for (const [bit, words] of cueLists.entries())
  for (const word of words) cuesOf.set(word, (cuesOf.get(word) ?? 0) | (1 << bit));

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

/** A number by its size: what is true of *14* is true of *15*. */
function valueOf(folded: string): string {
  const value = Number(
    /^\d+/.exec(folded)?.[0] ?? spokenNumbers.get(folded.replace(/-?jarige?n?$/, '')) ?? 0,
  );
  const size = [4, 8, 12, 18, 26, 45, 110].findIndex((until) => value < until);
  return `number ${String(size)} ${folded.replace(/^\d+/, '')}`;
}

const hasInnerCapital = (tokens: readonly Token[]): boolean =>
  tokens.some(({ isCapital, startsSentence }) => isCapital && !startsSentence);

function hashOf(text: string, from: number, to: number): number {
  let hash = 0x811c9dc5;
  for (let at = Math.max(0, from); at < Math.min(to, text.length); at += 1)
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return hash;
}
