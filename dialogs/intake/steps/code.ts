import { findReceiptCode } from '../../../services/domain/receipt-code.js';
import { openCase } from '../open-case.js';
import { type Step, taken } from '../step.js';

const isLost = (text: string): boolean => /kwijt|vergeten|verloren|weet|lost|forgot|know/i.test(text);

export const code: Step = {
  id: 'code',
  place: 'step.back',
  ask: (_draft, { say }) => ({ ask: say('code.ask'), alsoTaken: ['reply.dontknow'], tells: true }),
  take({ one, text }, draft, around) {
    const lost = one === 'reply.dontknow' || (findReceiptCode(text).kind === 'none' && isLost(text));
    return lost ? taken(draft, 'code-lost') : openCase(text, draft, around);
  },
  skip: (draft) => taken(draft, 'code-lost'),
};
