import type { Draft } from './draft.js';
import type { StepId } from './step-ids.js';

/** The questions up to the summary in their order, and when each is still open (script §0.2, §2). */
const inOrder: readonly (readonly [StepId, (draft: Draft) => boolean])[] = [
  ['who', ({ role }) => role === undefined],
  ['worried', ({ role, goesOn }) => role === 'other' && !goesOn],
  ['age', ({ role, age }) => role === 'youth' && age === undefined],
  ['young', ({ role, age, goesOn }) => role === 'youth' && age === 'under_12' && !goesOn],
  ['privacy', ({ kept }) => !kept],
  ['story', ({ story }) => story.length === 0],
  ['story-more', ({ storyDone }) => !storyDone],
  ['feel', ({ lines }) => lines.feel === undefined],
  ['tried', ({ lines }) => lines.tried === undefined],
  ['wish', ({ wishes }) => wishes === undefined],
  ['small', ({ wishes, lines }) => wishes?.includes('solution') === true && lines.small === undefined],
  ['card', ({ confirmed }) => !confirmed],
];

/**
 * The first question that is still open. Whoever goes back and changes an answer is asked again only what
 * depends on it; after a confirmed summary there is only the choice of what happens next.
 */
export function firstOpen(draft: Draft): StepId {
  return inOrder.find(([, isOpen]) => isOpen(draft))?.[0] ?? 'routes';
}
