import type { Slot } from '../../services/understanding/story/story-cues.js';
import { slotsOf } from '../../services/understanding/story/story-of.js';
import { type Draft, isOwnLine } from './draft.js';
import { inParts } from './in-parts.js';
import type { StepId } from './step-ids.js';

/** How a message begins that goes on with the one before it, or mends a word of it (`*mentor`). */
const goesOn =
  /^(?:(?:en|maar|want|dus|omdat|ook|plus|o+h?,? ?ja|and|but|because|also)(?![\p{L}\p{N}])|\*)|\*$/iu;

/** Where every message joins the story by itself. */
const tellingOn: ReadonlySet<StepId> = new Set(['story', 'story-more', 'card-add', 'add']);
/** What a question asks for, where a message can be seen to tell it. */
const asksFor: Readonly<Partial<Record<StepId, Slot>>> = { feel: 'feel', tried: 'tried' };
const endsInStory: ReadonlySet<StepId> = new Set(['start', 'story', 'story-more']);

/**
 * A second message in the same breath joins the answer before it: *maar dat hielp niet*. Only when it says so
 * with its first word and tells nothing that the open question asks for; anything else is an answer.
 *
 * @returns the draft with the message in its place, `undefined` when it is an answer to the open question.
 */
export function joinedToLast(draft: Draft, text: string): Draft | undefined {
  const { at, trail, lines, ownWish } = draft;
  if (tellingOn.has(at) || !goesOn.test(text)) return undefined;
  const asked = asksFor[at];
  if (asked && slotsOf(text).has(asked)) return undefined;
  const last = trail.at(-1);
  if (last === undefined) return undefined;
  if (endsInStory.has(last))
    return draft.story.length === 0 ? undefined : { ...draft, story: [...draft.story, ...inParts(text)] };
  if (last === 'wish')
    return ownWish === undefined ? undefined : { ...draft, ownWish: `${ownWish}, ${text}` };
  const line = isOwnLine(last) ? lines[last] : undefined;
  if (!isOwnLine(last) || line === undefined || line === '') return undefined;
  return { ...draft, lines: { ...lines, [last]: `${line} ${text}` } };
}

/** A message that only made the story longer, while it was asked already whether there is more. */
export const onlyLonger = (before: Draft, after: Draft): boolean =>
  before.at === 'story-more' && after.at === 'story-more' && after.story.length > before.story.length;
