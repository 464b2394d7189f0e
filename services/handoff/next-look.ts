import { type Handoff, isConnected, isWaiting } from '../domain/handoff.js';

const second = 1_000;
const minute = 60 * second;

/** How long what may last, in milliseconds (script §8, domain.md §3). */
export const lasts = {
  /** Until it is offered once more to who fits. */
  offerAgain: 90 * second,
  /** The waiting texts; at the second one everybody is asked and the coordinator is called, at the last it is over. */
  firstText: 2 * minute,
  secondText: 5 * minute,
  wait: 10 * minute,
  /** A text is skipped for whoever typed this short ago. */
  typing: 20 * second,
  /** After a restart of the line every desk comes back by itself within this. */
  grace: 20 * second,
  /** Until somebody else is looked for when a volunteer dropped out. */
  reconnect: 2 * minute,
  /** Until whoever picked up must have said something. */
  greeting: 3 * minute,
  /** Until a person without an answer hears that the volunteer is away, and until somebody else is looked for. */
  unanswered: 5 * minute,
  unansweredTooLong: 10 * minute,
  /** Until a silent person is asked whether they are still there, and until the talk is kept for later. */
  silence: 10 * minute,
  silenceTooLong: 15 * minute,
} as const;

/** Since when somebody is looked for. */
export const searchedSince = ({ searchingSince, requestedAt }: Handoff): number =>
  Date.parse(searchingSince ?? requestedAt);

/**
 * The next instant at which something has to happen to this handoff by itself; `undefined` when it is over. Of a talk
 * that goes on: the first one at which something could, for what is said in it is not written in the handoff.
 */
export function nextLook(handoff: Handoff, now: Date): Date | undefined {
  const { state, lostAt, claimedAt } = handoff;
  if (state === 'reconnecting') return new Date(Date.parse(lostAt ?? '') + lasts.reconnect);
  if (isWaiting(handoff)) return new Date(searchedSince(handoff) + waitStep(handoff));
  if (!isConnected(handoff)) return undefined;
  if (lostAt !== undefined) return new Date(Date.parse(lostAt) + lasts.grace);
  if (state === 'claimed') return new Date(Date.parse(claimedAt ?? '') + lasts.greeting);
  return new Date(now.getTime() + lasts.unanswered);
}

function waitStep({ round, toldMinute }: Handoff): number {
  if (round === 'fitting') return lasts.offerAgain;
  if (toldMinute < 2) return lasts.firstText;
  return round === 'anyone' ? lasts.wait : lasts.secondText;
}
