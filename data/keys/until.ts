/** Longest that a case may stay open after a crash beyond what was promised: one hour. */
const longestSlack = 60 * 60 * 1000;

/**
 * Every message moves the instant until which a case stays open. So that not every message is a write, the
 * durable instant runs 5 % of the time that is left ahead, half an hour at most. All in epoch ms.
 */
export function writtenAhead(until: number, now: number): number {
  return until + Math.floor(slackOf(until, now) / 2);
}

/**
 * Whether what is on disk still does: never earlier than the exact instant, and later by at most 10 % of
 * the time that is left. Only a start after a crash goes by it.
 */
export function isWrittenWell(written: number, until: number, now: number): boolean {
  return written >= until && written <= until + slackOf(until, now);
}

function slackOf(until: number, now: number): number {
  return Math.min(Math.max(until - now, 0) / 10, longestSlack);
}
