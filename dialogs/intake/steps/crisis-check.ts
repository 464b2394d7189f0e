import { confirmedSuicide, holding, holdingStory } from '../crisis.js';
import { admits, beginsWithNo } from '../danger-answers.js';
import { act, goOn, type Outcome, type Step, taken } from '../step.js';
import type { Draft } from '../draft.js';

/** It is asked plainly, once in a talk: it may mean something else (script §12). */
export const crisisCheck: Step = {
  id: 'crisis-check',
  place: 'step.story',
  between: true,
  ask({ crisis }, { say }) {
    const quote = crisis?.open.quote ?? '';
    return crisis?.open.ask === 'away'
      ? { ask: say('cr.away', { quote }) }
      : { ask: say('cr.soft', { quote }), alsoTaken: ['reply.yes', 'reply.no'] };
  },
  take({ one, text }, draft, { say }): Outcome {
    switch (one) {
      case 'reply.suicide_yes':
      case 'reply.away_life':
      case 'reply.yes':
        return card(draft);
      case 'reply.soft_heavy':
      case 'reply.soft_not_meant':
      case 'reply.no':
        return goOn(draft, say('cr.soft_no'));
      case 'reply.away_place':
      case 'reply.away_other':
        return goOn(draft);
      default:
        if (draft.crisis?.open.ask === 'away') return goOn(holding(draft, text), say('cr.line_113'));
        if (admits(text)) return card(holdingStory(draft, text));
        if (beginsWithNo(text)) return goOn(holdingStory(draft, text), say('cr.soft_no'));
        return goOn(holding(draft, text), say('cr.line_113'));
    }
  },
  skip: (draft, { say }) => goOn(draft, say('cr.line_113')),
};

const card = (draft: Draft): Outcome =>
  act(async (work) => {
    await work.alarm('suicide');
    return taken(confirmedSuicide(draft), 'crisis');
  });
