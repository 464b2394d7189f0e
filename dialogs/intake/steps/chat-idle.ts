import { comeBack } from '../came-from.js';
import { act, between, silent, type Step, taken } from '../step.js';

/** The person is silent while a volunteer waits for them: are they still there? */
export const chatIdle: Step = {
  id: 'chat-idle',
  place: 'step.peer',
  aboutPeople: true,
  ask: (_draft, { say }) => ({ ask: say('chat.idle_r'), alsoTaken: ['reply.no'] }),
  take({ one }, draft) {
    if (one === 'reply.yes') return taken(draft, 'chatting');
    if (one === undefined) return silent({ ...draft, at: 'chatting' });
    return act(async (work) => {
      await work.help.leavePeer();
      return between(comeBack(draft).draft, 'paused');
    });
  },
  skip: (draft) => taken(draft, 'chatting'),
};
