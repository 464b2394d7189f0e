import { type Step, taken } from '../step.js';

export const privacyMore: Step = {
  id: 'privacy-more',
  place: 'step.privacy',
  // Three bubbles are a full turn; the question itself follows on *go on*.
  ask: (_draft, { say, option }) => ({ ask: say('privacy.more_off'), options: [option('reply.go_on')] }),
  take: (_reply, draft) => taken(draft, 'privacy'),
};
