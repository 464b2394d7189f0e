import { findReceiptCode } from '../../../services/domain/receipt-code.js';
import { humanSentence } from '../../../services/handoff/human-sentence.js';
import { onlyWho } from '../../../services/understanding/person/told-of-self.js';
import { tellsSomething } from '../choices.js';
import type { Draft } from '../draft.js';
import { beginsWithPraise } from '../positive-start.js';
import { openCase } from '../open-case.js';
import { type Step, taken, unclear } from '../step.js';
import { asTold, ofAge } from '../who-tells.js';

/** A first message that already is a story is kept, and never asked again (script §3). */
export const beginsWithStory = (draft: Draft, story: string): Draft => ({
  ...draft,
  story: [story],
  storyDone: true,
});

export const start: Step = {
  id: 'start',
  place: 'step.start',
  ask: (_draft, around) => ({
    lead: [
      around.say('start.hello', {
        lijn: around.settings.line,
        org: around.settings.organisation,
        mens_zin: humanSentence(around),
      }),
    ],
    ask: around.say('start.choose'),
  }),
  take({ one, text }, draft, around) {
    if (one === 'reply.tell') return taken(draft);
    if (one === 'reply.return') return taken(draft, 'code');
    if (one === 'reply.info') return taken(draft, 'info');
    if (findReceiptCode(text).kind !== 'none') return openCase(text, draft, around);
    const young = ofAge(draft, text);
    if (young) return taken(young);
    const who = onlyWho(text);
    if (who && who.role !== 'professional') return taken(asTold(draft, who));
    const praised = beginsWithPraise(draft, text);
    if (praised) return taken(praised);
    return tellsSomething(text)
      ? taken(beginsWithStory(draft, text), undefined, around.say('story.read'))
      : unclear;
  },
  safest: (draft) => taken(draft),
};
