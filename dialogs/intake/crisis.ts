import type { Said } from '../../services/domain/text-catalogue.js';
import { type Card, cardFor, type CardKey } from '../../services/safety/card.js';
import { markOf } from '../../services/safety/heard-before.js';
import { lineFor, type Response } from '../../services/safety/response.js';
import type { Alarming } from '../../services/safety/signal.js';
import type { Crisis } from './crisis-heard.js';
import { ageGroup, tellsSomething } from './choices.js';
import { isOnlyNotSafe } from './danger-answers.js';
import type { Draft } from './draft.js';
import { type Around, between, type Taken } from './step.js';
import { wordCount } from './told.js';

/** Interrupts that are remembered, so that the same words do not interrupt again. */
export const shownAtMost = 20;
/** A story of so many words is a story, also when it speaks of not wanting to live. */
const wordsOfAStory = 10;

export const isStory = (text: string): boolean => wordCount(text) >= wordsOfAStory;

/**
 * The talk stops for a card or for the plain question, and keeps what was told.
 *
 * @param isAnswer - a person was asked to tell something: then a few words are what they tell.
 */
export function interrupted(
  draft: Draft,
  text: string,
  signal: Alarming,
  response: Extract<Response, 'card' | 'check'>,
  isAnswer = false,
): Taken {
  const before = draft.crisis;
  const shown = before?.shown ?? [];
  const { kind, about } = signal;
  const asks = response === 'check';
  const mark = markOf(signal.phrase);
  const crisis: Crisis = {
    checked: (before?.checked ?? false) || asks,
    shown: asks ? shown : [...shown, { kind, other: about !== 'self', mark }].slice(-shownAtMost),
    open: {
      kind,
      about,
      mark,
      quote: asks ? signal.quote : '',
      sexual: signal.action === 'card' && signal.sexual,
      ...(asks && signal.action === 'check' && { ask: signal.ask }),
    },
    held: before?.held ?? [],
  };
  const told = { ...draft, crisis };
  const holds = isTold(text, signal) || asks;
  return between(holds ? holding(told, text, isAnswer) : told, asks ? 'crisis-check' : 'crisis');
}

/** "Ik wil dood want mijn mentor pest me": why somebody wants to die is told, however short. */
const saysWhy =
  /(?<!\p{L})(?:want(?! to)|omdat|doordat|sinds|nadat|vanwege|because|cause|since)(?:[^\p{L}]+\p{L}+){3}/iu;

/** A cry of one's own, or the answer that one is not safe, is no story; what is told of another is. */
export function isTold(text: string, { kind, about }: Pick<Alarming, 'kind' | 'about'>): boolean {
  if (isStory(text) || saysWhy.test(text)) return true;
  return kind === 'suicide' ? about !== 'self' : !isOnlyNotSafe(text);
}

/** The plain question was answered with a yes: now the card. Of what was told only the cry itself goes. */
export const confirmedSuicide = (draft: Draft): Draft => {
  const { crisis } = draft;
  if (!crisis) return draft;
  const { ask: _ask, mark, ...open } = crisis.open;
  const shown = [...crisis.shown, { kind: 'suicide', other: false, mark } as const];
  const held = withoutCry(crisis);
  const card = { ...open, mark, quote: '', kind: 'suicide', about: 'self' } as const;
  return { ...draft, crisis: { ...crisis, shown, open: card, held } };
};

/** The plain question was left without an answer: what it was about is told to nobody. */
export const leftUnanswered = (draft: Draft): Draft =>
  draft.crisis?.open.ask === undefined
    ? draft
    : { ...draft, crisis: { ...draft.crisis, held: withoutCry(draft.crisis) } };

function withoutCry({ open, held }: Crisis): string[] {
  const cry = open.quote.replace(/…$/, '');
  return held.filter(
    (text) => isStory(text) || saysWhy.test(text) || !text.replace(/\s+/g, ' ').includes(cry),
  );
}

/** Whatever is told while the talk stands still is not lost, and not kept twice. */
export function holding(draft: Draft, text: string, isAnswer = false): Draft {
  const { crisis } = draft;
  if (!crisis || crisis.held.includes(text) || text === '' || !(isAnswer || tellsSomething(text)))
    return draft;
  return { ...draft, crisis: { ...crisis, held: [...crisis.held, text] } };
}

/** An answer to one of our questions about danger is no part of the story, unless a story came with it. */
export const holdingStory = (draft: Draft, text: string): Draft =>
  isStory(text) ? holding(draft, text) : draft;

/** What was held, and the draft without it; the words that led to the card are not needed any more. */
export function released(draft: Draft): { readonly draft: Draft; readonly held: string } {
  const { crisis } = draft;
  if (!crisis) return { draft, held: '' };
  const open = { ...crisis.open, quote: '' };
  return { draft: { ...draft, crisis: { ...crisis, open, held: [] } }, held: crisis.held.join('\n') };
}

/** While it is about suicide, no answer goes without the number of 113. */
export const numberFor = ({ crisis, at }: Draft, { say }: Around): readonly Said[] =>
  crisis?.open.kind === 'suicide' && at.startsWith('crisis') ? [say(lineFor(crisis.open))] : [];

/** The card that stands open; without one, that for suicide: it says most. */
export function openCard(draft: Draft, { now }: Around): Card {
  const { kind = 'suicide', about = 'self', sexual = false } = draft.crisis?.open ?? {};
  return cardFor({ kind, about, sexual }, { age: ageGroup(draft), now });
}

/** The fixed texts of a card, in the form of this talk. */
export const cardTexts = ({ texts, talkNow }: Card, around: Pick<Around, 'say'>): readonly Said[] =>
  texts.map((key) => fixedText(key, around, around.say(talkNow).bubbles.join(' ')));

function fixedText(key: CardKey, { say }: Pick<Around, 'say'>, praat_nu: string): Said {
  switch (key) {
    case 'cr.abuse_young':
    case 'cr.abuse_unknown':
    case 'cr.runaway':
    case 'cr.threat':
      return say(key, { praat_nu });
    default:
      return say(key);
  }
}
