import type { LabelKey } from '../../../services/domain/text-catalogue.js';
import { answerOf, reportOf } from '../peers.js';
import { status } from '../status.js';
import { between, type Step, taken, unclear } from '../step.js';
import { tellsSomething } from '../choices.js';
import { added } from './add.js';

/** Back with the code after the summary was confirmed: only what makes sense now is offered. */
export const back: Step = {
  id: 'back',
  place: 'step.back',
  ask(draft, around) {
    const { say, option, date, standing } = around;
    const canRead = [...answerOf(around), ...reportOf(draft, around)].length > 0;
    const makeSense: readonly LabelKey[] = [
      ...(canRead ? (['reply.read_answer'] as const) : []),
      'reply.add_more',
      'reply.choose_other',
      'reply.stop_erase',
    ];
    return {
      ask: say('back.hello', { date: date(standing.startedAt), status_plain: status(around) }),
      options: makeSense.map(option),
    };
  },
  take({ one, text }, draft, around) {
    if (one === 'reply.read_answer')
      return taken(draft, 'back', ...answerOf(around), ...reportOf(draft, around));
    if (one === 'reply.add_more') return taken(draft, 'add');
    if (one === 'reply.choose_other') return taken(draft, 'routes');
    if (one === 'reply.stop_erase') return between(draft, 'withdraw');
    return tellsSomething(text) ? added(draft, text) : unclear;
  },
};
