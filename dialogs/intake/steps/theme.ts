import { nameOf, picksOf, tellsSomething } from '../choices.js';
import { type Step, unclear } from '../step.js';
import { backToCard, cardAsItWas } from './card.js';

/** Up to three themes, chosen by whoever tells; never filled in for them. */
export const theme: Step = {
  id: 'theme',
  place: 'step.about',
  ask: (_draft, { say }) => ({ ask: say('theme.list'), alsoTaken: ['reply.dontknow'] }),
  take(reply, draft, { say }) {
    if (reply.one === 'reply.dontknow') return cardAsItWas(draft);
    if (reply.ids.length > 0) {
      const themes = picksOf(reply, 3).map(nameOf);
      return backToCard({ ...draft, themes: themes.length === 0 ? draft.themes : themes });
    }
    if (!tellsSomething(reply.text)) return unclear;
    return { ...backToCard({ ...draft, themes: ['other'] }), says: [say('theme.none')] };
  },
  skip: (draft) => cardAsItWas(draft),
};
