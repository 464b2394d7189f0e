import { wishesSaid } from '../../services/understanding/story/wishes-said.js';
import type { Draft } from './draft.js';
import { nextProbe, type Probe } from './follow-up.js';
import type { StepId } from './step-ids.js';
import { inAllTold } from './told.js';

const stepOf: Readonly<Record<Probe, StepId>> = {
  what: 'what',
  feel: 'feel',
  child: 'child',
  tried: 'tried',
  when: 'when',
  who: 'about-whom',
  now: 'now',
};

const wishesOf = (draft: Draft): readonly string[] => draft.wishes ?? inAllTold(draft, wishesSaid);

/** What is missing of a story is asked before the wish, and not any more after it. */
function followUp(draft: Draft): StepId | undefined {
  const probe = draft.wishes === undefined && !draft.confirmed ? nextProbe(draft) : undefined;
  return probe && stepOf[probe];
}

type Open = (draft: Draft) => StepId | undefined;

const ask =
  (step: StepId, isOpen: (draft: Draft) => boolean): Open =>
  (draft) =>
    isOpen(draft) ? step : undefined;

/** The questions before a story, in their order, and when each is still open (script §0.2, §2). */
const first: readonly Open[] = [
  ask('who', ({ role, whoLater }) => role === undefined && whoLater !== true),
  ask('worried', ({ role, goesOn }) => role === 'other' && !goesOn),
  ask('age', ({ role, age }) => role === 'youth' && age === undefined),
  ask('young', ({ role, age, goesOn }) => role === 'youth' && age === 'under_12' && !goesOn),
  ask('privacy', ({ kept }) => !kept),
  ask('who', ({ role }) => role === undefined),
];
const aboutStory: readonly Open[] = [
  ask('story', ({ story }) => story.length === 0),
  ask('story-more', ({ storyDone }) => !storyDone),
  followUp,
  // A wish that was plainly said stands on the card.
  ask('wish', (draft) => draft.wishes === undefined && wishesOf(draft).length === 0),
  ask('small', (draft) => draft.lines.small === undefined && wishesOf(draft).includes('solution')),
];
const aboutPraise: readonly Open[] = [
  ask('good-what', ({ lines }) => lines.good === undefined),
  ask('good-how', ({ goodHow }) => goodHow === undefined),
];

/**
 * The first question that is still open. Whoever goes back and changes an answer is asked again only what
 * depends on it; after a confirmed summary there is only the choice of what happens next.
 */
export function firstOpen(draft: Draft): StepId {
  for (const open of [...first, ...(draft.praise ? aboutPraise : aboutStory)]) {
    const step = open(draft);
    if (step) return step;
  }
  return draft.confirmed ? 'routes' : 'card';
}
