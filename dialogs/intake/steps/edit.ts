import type { Draft, OwnLine } from '../draft.js';
import type { Step } from '../step.js';
import { filledLines, lineWords } from '../summary.js';
import { backMended, cardAsItWas } from './card.js';

const editedLine = ({ editing }: Draft): OwnLine =>
  editing === undefined || editing === 'care' || editing === 'theme' || editing === 'wish' ? 'what' : editing;

export const edit: Step = {
  id: 'edit',
  place: 'step.summary',
  ask: (draft, around) => ({
    ask: around.say('sum.edit', {
      old: lineWords({ ...draft, card: 'own-words' }, editedLine(draft), around),
    }),
    tells: true,
  }),
  take({ one, text }, draft, around) {
    const words = one === 'reply.leave_out' ? '' : text;
    const edited = { ...draft, lines: { ...draft.lines, [editedLine(draft)]: words } };
    // A card without a line is no card: the last one stays.
    return filledLines(edited, around).length === 0 ? cardAsItWas(draft) : backMended(draft, edited);
  },
  skip: (draft) => cardAsItWas(draft),
};
