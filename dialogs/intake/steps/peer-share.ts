import type { Share } from '../../../services/domain/handoff.js';
import type { OptionId, Said } from '../../../services/domain/text-catalogue.js';
import type { Draft } from '../draft.js';
import { codeFirst, hasTold, lookFor, withPeer } from '../peers.js';
import { type Around, type Outcome, type Step, taken, unclear } from '../step.js';

const shareOf: Readonly<Partial<Record<OptionId, Share>>> = {
  'reply.yes': 'yes',
  'reply.topic_only': 'topic_only',
  'reply.no': 'no',
};

/** Whoever asked for a person in the middle of something is not asked for more than this. */
const shared = (draft: Draft, share: Share, around: Around): Outcome => {
  const next = withPeer(draft, { share });
  return draft.cameFrom ? lookFor(next, around) : taken(next, 'peer-pref');
};

/** The code; whoever has it hears that we look, when they typed *mens*. */
function firstSaid(draft: Draft, around: Around): readonly Said[] {
  const code = codeFirst(draft, around);
  return code.length === 0 && draft.cameFrom ? [around.say('cmd.human')] : code;
}

/** What a volunteer may read of what was told. */
export const peerShare: Step = {
  id: 'peer-share',
  place: 'step.peer',
  aboutPeople: true,
  ask: (draft, around) => ({
    lead: firstSaid(draft, around),
    ask: around.say(hasTold(draft) ? 'peer.share' : 'peer.share_first'),
  }),
  take({ one }, draft, around) {
    const share = one && shareOf[one];
    return share ? shared(draft, share, around) : unclear;
  },
  skip: (draft, around) => shared(draft, 'no', around),
};
