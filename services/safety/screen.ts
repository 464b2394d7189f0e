import { wordsOf } from '../understanding/reading/words.js';
import { type CrisisLabel, guessDanger } from './crisis-model.js';
import { phrasedSignal } from './phrased-signal.js';
import { type About, type CrisisKind, noSignal, type Signal } from './signal.js';

/** Reads a message before anything else does. */
export type Screen = (text: string) => Signal;

type Guess = Readonly<Record<CrisisLabel, number>>;

/**
 * From here on the fixed texts interrupt. For suicide there is a plain question before that, so it may wait
 * for more; where one of our phrases hears the same, less is enough. Below that something is said that
 * interrupts nothing.
 */
const certain = 0.65;
const certainSuicide = 0.85;
const certainWithPhrase = 0.5;
const likely = 0.4;
/** Sad is not in danger: what is only likely must look like one kind of it. */
const likelyKind = 0.35;
/** Whoever is told that they want to hurt somebody must have said so. */
const certainThreat = 0.7;
/** Where our phrases hear it, so much: figures of speech that they know stay far below. */
const threatWithPhrase = 0.12;
/** A cry in a long story is heard in the sentences it stands in: pieces of about so many words. */
const pieceWords = 24;
const longestQuote = 80;

const kinds = ['suicide', 'danger_now', 'abuse', 'runaway'] as const;

/**
 * Does a message tell of suicide, violence, danger, running away or a threat, and about whom (script §12)? What
 * our phrases hear and what a model learned from labelled messages are weighed together. Pure and
 * deterministic; the time grows with the length of the text and not faster.
 */
export function screen(text: string): Signal {
  const whole = { text, phrased: phrasedSignal(text) };
  const parts = piecesOf(text).map((piece) => ({ text: piece, phrased: within(piece, whole.phrased) }));
  const heard = [whole, ...parts].map((part) => ({ ...part, guess: guessDanger(part.text, part.phrased) }));
  const first = heard.reduce((loudest, one) => (one.guess.alarm > loudest.guess.alarm ? one : loudest));
  return signalOf(first.text, first.phrased, first.guess);
}

/** What the phrases hear in the whole belongs to the piece that holds their words. */
const within = (piece: string, phrased: Signal): Signal =>
  phrased.action !== 'none' && piece.replace(/\s+/g, ' ').includes(phrased.quote.replace(/…$/, ''))
    ? phrased
    : noSignal;

function signalOf(text: string, phrased: Signal, guess: Guess): Signal {
  // What we know that people say is never let go of, whatever is likely.
  const likeliest = kindOf(guess);
  // The model seldom tells who is in danger from who is threatened; our phrases do.
  const isThreat = phrased.action === 'card' && phrased.kind === 'threat' && likeliest === 'danger_now';
  const kind = isThreat ? 'threat' : likeliest;
  if (isThreat && guess.threat >= threatWithPhrase) return phrased;
  const isLikely =
    guess.alarm >= likely && (guess.alarm >= certain || likelihoodOf(kind, guess) >= likelyKind);
  if (!isLikely) return phrased.action === 'card' ? softened(phrased) : phrased;
  const same = phrased.action !== 'none' && phrased.kind === kind ? phrased : undefined;
  const about = same?.about ?? aboutWhom(kind, guess);
  const quote = same?.quote ?? shortened(text);
  const phrase = same?.phrase ?? wordsIn(quote);
  const heard = { kind, action: 'card', about, quote, phrase } as const;
  const sexual = same?.action === 'card' && same.sexual;
  // Words that may mean something else are asked about, however often others meant it.
  if (same?.action === 'check') return same;
  const isSure =
    guess.alarm >= enoughFor(kind, same) ||
    (same?.action === 'card' && likelihoodOf(kind, guess) >= certainWithPhrase);
  return isSure ? { ...heard, sexual } : softened({ ...heard, sexual });
}

function enoughFor(kind: CrisisKind, phrased?: Signal): number {
  if (phrased?.action === 'card') return certainWithPhrase;
  return kind === 'suicide' ? certainSuicide : certain;
}

/** Heard, but not surely: about suicide one asks; for the rest a quiet line. */
function softened({ kind, about, quote, phrase }: Extract<Signal, { action: 'card' }>): Signal {
  return kind === 'suicide'
    ? { kind, action: 'check', about, ask: 'soft', quote, phrase }
    : { kind, action: 'line', about, quote, phrase };
}

function kindOf(guess: Guess): CrisisKind {
  const kind = kinds.reduce((most, one) => (guess[one] > guess[most] ? one : most));
  return kind === 'danger_now' && guess.threat >= certainThreat ? 'threat' : kind;
}

const likelihoodOf = (kind: CrisisKind, guess: Guess): number =>
  kind === 'threat' ? guess.danger_now : guess[kind];

function aboutWhom(kind: CrisisKind, { other }: Guess): About {
  if (kind === 'threat') return 'other';
  if (other < 0.5) return 'self';
  return kind === 'abuse' || kind === 'runaway' ? 'child' : 'other';
}

/** A long text in pieces of whole sentences; a text that is no longer than a piece has none. */
function piecesOf(text: string): readonly string[] {
  const words = wordsOf(text);
  if (words.length <= pieceWords) return [];
  const pieces: string[] = [];
  let from = 0;
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const isEnd =
      !next ||
      (next.sentence !== word.sentence && at + 1 - from >= pieceWords / 2) ||
      at + 1 - from >= pieceWords;
    if (!isEnd) continue;
    pieces.push(text.slice(words[from]?.start ?? 0, word.end));
    from = at + 1;
  }
  return pieces;
}

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length <= longestQuote ? words : `${words.slice(0, longestQuote - 1)}…`;
}

const wordsIn = (text: string): string =>
  wordsOf(text)
    .map((word) => word.text)
    .join(' ');
