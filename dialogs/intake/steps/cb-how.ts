import { comeBack } from '../came-from.js';
import { askCallback } from '../later-help.js';
import { codeFirst, wanting } from '../peers.js';
import { reachIn } from '../reach.js';
import { type Step, taken, unclear } from '../step.js';

/** A telephone number or a mail address, and it is used for nothing else. */
export const cbHow: Step = {
  id: 'cb-how',
  place: 'step.callback',
  aboutPeople: true,
  ask: (draft, around) => ({
    lead: codeFirst(draft, around),
    ask: around.say('cb.how'),
    alsoTaken: ['reply.leave_message', 'reply.never_mind'],
    tells: true,
  }),
  take({ one, text }, draft, around) {
    if (one === 'reply.never_mind') return comeBack(draft);
    if (one === 'reply.leave_message') return taken(wanting(draft, 'message').draft, 'message');
    const way = draft.callback?.way ?? 'call';
    const reach = reachIn(text, way === 'call' ? 'phone' : 'email');
    const needsMail = taken(draft, 'cb-how', around.say('cb.mail'));
    if (!reach) return way === 'write' ? needsMail : unclear;
    const { kind, text: how } = reach;
    if (kind === 'email')
      return askCallback(
        draft,
        { way: 'write', how, when: 'no_preference', mayLeaveVoicemail: false },
        around,
      );
    // Whoever asked for a letter is not called: somebody else may pick up.
    if (way === 'write') return needsMail;
    return taken({ ...draft, callback: { way, how, again: false } }, 'cb-when');
  },
  skip: (draft) => comeBack(draft),
};
