import { withPeer } from '../peers.js';
import { act, silent, type Step, taken } from '../step.js';

/** Rather somebody else: no reason is asked, and the same request goes on. */
export const chatOther: Step = {
  id: 'chat-other',
  place: 'step.peer',
  aboutPeople: true,
  ask: (_draft, { say }) => ({ ask: say('chat.other') }),
  take({ one }, draft) {
    if (one === 'reply.no') return taken(draft, 'chatting');
    if (one !== 'reply.yes') return silent({ ...draft, at: 'chatting' });
    return act(async (work) => {
      await work.help.anotherPeer();
      return taken(withPeer(draft, { minute: 0, answered: false }), 'waiting');
    });
  },
  skip: (draft) => taken(draft, 'chatting'),
};
