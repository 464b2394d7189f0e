import { aliasOf } from '../peers.js';
import { silent, type Step, taken } from '../step.js';
import { endTalk } from './chat-end.js';

/** We were called while a volunteer is there. What is no answer is for the volunteer. */
export const chatMenu: Step = {
  id: 'chat-menu',
  place: 'step.peer',
  aboutPeople: true,
  ask: (draft, around) => ({
    ask: around.say('chat.menu', { v: aliasOf(draft, around) }),
    alsoTaken: ['reply.yes', 'reply.no', 'reply.stop'],
  }),
  take({ one }, draft, around) {
    switch (one) {
      case 'reply.go_on':
      case 'reply.yes':
        return taken(draft, 'chatting');
      case 'reply.someone_else':
        return taken(draft, 'chat-other');
      case 'reply.end_talk':
      case 'reply.no':
        return endTalk(draft, around);
      default:
        return silent({ ...draft, at: 'chatting' });
    }
  },
  skip: (draft) => taken(draft, 'chatting'),
};
