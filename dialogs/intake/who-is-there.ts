import type { HelpStanding } from '../../services/ports/help-work.js';
import { comeBack, leaving, withoutQuestions } from './came-from.js';
import type { Draft } from './draft.js';
import { isLookedFor, isMediated, isWithSomebody } from './peers.js';
import type { StepId } from './step-ids.js';

/** Questions that stand only as long as a volunteer is there. */
const withVolunteer: ReadonlySet<StepId> = new Set([
  'chatting',
  'chat-menu',
  'chat-other',
  'chat-idle',
  'may-join',
]);

/** Questions that stand only as long as there is a mediation. */
const aboutMediation: ReadonlySet<StepId> = new Set(['med-text', 'med-rewrite', 'med-planned', 'med-after']);

/** What was asked about a mediation is no question any more. */
export function withoutMediation(draft: Draft): Draft {
  const left = withoutQuestions(draft, aboutMediation);
  return aboutMediation.has(left.at) ? comeBack(left).draft : left;
}

const isMediationOver = (help: HelpStanding): boolean => help.mediation !== undefined && !isMediated(help);

/**
 * Who is there may have changed while nothing was said to us: the talk stands where that leaves it. Between two
 * questions that must be answered first, it waits. An open question about a mediation takes its answer, for that answers
 * nothing else.
 */
export function asItStands(before: Draft, help: HelpStanding): Draft {
  const draft = isMediationOver(help) ? withoutQuestions(before, aboutMediation) : before;
  const { at } = draft;
  if (isWithSomebody(help)) return at === 'waiting' ? { ...draft, at: 'chatting' } : draft;
  if (withVolunteer.has(at)) return isLookedFor(help) ? { ...draft, at: 'waiting' } : comeBack(draft).draft;
  return at === 'waiting' && !isLookedFor(help) ? comeBack(draft).draft : draft;
}

/** The same for a talk that is opened with its code: where it stopped, or with the volunteer who is there or looked for. */
export function whereItGoesOn(found: Draft, help: HelpStanding): Draft {
  const { aside = found.at, ...rest } = found;
  const asked: Draft = { ...rest, at: aside };
  const open = isMediationOver(help) ? withoutMediation(asked) : asked;
  const isOpen = isWithSomebody(help) || isLookedFor(help);
  if (!isOpen) return asItStands(open, help);
  const left =
    open.cameFrom || withVolunteer.has(open.at) || open.at === 'waiting' ? open : leaving(open, open.at);
  return { ...left, at: isWithSomebody(help) ? 'chatting' : 'waiting' };
}
