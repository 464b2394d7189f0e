import type { Preference } from '../../../services/domain/handoff.js';
import type { OptionId } from '../../../services/domain/text-catalogue.js';
import { lookFor, withPeer } from '../peers.js';
import { type Step, unclear } from '../step.js';

const preferenceOf: Readonly<Partial<Record<OptionId, Preference>>> = {
  'reply.pref_parent': 'parent',
  'reply.pref_youth': 'youth',
  'reply.pref_woman': 'woman',
  'reply.pref_man': 'man',
};

/** Whom somebody would rather talk to; more than one may be said. */
export const peerPref: Step = {
  id: 'peer-pref',
  place: 'step.peer',
  aboutPeople: true,
  ask: (_draft, { say }) => ({ ask: say('peer.pref') }),
  take({ ids }, draft, around) {
    if (ids.length === 0) return unclear;
    const preferences = ids.flatMap((id) => preferenceOf[id] ?? []);
    return lookFor(withPeer(draft, { preferences }), around);
  },
  skip: (draft, around) => lookFor(withPeer(draft, { preferences: [] }), around),
};
