import { wordForBot } from '../../../services/understanding/word-for-bot.js';
import { comeBack } from '../came-from.js';
import { tellsSomething } from '../choices.js';
import { aliasOf, isWithSomebody } from '../peers.js';
import { silent, type Step, taken } from '../step.js';
import { noted } from '../told-in-danger.js';
import { endTalk } from './chat-end.js';

/** Asking for somebody else asks for no person anew. */
export const isForBot = { test: (text: string): boolean => wordForBot(text) !== undefined };

/** A volunteer talks with the person, and we are silent until we are called. */
export const chatting: Step = {
  id: 'chatting',
  place: 'step.peer',
  aboutPeople: true,
  ask: (draft, around) => ({
    ask: around.say('chat.with', { v: aliasOf(draft, around) }),
    answeredBy: isForBot,
    tells: true,
  }),
  take({ text }, draft, around) {
    if (!isWithSomebody(around.help)) {
      const back = comeBack(draft);
      return tellsSomething(text) ? noted(back, text, around) : back;
    }
    switch (wordForBot(text)) {
      case 'bot':
        return taken(draft, 'chat-menu');
      case 'other':
        return taken(draft, 'chat-other');
      case 'end':
        return endTalk(draft, around);
      case undefined:
        return silent(draft);
    }
  },
  skip: silent,
};
