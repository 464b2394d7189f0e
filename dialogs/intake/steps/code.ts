import { findReceiptCode } from '../../../services/domain/receipt-code.js';
import { openCase } from '../open-case.js';
import { type Step, taken } from '../step.js';

/** "Die ben ik kwijt", "I forgot it". */
export const isLost = (text: string): boolean =>
  findReceiptCode(text).kind === 'none' && /kwijt|vergeten|verloren|weet|lost|forgot|know/i.test(text);

export const code: Step = {
  id: 'code',
  place: 'step.back',
  ask: (_draft, { say }) => ({ ask: say('code.ask'), alsoTaken: ['reply.dontknow'], tells: true }),
  take({ one, text }, draft, around) {
    const lost = one === 'reply.dontknow' || isLost(text);
    return lost ? taken(draft, 'code-lost') : openCase(text, draft, around);
  },
  skip: (draft) => taken(draft, 'code-lost'),
};
