import {
  type Context,
  contextBook,
  type Meaning,
  type Points,
  reader,
  type Says,
  signalBook,
  type Sum,
  sums,
  symbols,
  traceBook,
} from './books.js';
import type { Found, Read, Span } from '../understanding/reading/phrase.js';
import { type Word, wordsOf } from '../understanding/reading/words.js';
import { type About, type CrisisKind, noSignal, type Signal } from './signal.js';

/** Something that is said, and how sure we are of it: points above what is enough when the words only add up to it. */
interface Hit extends Span {
  readonly meaning: Meaning;
  readonly margin?: number;
}

/** What is looked at first comes first; what only adds up comes between what is urgent and what is told. */
const urgent: readonly Meaning[] = ['harmed', 'danger', 'suicide', 'threat'];
const told: readonly Meaning[] = ['put_out', 'own_hands', 'sexual', 'abuse', 'neglect', 'runaway'];
const perhaps: readonly Meaning[] = ['perhaps_suicide', 'perhaps_away'];

const kinds: Readonly<Record<Says, CrisisKind>> = {
  harmed: 'danger_now',
  danger: 'danger_now',
  suicide: 'suicide',
  threat: 'threat',
  own_hands: 'abuse',
  sexual: 'abuse',
  abuse: 'abuse',
  neglect: 'abuse',
  put_out: 'runaway',
  runaway: 'runaway',
};

/** Words between a phrase and what tells when it was. */
const nearby = 25;
/** Words before a phrase in which its subject may stand. */
const lookBack = 6;
/** Words within which traces are added up, and traces at most. */
const together = 25;
const mostTraces = 60;
/** Letters of the person's words that are shown again. */
const longestQuote = 80;

/**
 * What our phrases hear in a message: does it tell of suicide, violence, danger, running away or a threat, and
 * about whom? The time grows with the length of the text and not faster.
 *
 * Figures of speech are set aside first, then the phrases are looked for, then what turns a phrase round: *niet*,
 * long ago, over by now.
 */
export function phrasedSignal(text: string): Signal {
  const words = wordsOf(text);
  return new Message(text, words, reader.read(words)).signal();
}

class Message {
  readonly #text: string;
  readonly #words: readonly Word[];
  /** Without the figures of speech. */
  readonly #read: Read;
  readonly #contexts: readonly Found<Context>[];

