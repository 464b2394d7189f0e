import { comeBack } from '../came-from.js';
import { tellsSomething } from '../choices.js';
import { aliasOf, isWithSomebody } from '../peers.js';
import { silent, type Step, taken } from '../step.js';
import { noted } from '../told-in-danger.js';

const isForBot = (text: string): boolean => /^\s*[#/*]?bot\*?\s*[.!?]?\s*$/iu.test(text);

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
    if (one === 'reply.someone_else') return taken(draft, 'chat-other');
    return isForBot(text) ? taken(draft, 'chat-menu') : silent(draft);
  },
  skip: silent,
};
