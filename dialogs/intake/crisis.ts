import type { Said } from '../../services/domain/text-catalogue.js';
import { type Card, cardFor, type CardKey } from '../../services/safety/card.js';
import type { Response } from '../../services/safety/response.js';
import type { Alarming } from '../../services/safety/signal.js';
import type { Crisis } from './crisis-heard.js';
import { ageGroup, tellsSomething } from './choices.js';
import type { Draft } from './draft.js';
import { type Around, between, type Taken } from './step.js';
import { wordCount } from './told.js';

/** Interrupts that are remembered, so that the same words do not interrupt again. */
const shownAtMost = 20;
/** A story of so many words is a story, also when it speaks of not wanting to live. */
const wordsOfAStory = 10;

const isStory = (text: string): boolean => wordCount(text) >= wordsOfAStory;

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
  const { kind, about, quote } = signal;
  const crisis: Crisis = {
    checked: (before?.checked ?? false) || response === 'check',
    shown: response === 'check' ? shown : [...shown, { kind, phrase: signal.phrase }].slice(-shownAtMost),
    open: {
      kind,
      about,
      quote,
      sexual: signal.action === 'card' && signal.sexual,
      ...(signal.action === 'check' && { ask: signal.ask }),
    },
    held: before?.held ?? [],
  };
  const holds = kind !== 'suicide' || isStory(text) || response === 'check';
  const told = { ...draft, crisis };
  return between(
    holds ? holding(told, text, isAnswer) : told,
    response === 'check' ? 'crisis-check' : 'crisis',
  );
}

/** The plain question was answered with a yes: now the card. Of what was told only the cry itself goes. */
export const confirmedSuicide = (draft: Draft): Draft => {
  const { crisis } = draft;
  if (!crisis) return draft;
  const { ask: _ask, ...open } = crisis.open;
  const shown = [...crisis.shown, { kind: 'suicide' as const, phrase: open.quote }];
  const held = withoutCry(crisis);
  return { ...draft, crisis: { ...crisis, shown, open: { ...open, kind: 'suicide', about: 'self' }, held } };
};

/** The plain question was left without an answer: what it was about is told to nobody. */
export const leftUnanswered = (draft: Draft): Draft =>
  draft.crisis?.open.ask === undefined
    ? draft
    : { ...draft, crisis: { ...draft.crisis, held: withoutCry(draft.crisis) } };

function withoutCry({ open, held }: Crisis): string[] {
  const cry = open.quote.replace(/…$/, '');
  return held.filter((text) => isStory(text) || !text.replace(/\s+/g, ' ').includes(cry));
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

/** The card that stands open; without one, that for suicide: it says most. */
export function openCard(draft: Draft, { now }: Around): Card {
  const { kind = 'suicide', about = 'self', sexual = false } = draft.crisis?.open ?? {};
  return cardFor({ kind, about, sexual }, { age: ageGroup(draft), now });
}

/** The fixed texts of a card, in the form of this talk. */
export const cardTexts = ({ texts, talkNow }: Card, around: Around): readonly Said[] =>
  texts.map((key) => fixedText(key, around, around.say(talkNow).bubbles.join(' ')));

function fixedText(key: CardKey, { say }: Around, praat_nu: string): Said {
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
