import { nameOf, picksOf, tellsSomething } from '../choices.js';
import type { Draft } from '../draft.js';
import { type Around, type Step, type Taken, unclear } from '../step.js';
import { backToCard, cardAsItWas } from './card.js';

/** Up to three themes, chosen by whoever tells. */
/** None of the themes fits: it is called what the person calls it. */
export const calledBySelf = (draft: Draft, words: string, { say }: Around): Taken => ({
  ...backToCard({ ...draft, themes: ['other'], ownTheme: words }),
  says: [say('theme.none')],
});

export const theme: Step = {
  id: 'theme',
  place: 'step.about',
  ask: (_draft, { say }) => ({ ask: say('theme.list'), alsoTaken: ['reply.dontknow'] }),
  take(reply, draft, around) {
    if (reply.one === 'reply.dontknow') return cardAsItWas(draft);
    if (reply.ids.length > 0) {
      const themes = picksOf(reply, 3).map(nameOf);
      return themes.length === 0 ? cardAsItWas(draft) : backToCard({ ...draft, themes, ownTheme: undefined });
    }
    return tellsSomething(reply.text) ? calledBySelf(draft, reply.text, around) : unclear;
  },
  skip: (draft) => cardAsItWas(draft),
};
