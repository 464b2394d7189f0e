import { wordForBot } from '../../../services/understanding/word-for-bot.js';
import { comeBack } from '../came-from.js';
import { tellsSomething } from '../choices.js';
import { aliasOf, isWithSomebody } from '../peers.js';
import { silent, type Step, taken } from '../step.js';
import { endTalk } from './chat-end.js';
import { noted } from '../told-in-danger.js';

/** A volunteer talks with the person, and we are silent until we are called. */
export const chatting: Step = {
  id: 'chatting',
  place: 'step.peer',
  ask: (draft, around) => ({
    ask: around.say('chat.with', { v: aliasOf(draft, around) }),
    alsoTaken: ['reply.someone_else'],
    tells: true,
  }),
  take({ one, text }, draft, around) {
    if (!isWithSomebody(around.help)) {
      const back = comeBack(draft);
      return tellsSomething(text) ? noted(back, text, around) : back;
    }
    const word = wordForBot(text);
    if (one === 'reply.someone_else' || word === 'other') return taken(draft, 'chat-other');
    if (word === 'end') return endTalk(draft, around);
    return word === 'bot' ? taken(draft, 'chat-menu') : silent(draft);
  },
  skip: silent,
};
