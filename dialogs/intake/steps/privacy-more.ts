import type { Said } from '../../../services/domain/text-catalogue.js';
import { type Around, type Step, taken } from '../step.js';

/** Who reads it and who hears of danger: as it is of the line today. */
export const morePrivacy = ({ say, staffing }: Around): Said =>
  say(staffing.peers === 'none' ? 'privacy.more_off' : 'privacy.more_people');

export const privacyMore: Step = {
  id: 'privacy-more',
  place: 'step.privacy',
  // Three bubbles are a full turn; the question itself follows on *go on*.
  ask: (_draft, around) => ({ ask: morePrivacy(around), options: [around.option('reply.go_on')] }),
  take: (_reply, draft) => taken(draft, 'privacy'),
};
