import { wordForBot } from '../../../services/understanding/word-for-bot.js';
import { aliasOf, withPeer } from '../peers.js';
import type { Draft } from '../draft.js';
import { isForBot } from './chatting.js';
import { endTalk } from './chat-end.js';
import { act, silent, type Around, type Outcome, type Step, taken } from '../step.js';

const keys = { shadow: 'chat.shadow', duo: 'chat.second', transfer: 'chat.transfer' } as const;

const answered = (draft: Draft, agreed: boolean): Outcome =>
  act(async (work) => {
    await work.help.letJoin(agreed);
    return taken(withoutGuest(draft), 'chatting');
  });

const withoutGuest = (draft: Draft): Draft => withPeer(draft, { guest: undefined });

function asked(draft: Draft, around: Around) {
  const { as = 'duo', alias: v2 = '' } = draft.peer?.guest ?? {};
  return around.say(keys[as], { v: aliasOf(draft, around), v2 });
}

/** May somebody come in: to learn, to help, or to take over? Without a yes nobody does. */
export const mayJoin: Step = {
  id: 'may-join',
  place: 'step.peer',
  aboutPeople: true,
  ask: (draft, around) => ({ ask: asked(draft, around), alsoTaken: ['reply.later'], answeredBy: isForBot }),
  take({ one, text }, draft, around) {
    if (one !== undefined) return answered(draft, one === 'reply.yes');
    // Other words are for the volunteer; called by name we ask once more.
    switch (wordForBot(text)) {
      case 'bot':
        return taken(draft, 'may-join');
      case 'other':
        return taken(withoutGuest(draft), 'chat-other');
      case 'end':
        return endTalk(draft, around);
      case undefined:
        return silent(draft);
    }
  },
  skip: (draft) => answered(draft, false),
};
