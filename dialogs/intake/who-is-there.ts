import type { HelpStanding } from '../../services/ports/help-work.js';
import { leaving, comeBack } from './came-from.js';
import type { Draft } from './draft.js';
import { isLookedFor, isWithSomebody } from './peers.js';
import type { StepId } from './step-ids.js';

/** Questions that stand only as long as a volunteer is there. */
const withVolunteer: ReadonlySet<StepId> = new Set([
  'chatting',
  'chat-menu',
  'chat-other',
  'chat-idle',
  'may-join',
]);

/**
 * Who is there may have changed while nothing was said to us: the talk stands where that leaves it. Between two
 * questions that must be answered first, it waits.
 */
export function asItStands(draft: Draft, help: HelpStanding): Draft {
  const { at } = draft;
  if (isWithSomebody(help)) return at === 'waiting' ? { ...draft, at: 'chatting' } : draft;
  if (withVolunteer.has(at)) return isLookedFor(help) ? { ...draft, at: 'waiting' } : comeBack(draft).draft;
  return at === 'waiting' && !isLookedFor(help) ? comeBack(draft).draft : draft;
}

/** The same for a talk that is opened with its code: where it stopped, or with the volunteer who is there or looked for. */
export function whereItGoesOn(found: Draft, help: HelpStanding): Draft {
  const { aside = found.at, ...rest } = found;
  const open: Draft = { ...rest, at: aside };
  const isOpen = isWithSomebody(help) || isLookedFor(help);
  if (!isOpen) return asItStands(open, help);
  const left =
    open.cameFrom || withVolunteer.has(open.at) || open.at === 'waiting' ? open : leaving(open, open.at);
  return { ...left, at: isWithSomebody(help) ? 'chatting' : 'waiting' };
}