  constructor(text: string, words: readonly Word[], read: Read) {
    this.#text = text;
    this.#words = words;
    this.#contexts = inOrder(contextBook.find(read));
    this.#read = without(
      read,
      this.#contexts.filter(({ meaning }) => meaning === 'figure'),
    );
  }

  signal(): Signal {
    const said = inOrder(signalBook.find(this.#read))
      .filter((hit) => !this.#isNegated(hit))
      .flatMap((hit) => this.#asItStands(hit));
    const added = this.#sums().flatMap((hit) => this.#asItStands(hit));
    const firstOf = (hits: readonly Hit[], meanings: readonly Meaning[]): Hit | undefined =>
      meanings.flatMap((meaning) => hits.find((hit) => hit.meaning === meaning) ?? [])[0];
    const first =
      firstOf(said, urgent) ??
      firstOf(added, urgent) ??
      firstOf(said, told) ??
      added[0] ??
      firstOf(said, perhaps);
    if (!first) return noSignal;
    // Who says that they will do it themselves is not the one who is in danger of it.
    const mine = first.meaning === 'danger' && said.find((hit) => this.#isOwnThreat(hit));
    if (mine && overlap(mine, first)) return this.#signalOf(mine, [mine]);
    const alike = said.filter(({ meaning }) => meaning === first.meaning);
    return this.#signalOf(first, alike.length > 0 ? alike : [first]);
  }

  #isOwnThreat(hit: Hit): boolean {
    return hit.meaning === 'threat' && this.#within({ ...hit, to: hit.from + 2 }, '<I>');
  }

  /** What the words add up to, surest first. */
  #sums(): readonly Hit[] {
    const found = inOrder(traceBook.find(this.#read));
    return sums
      .flatMap(
        (sum) =>
          this.#sumUp(
            sum,
            found.filter(({ meaning }) => meaning.sum === sum),
          ) ?? [],
      )
      .toSorted((one, other) => other.margin - one.margin);
  }

  #sumUp(
    { meaning, enough }: Sum,
    found: readonly Found<Points>[],
  ): (Hit & { readonly margin: number }) | undefined {
    const traces = found
      .filter((trace) => !this.#isNegated({ ...trace, loose: true }))
      .toSorted((one, other) => one.from - other.from);
    for (const [index, last] of traces.entries()) {
      const near = traces
        .slice(Math.max(0, index - mostTraces), index + 1)
        .filter(({ from }) => last.from - from <= together);
      const fields = [...new Set(near.map(({ meaning: { field } }) => field))];
      const points = fields.reduce((sum, field) => sum + field.points, 0);
      if (points < enough || !fields.some(({ core }) => core)) continue;
      const to = Math.max(...near.map((trace) => trace.to));
      return { meaning, from: near[0]?.from ?? last.from, to, margin: points - enough };
    }
    return undefined;
  }

  /** @param alike - everywhere the same is said: who does it may stand in any of them. */
  #signalOf(hit: Hit, alike: readonly Hit[]): Signal {
    const { meaning } = hit;
    const quote = this.#quote(hit);
    const phrase = this.#words
      .slice(hit.from, hit.to)
      .map(({ text }) => text)
      .join(' ');
    if (meaning === 'perhaps_suicide' || meaning === 'perhaps_away') {
      const ask = meaning === 'perhaps_away' ? 'away' : 'soft';
      return { kind: 'suicide', action: 'check', about: this.#selfOrOther(hit), ask, quote, phrase };
    }
    const about = this.#about(hit, meaning, alike);
    return { kind: kinds[meaning], action: 'card', about, sexual: meaning === 'sexual', quote, phrase };
  }

  /** What is left of a hit when it was long ago or is over by now. */
  #asItStands<Kind extends Hit>(hit: Kind): readonly Kind[] {
    const { meaning } = hit;
    const old = this.#isOld(hit);
    const over = this.#near(hit, 'handled');
    switch (meaning) {
      case 'suicide':
      case 'harmed':
        if (old && over) return [];
        return old ? [{ ...hit, meaning: 'perhaps_suicide' }] : [hit];
      case 'danger':
        if (old || over) return [];
        return this.#near(hit, 'not_now') ? [{ ...hit, meaning: 'abuse' }] : [hit];
      case 'abuse':
      case 'sexual':
      case 'neglect':
      case 'own_hands':
      case 'put_out':
      case 'runaway':
        return old || over ? [] : [hit];
      case 'threat':
      case 'perhaps_suicide':
      case 'perhaps_away':
        return old ? [] : [hit];
    }
  }

  /** *vroeger*, *jaren geleden*: in its sentence or the one before it, unless it still goes on. */
  #isOld(hit: Hit): boolean {
    const clause = this.#words[hit.from]?.clause;
    const still = this.#contexts.some(
      ({ meaning, from }) => meaning === 'goes_on' && this.#words[from]?.clause === clause,
    );
    return !still && this.#near(hit, 'long_ago');
  }

  #near({ from, to }: Span, context: Context): boolean {
    const sentence = this.#words[from]?.sentence ?? 0;
    return this.#contexts.some((found) => {
      if (found.meaning !== context) return false;
      const there = this.#words[found.from]?.sentence ?? 0;
      const apart = Math.max(found.from - to, from - found.to);
      const beside =
        context === 'handled'
          ? Math.abs(there - sentence) <= 2
          : there === sentence || there === sentence - 1;
      return beside && apart <= nearby;
    });
  }

  /** *niet* right before it, within it, or right behind it and not followed by *alleen*, *zo*, *hard*. */
  #isNegated({ from, to, negative, loose }: Found<unknown>): boolean {
    if (negative) return false;
    const clause = this.#words[to - 1]?.clause;
    const turnsRound = (at: number): boolean =>
      this.#has(at, '<neg>') && this.#words[at]?.clause === clause && !this.#has(at + 1, '<notonly>');
    const behind = this.#has(to, '<obj>') || this.#has(to, '<him>') ? to + 1 : to;
    if (turnsRound(from - 1) || turnsRound(to) || turnsRound(behind)) return true;
    if (loose) return false;
    for (let at = from + 1; at < to - 1; at += 1) if (turnsRound(at)) return true;
    return false;
  }

  #about(hit: Hit, meaning: Says, alike: readonly Hit[]): About {
    const names = (...any: readonly string[]): boolean => alike.some((one) => this.#within(one, ...any));
    switch (meaning) {
      case 'own_hands':
        return 'own_hands';
      case 'suicide':
      case 'harmed':
        return this.#selfOrOther(hit);
      case 'danger':
        return names('<me>', '<I>') ? 'self' : 'other';
      case 'threat':
        return 'other';
      case 'put_out':
        return 'self';
      case 'runaway':
        return names('<child>', '<friend>') && !names('<I>') ? 'child' : 'self';
      case 'sexual':
      case 'abuse':
      case 'neglect':
        if (this.#namesVeiligThuis()) return 'veilig_thuis';
        if (names('<staff>')) return 'staff';
        return names('<child>') && !names('<obj>') ? 'child' : 'self';
    }
  }

  /** The writer, unless only another is named. */
  #selfOrOther(hit: Span): About {
    if (this.#within(hit, '<I>', '<myself>')) return 'self';
    const before = { ...hit, from: Math.max(0, hit.from - lookBack) };
    return this.#within(before, '<child>', '<friend>', '<kin>', '<person>') ? 'other' : 'self';
  }

  #namesVeiligThuis(): boolean {
    return this.#words.some(
      ({ text }, at) =>
        text === 'veilig' && this.#words[at + 1]?.text === 'thuis' && !this.#has(at - 1, '<neg>'),
    );
  }

  #within({ from, to }: Span, ...any: readonly string[]): boolean {
    for (let at = from; at < to; at += 1) if (any.some((symbol) => this.#has(at, symbol))) return true;
    return false;
  }

  #has(at: number, symbol: string): boolean {
    return this.#read.symbols[at]?.includes(symbols.numberOf(symbol)) ?? false;
  }

  /** The clause around it in the person's own words; only the words themselves when that is long. */
  #quote({ from, to }: Span): string {
    const clauses = new Set(this.#words.slice(from, to).map(({ clause }) => clause));
    const clause = this.#words.filter((word) => clauses.has(word.clause));
    const slice = (words: readonly Word[]): string =>
      this.#text.slice(words[0]?.start ?? 0, words.at(-1)?.end ?? 0).replace(/\s+/g, ' ');
    const whole = slice(clause);
    const words = whole.length <= longestQuote ? whole : slice(this.#words.slice(from, to));
    return words.length <= longestQuote ? words : `${words.slice(0, longestQuote - 1)}…`;
  }
}

/** Of what is said, what stands first in our tables comes first. */
const inOrder = <Kind extends { readonly line: number }>(found: readonly Kind[]): readonly Kind[] =>
  found.toSorted((one, other) => one.line - other.line);

const overlap = (one: Span, other: Span): boolean => one.from < other.to && other.from < one.to;

const nothing: readonly number[] = [];

/** The message without these words. */
function without(read: Read, found: readonly Found<unknown>[]): Read {
  const left = [...read.symbols];
  for (const { parts } of found) for (const { from, to } of parts) left.fill(nothing, from, to);
  return { ...read, symbols: left };
}
