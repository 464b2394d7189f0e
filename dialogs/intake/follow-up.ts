import { ackFor, slotsOf } from '../../services/understanding/story/story-of.js';
import { wishesSaid } from '../../services/understanding/story/wishes-said.js';
import type { Draft } from './draft.js';
import { allTold, inAllTold, inStory, storyTold, wordCount } from './told.js';

/** What can be asked about a story, in the order in which it is missed (script §4). */
export const probes = ['what', 'feel', 'child', 'tried', 'when', 'who', 'now'] as const;
export type Probe = (typeof probes)[number];

const mostQuestions = 2;
/** With fewer words than this, a third question; with more than that, one at most. */
const shortStory = 25;
const longStory = 120;
/** Of the five slots; then nothing is asked about a long story. */
const wellTold = 4;

/** What was answered to a question; empty when it was skipped, `undefined` when it was not asked. */
export const answerTo = (draft: Draft, probe: Probe): string | undefined =>
  probe === 'what' ? draft.event : draft.lines[probe];

export const withAnswer = (draft: Draft, probe: Probe, words: string): Draft =>
  probe === 'what' ? { ...draft, event: words } : { ...draft, lines: { ...draft.lines, [probe]: words } };

const isAsked = (draft: Draft, probe: Probe): boolean => answerTo(draft, probe) !== undefined;

/** Whether nothing but this was asked yet: then the story is acknowledged first. */
export const isFirst = (draft: Draft, probe?: Probe): boolean =>
  probes.every((other) => other === probe || !isAsked(draft, other));

/** The next thing that a story leaves open; never what was said, and nothing twice. */
export function nextProbe(draft: Draft): Probe | undefined {
  const asked = probes.filter((probe) => isAsked(draft, probe));
  if (asked.length >= mostFor(draft, asked)) return undefined;
  const missing = missingIn(draft).filter((probe) => !asked.includes(probe));
  // Whoever is sad or worn out is asked for a day or a name at the very last.
  const feelings: readonly Probe[] = asked.length === 0 && isHeavy(draft) ? ['feel', 'now'] : [];
  return feelings.find((probe) => probe === 'now' || missing.includes(probe)) ?? missing[0];
}

function mostFor(draft: Draft, asked: readonly Probe[]): number {
  const story = storyTold(draft);
  if (wordCount(story) > longStory) {
    const slots = inStory(draft, slotsOf);
    if (slots.size >= wellTold) return 0;
    if (slots.has('what') && slots.has('feel')) return 1;
  }
  if (asked.length < mostQuestions) return mostQuestions;
  const isShort = wordCount(allTold(draft)) < shortStory;
  const isAnswered = asked.every((probe) => isRealAnswer(probe, answerTo(draft, probe) ?? ''));
  return isShort && isAnswered && hasRoom(draft) ? mostQuestions + 1 : mostQuestions;
}

/** A simple story is nine answers to its summary (script §0.2): a third question only where another was not needed. */
function hasRoom(draft: Draft): boolean {
  const wishes = inAllTold(draft, wishesSaid);
  const isWishAsked = wishes.length === 0 || wishes.includes('solution');
  return !draft.trail.includes('story-more') || !isWishAsked;
}

/** Of a day or a person one word is enough. */
const isRealAnswer = (probe: Probe, words: string): boolean =>
  wordCount(words) > (probe === 'when' || probe === 'who' ? 0 : 2);

const isHeavy = (draft: Draft): boolean => ['sad', 'heavy'].includes(inStory(draft, ackFor));

function missingIn(draft: Draft): readonly Probe[] {
  const told = inAllTold(draft, slotsOf);
  const feelings = feelingsIn(draft);
  const missing: Readonly<Record<Probe, boolean>> = {
    what: !told.has('what'),
    feel: !feelings.own,
    // How it is for the child comes in the place of a feeling that was told, never after asking for one.
    child: feelings.own && feelings.hasChild && !feelings.child && !isAsked(draft, 'feel'),
    tried: !told.has('tried'),
    when: !told.has('when'),
    who: !told.has('who'),
    now: false,
  };
  return probes.filter((probe) => missing[probe]);
}

const parents: readonly Draft['role'][] = ['parent', 'foster_parent'];
export const child =
  /\b(?:kind(?:je|eren)?|zoon(?:tje)?|dochter(?:tje)?|pleeg(?:kind|zoon|dochter)\w*|child(?:ren)?|kids?|sons?|daughters?)\b/i;
export const somebodyElse = /\b(?:hij|hem|zij|ze|haar|he|him|she|her|they|them)\b/i;
export const oneself = /\b(?:ik|wij|we|mij|me|ons|i|us)\b/i;
const clauseEnd = /[.,!?;\n]+|\b(?:en|als|omdat|want|maar|toen|and|because|when|but)\b/i;

/** Whose feelings were told: of a parent who writes about a child they are two things. */
function feelingsIn(draft: Draft): { own: boolean; child: boolean; hasChild: boolean } {
  const told = allTold(draft);
  if (!parents.includes(draft.role))
    return { own: inAllTold(draft, slotsOf).has('feel'), child: true, hasChild: false };
  const felt = told.split(clauseEnd).filter((clause) => slotsOf(clause).has('feel'));
  const isOfOthers = (clause: string): boolean =>
    !oneself.test(clause) && (child.test(clause) || somebodyElse.test(clause));
  return {
    own: felt.some((clause) => !isOfOthers(clause)),
    child: felt.some(isOfOthers),
    hasChild: child.test(told),
  };
}
