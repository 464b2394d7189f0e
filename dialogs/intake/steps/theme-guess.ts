import type { OptionId, Said } from '../../../services/domain/text-catalogue.js';
import { themeIds } from '../../../services/understanding/themes/ids.js';
import { nameOf, picksOf, tellsSomething } from '../choices.js';
import type { Draft } from '../draft.js';
import { withProposals } from '../proposals.js';
import { type Around, type Step, taken, unclear } from '../step.js';
import { backToCard, cardAsItWas } from './card.js';
import { calledBySelf } from './theme.js';

const guessed = (draft: Draft, { now }: Around): readonly string[] => withProposals(draft, now).themes;

function guess(draft: Draft, around: Around): Said {
  const [t1 = '', t2] = guessed(draft, around).map((theme) =>
    around.label(`theme.${theme}` as 'theme.other'),
  );
  return t2 === undefined ? around.say('theme.one', { t1 }) : around.say('theme.two', { t1, t2 });
}

/** Which of the themes that were proposed an answer keeps. */
const kept: Readonly<Partial<Record<OptionId, (themes: readonly string[]) => readonly string[]>>> = {
  'reply.yes': (themes) => themes,
  'reply.only_first': ([first]) => (first === undefined ? [] : [first]),
  'reply.only_second': ([, second]) => (second === undefined ? [] : [second]),
};

/** What the story seems to be about, asked only of who wants that line of the card otherwise. */
export const themeGuess: Step = {
  id: 'theme-guess',
  place: 'step.about',
  ask: (draft, around) => ({
    ask: guess(draft, around),
    alsoTaken: [
      ...themeIds.map((theme) => `theme.${theme}` as const),
      'reply.ready',
      'reply.no',
      'reply.dontknow',
      'reply.changed_mind',
    ],
  }),
  take(reply, draft, around) {
    const { one, text } = reply;
    if (one === 'reply.something_else' || one === 'reply.no') return taken(draft, 'theme');
    if (one === 'reply.dontknow' || one === 'reply.changed_mind') return cardAsItWas(draft);
    const keep = one && kept[one];
    if (keep) return backToCard({ ...draft, themes: [...keep(guessed(draft, around))] });
    const named = picksOf(reply, 3).filter((id) => id.startsWith('theme.'));
    if (named.length > 0) return backToCard({ ...draft, themes: named.map(nameOf), ownTheme: undefined });
    return tellsSomething(text) ? calledBySelf(draft, text, around) : unclear;
  },
  skip: (draft) => cardAsItWas(draft),
};
