import type { CasePhase } from '../domain/conversation.js';

const minutes = 60_000;
const hours = 60 * minutes;
const days = 24 * hours;

/** How long after the last message the server may still open a case (docs/architecture.md, "Keys"). */
const openFor: Readonly<Record<CasePhase, number>> = {
  unasked: 30 * minutes,
  draft: 14 * days,
  settled: 24 * hours,
  reopened: 30 * minutes,
};

/** A day's margin, in which the timer that erases a draft still finds what there is to remove. */
const draftMargin = days;

/**
 * Until when the line's own wrap of a case's key lasts, when the person spoke just now.
 *
 * @returns for a draft a day more than the person is told, so that the erasing itself can still read.
 */
export const openUntil = (phase: CasePhase, now: Date): Date =>
  new Date(now.getTime() + openFor[phase] + (phase === 'draft' ? draftMargin : 0));

/** How long a case is kept after the last word in it; a settled one as security.md §7 proposes, for the organisation to confirm. */
const keptFor: Readonly<Record<CasePhase, number>> = {
  unasked: openFor.unasked,
  draft: openFor.draft,
  settled: 365 * days,
  reopened: 365 * days,
};

/** The day that is named to the person: until then the story is kept, and then it is erased. */
export const keptUntil = (phase: CasePhase, lastMessage: Date): Date =>
  new Date(lastMessage.getTime() + keptFor[phase]);
