import type { Said } from '../../services/domain/text-catalogue.js';
import type { Draft } from './draft.js';
import { firstOpen } from './first-open.js';
import { goOnFrom } from './routes.js';
import { type Taken, taken } from './step.js';
import { isStepId, type StepId } from './step-ids.js';

/** From a question to something that is asked about people; that question comes back afterwards. */
export function leaving(draft: Draft, at: StepId, aside?: StepId): Draft {
  const cameFrom = { at, ...(aside !== undefined && { aside }) };
  return { ...draft, aside: undefined, unclear: 0, cameFrom, trail: [...draft.trail, at] };
}

/** How to reach somebody, and what was left for one person only, is not kept with the answers. */
const forOnePerson: ReadonlySet<string> = new Set<StepId>([
  'waiting',
  'cb-how',
  'message',
  'med-who',
  'med-goal',
  'med-contact',
]);
export const withoutReach = (draft: Draft): Draft => ({
  ...draft,
  given: Object.fromEntries(Object.entries(draft.given).filter(([at]) => !forOnePerson.has(at))),
});

/** Nothing is asked about people any more: back to the question one came from, or on to the other ways. */
export function comeBack(draft: Draft, ...says: readonly Said[]): Taken {
  const { cameFrom, want: _want, callback: _callback, ...rest } = withoutReach(draft);
  if (!cameFrom) return rest.confirmed ? goOnFrom(rest, ...says) : taken(rest, undefined, ...says);
  // Whoever agreed to storing to be able to talk with a person is not asked that again.
  const isSettled = cameFrom.at === 'privacy' && rest.kept;
  const at = isStepId(cameFrom.at) && !isSettled ? cameFrom.at : firstOpen(rest);
  const { aside } = cameFrom;
  const place = rest.trail.lastIndexOf(at);
  const trail = place < 0 ? rest.trail : rest.trail.slice(0, place);
  const back = { ...rest, trail, aside: aside !== undefined && isStepId(aside) ? aside : undefined };
  return taken(back, at, ...says);
}

/** These are no questions any more: nobody comes back to one of them. What stands at `draft.at` stays. */
export function withoutQuestions(draft: Draft, gone: ReadonlySet<StepId>): Draft {
  const isGone = (at: string | undefined): boolean => at !== undefined && isStepId(at) && gone.has(at);
  const { at, aside, cameFrom } = draft;
  const from = isGone(cameFrom?.aside) && cameFrom ? { at: cameFrom.at } : cameFrom;
  const left = { ...draft, cameFrom: isGone(from?.at) ? undefined : from };
  if (!isGone(aside)) return left;
  const { draft: back } = comeBack({ ...left, aside: undefined });
  return { ...back, at, aside: back.aside ?? back.at };
}
