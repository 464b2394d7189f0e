import { councilDay } from '../../../services/domain/council-day.js';
import type { LabelKey } from '../../../services/domain/text-catalogue.js';
import type { Around } from '../step.js';
import { between, type Step, taken, unclear } from '../step.js';
import { tellsSomething } from '../choices.js';
import { added } from './add.js';

/** How it stands, in plain words. */
function status({ standing, label, date, settings, now }: Around): string {
  if (standing.status !== 'queued') return label(`status.${standing.status}`);
  return label('status.queued', { date: date(standing.councilDate ?? councilDay(settings, now)) });
}

/** Back with the code after the summary was confirmed: only what makes sense now is offered. */
export const back: Step = {
  id: 'back',
  place: 'step.back',
  ask(_draft, around) {
    const { say, option, date, standing } = around;
    const makeSense: readonly LabelKey[] = ['reply.add_more', 'reply.choose_other', 'reply.stop_erase'];
    return {
      ask: say('back.hello', { date: date(standing.startedAt), status_plain: status(around) }),
      options: makeSense.map(option),
    };
  },
  take({ one, text }, draft) {
    if (one === 'reply.add_more') return taken(draft, 'add');
    if (one === 'reply.choose_other') return taken(draft, 'routes');
    if (one === 'reply.stop_erase') return between(draft, 'withdraw');
    return tellsSomething(text) ? added(draft, text) : unclear;
  },
};
