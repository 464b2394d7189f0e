import { comeBack } from '../came-from.js';
import type { Draft } from '../draft.js';
import { aliasOf, withPeer } from '../peers.js';
import { type Act, act, type Around, type Step, taken, unclear } from '../step.js';

/** The person ends the talk. */
export const endTalk = (draft: Draft, around: Around): Act =>
  act(async (work) => {
    const alias = aliasOf(draft, around);
    await work.help.leavePeer();
    const ended = withPeer(draft, { alias, guest: undefined });
    return draft.scored ? comeBack(ended) : taken(ended, 'chat-end');
  });

/** How it was: the one score of this visit, a number without any link to a person. */
export const chatEnd: Step = {
  id: 'chat-end',
  place: 'step.peer',
  aboutPeople: true,
  ask: (draft, around) => ({ ask: around.say('chat.end_r', { v: aliasOf(draft, around) }) }),
  take({ one, text }, draft) {
    const score = one ?? /\b(10|[0-9])\b/.exec(text)?.[1];
    if (score === undefined) return unclear;
    return act(async (work) => {
      await work.indicate('chat.score', score);
      return comeBack({ ...draft, scored: true });
    });
  },
  skip: (draft) => comeBack({ ...draft, scored: true }),
};
