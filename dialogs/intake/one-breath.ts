import { slots } from '../../services/understanding/story/story-cues.js';
import { slotsOf } from '../../services/understanding/story/story-of.js';
import { tellsSomething } from './choices.js';
import type { Draft } from './draft.js';
import { answerTo, type Probe, withAnswer } from './follow-up.js';
import { inParts } from './in-parts.js';
import type { StepId } from './step-ids.js';

/** How a message begins that goes on with the one before it. */
const goesOn = /^(?:en|maar|want|dus|omdat|ook|plus|o+h?,? ?ja|and|but|because|also)(?![\p{L}\p{N}])/iu;
/** `*mentor` or `mentor*`: a word of the message before it, typed right. Never an answer, whatever the word. */
export const mendsWord = (text: string): boolean => /^\*[^*]+$|^[^*]+\*$/.test(text);

/** Where every message joins the story by itself. */
const tellingOn: ReadonlySet<StepId> = new Set(['story', 'story-more', 'card-add', 'add', 'waiting']);
const endsInStory: ReadonlySet<StepId> = new Set(['start', 'story', 'story-more']);
/** The follow-up a question is. */
const followUps: Readonly<Partial<Record<StepId, Probe>>> = {
  what: 'what',
  feel: 'feel',
  child: 'child',
  tried: 'tried',
  when: 'when',
  'about-whom': 'who',
  now: 'now',
};

/**
 * A second message in the same breath joins the answer before it: *maar dat hielp niet*. Only when it says so
 * with its first word and tells nothing that the open question asks for; anything else is an answer.
 *
 * @returns the draft with the message in its place, `undefined` when it is an answer to the open question.
 */
export function joinedToLast(draft: Draft, text: string): Draft | undefined {
  const { at, story, trail, lines, ownWish } = draft;
  if (tellingOn.has(at)) return undefined;
  // Whoever tells on there is heard, and not asked the same again.
  if (at === 'who' && tellsSomething(text) && !mendsWord(text)) return undefined;
  if (!mendsWord(text) && (!goesOn.test(text) || tells(followUps[at], text))) return undefined;
  const last = trail.at(-1) ?? at;
  const probe = followUps[last];
  const before = probe && answerTo(draft, probe);
  if (probe && before) return withAnswer(draft, probe, `${before} ${text}`);
  if (endsInStory.has(last) && story.length > 0) return { ...draft, story: [...story, ...inParts(text)] };
  if (last === 'small' && lines.small)
    return { ...draft, lines: { ...lines, small: `${lines.small} ${text}` } };
  return last === 'wish' && ownWish ? { ...draft, ownWish: `${ownWish}, ${text}` } : undefined;
}

const tells = (asked: Probe | undefined, text: string): boolean =>
  slots.some((slot) => slot === asked && slotsOf(text).has(slot));

/** A message that only made the story longer, while it was asked already whether there is more, and nobody said yes to that. */
export const onlyLonger = (before: Draft, after: Draft): boolean =>
  before.at === 'story-more' &&
  before.tellsOn !== true &&
  after.at === 'story-more' &&
  after.story.length > before.story.length;
