import { nameOf, picksOf, tellsSomething, without } from '../choices.js';
import { type Step, taken, unclear } from '../step.js';
import { backToCard } from './card.js';

/** Up to three themes, chosen by whoever tells; never filled in for them. */
export const theme: Step = {
  id: 'theme',
  place: 'step.about',
  ask({ picked }, { say }) {
    const ask = say('theme.list');
    return { ask, options: without(ask.replies, picked), alsoTaken: ['reply.dontknow'] };
  },
  take(reply, draft, { say }) {
    if (reply.one === 'reply.dontknow') return backToCard(draft, draft.card);
    if (reply.ids.length === 0 && tellsSomething(reply.text)) {
      return { ...backToCard({ ...draft, themes: ['other'] }), says: [say('theme.none')] };
    }
    if (reply.ids.length === 0) return unclear;
    const { picked, complete } = picksOf(reply, draft.picked, { most: 3, alone: [] });
    if (!complete) return taken({ ...draft, picked: [...picked] }, 'theme', say('x.noted'));
    return backToCard({ ...draft, themes: picked.length === 0 ? draft.themes : picked.map(nameOf) });
  },
  skip: (draft) => backToCard(draft, draft.card),
};
