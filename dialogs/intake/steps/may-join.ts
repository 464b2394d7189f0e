import { aliasOf } from '../peers.js';
import type { Draft } from '../draft.js';
import { act, silent, type Around, type Outcome, type Step, taken } from '../step.js';

const keys = { shadow: 'chat.shadow', duo: 'chat.second', transfer: 'chat.transfer' } as const;

const answered = (draft: Draft, agreed: boolean): Outcome =>
  act(async (work) => {
    await work.help.letJoin(agreed);
    return taken(withoutGuest(draft), 'chatting');
  });

function withoutGuest({ peer, ...draft }: Draft): Draft {
  const { guest: _guest, ...rest } = peer ?? { preferences: [], minute: 0 as const, answered: false };
  return { ...draft, peer: rest };
}

function asked(draft: Draft, around: Around) {
  const { as = 'duo', alias: v2 = '' } = draft.peer?.guest ?? {};
  return around.say(keys[as], { v: aliasOf(draft, around), v2 });
}

/** May somebody come in: to learn, to help, or to take over? Without a yes nobody does. */
export const mayJoin: Step = {
  id: 'may-join',
  place: 'step.peer',
  ask: (draft, around) => ({ ask: asked(draft, around), alsoTaken: ['reply.later'] }),
  take({ one }, draft) {
    if (one === undefined) return silent(draft);
    return answered(draft, one === 'reply.yes');
  },
  skip: (draft) => answered(draft, false),
};
