import type { Said } from '../../services/domain/text-catalogue.js';
import type { Bubble } from '../shared/bubble.js';
import { type Draft, type LaterNotice, laterNotices } from './draft.js';
import type { Around } from './step.js';

const isLater = (key: string): key is LaterNotice => laterNotices.some((known) => known === key);
const isInDanger = ({ at }: Draft): boolean => at.startsWith('crisis');

/**
 * What is said about messages, before anything else. Nothing of it stands between somebody in danger and the numbers
 * to call: that a file was not taken is told when the talk goes on.
 */
export const noticesNow = (draft: Draft, fresh: readonly Said[], { say }: Around): readonly Said[] =>
  isInDanger(draft) ? fresh : [...(draft.later ?? []).map((key) => say(key)), ...fresh];

/** The draft with what could not be said in this turn, for the next one; once each. */
export function withNoticesLeft(draft: Draft, held: readonly Said[], said: readonly Bubble[]): Draft {
  const later = [...new Set([...(draft.later ?? []), ...held.map(({ key }) => key).filter(isLater)])].filter(
    (key) => !said.some((bubble) => bubble.key === key),
  );
  if (later.length === 0 && draft.later === undefined) return draft;
  return { ...draft, later: later.length === 0 ? undefined : later };
}
