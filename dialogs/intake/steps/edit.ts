import type { Draft, OwnLine } from '../draft.js';
import type { Step } from '../step.js';
import { filledLines, ownWords } from '../summary.js';
import { backToCard, cardAsItWas } from './card.js';

const editedLine = ({ editing }: Draft): OwnLine =>
  editing === undefined || editing === 'care' || editing === 'theme' || editing === 'wish' ? 'what' : editing;

export const edit: Step = {
  id: 'edit',
  place: 'step.summary',
  ask: (draft, { say }) => ({
    ask: say('sum.edit', { old: ownWords(draft, editedLine(draft)) }),
    tells: true,
  }),
  take({ one, text }, draft, around) {
    const words = one === 'reply.leave_out' ? '' : text;
    const edited = { ...draft, lines: { ...draft.lines, [editedLine(draft)]: words } };
    // A card without a line is no card: the last one stays.
    return filledLines(edited, around).length === 0 ? cardAsItWas(draft) : backToCard(edited, 'changed', 1);
  },
  skip: (draft) => cardAsItWas(draft),
};
